namespace SenHub.Adapters.Clock;

/// <summary>The one address of the clock. Days are London's.</summary>
public sealed class HubClock(TimeProvider time)
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>This moment.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Date and time of day in London, without an offset.</summary>
    public DateTime LocalNow => ToLocal(Now);

    /// <summary>Today in London.</summary>
    public DateOnly Today => DateOnly.FromDateTime(LocalNow);

    /// <summary>London's date and time of day at a moment.</summary>
    public static DateTime ToLocal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, London).DateTime;

    /// <summary>A moment for reasons and lists: 2026-11-25 09:31, in London.</summary>
    public static string InWords(DateTimeOffset moment) => ToLocal(moment).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The moment at which London's clocks show a date and time; in the hour that the spring change skips, the hour after it.</summary>
    public static DateTimeOffset ToMoment(DateTime local)
    {
        var there = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (London.IsInvalidTime(there))
            there = there.AddHours(1);
        return new DateTimeOffset(there, London.GetUtcOffset(there)).ToUniversalTime();
    }
}
