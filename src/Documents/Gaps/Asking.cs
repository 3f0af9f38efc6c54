using SenHub.Domain.Time;

namespace SenHub.Documents.Gaps;

/// <summary>How often somebody is asked for a fact: once, then two reminders ten school days apart, then it is the SENCo's to settle.</summary>
public static class Asking
{
    /// <summary>Last part of the period of a first letter.</summary>
    public const string Letter = "letter";

    /// <summary>School days between a letter and a reminder, and between reminders.</summary>
    public const int Days = 10;

    private const int Reminders = 2;

    /// <summary>Which letter is due: the first while nobody has asked, a reminder when its days have passed; null between them and after the last one.</summary>
    /// <param name="askedOn">The day of the first asking; null when nobody has asked.</param>
    public static string? Round(DateOnly? askedOn, SchoolCalendar calendar, DateOnly night)
    {
        // What left on the day itself is not yet an asking: the other parent's letter may still be on its way.
        if (askedOn is not { } asked || asked >= night)
            return Letter;
        var passed = calendar.CountSchoolDays(new DaySpan(asked.AddDays(1), night)) / Days;
        return passed is > 0 and <= Reminders ? FormattableString.Invariant($"reminder-{passed}") : null;
    }

    /// <summary>The day by which an answer is asked for.</summary>
    public static DateOnly ReplyBy(SchoolCalendar calendar, DateOnly night) => calendar.SchoolDaysAfter(night, Days) ?? night.AddDays(14);
}
