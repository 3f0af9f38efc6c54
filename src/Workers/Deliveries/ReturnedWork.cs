namespace SenHub.Workers.Deliveries;

/// <summary>The work, and the period of the alert, that tells of a delivery that came back.</summary>
internal static class ReturnedWork
{
    /// <summary>Starts each.</summary>
    public const string Prefix = "returned/";

    /// <summary>The subject; the alert's period too.</summary>
    public static string Of(Guid delivery) => $"{Prefix}{delivery:N}";

    /// <summary>Whether a delivery's period is one.</summary>
    public static bool Is(string period) => period.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The delivery that came back.</summary>
    public static Guid Read(string subject) => Guid.ParseExact(subject.AsSpan(Prefix.Length), "N");
}
