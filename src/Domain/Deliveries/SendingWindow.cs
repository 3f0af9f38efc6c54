using SenHub.Domain.Time;

namespace SenHub.Domain.Deliveries;

/// <summary>When papers may leave the school (SD-S2): by local time (Europe/London), on the school's own days, some hours after the digest that lists them.</summary>
/// <param name="From">Opens.</param>
/// <param name="To">Closes; nothing starts at or after it.</param>
/// <param name="AfterDigest">How long the digest must have been out.</param>
public sealed record SendingWindow(TimeOnly From, TimeOnly To, TimeSpan AfterDigest)
{
    /// <summary>09:30 to 15:30, two hours after the digest.</summary>
    public static SendingWindow Default { get; } = new(new(9, 30), new(15, 30), TimeSpan.FromHours(2));

    /// <summary>Whether a send may start now.</summary>
    public bool IsOpen(DateTime localNow, SchoolCalendar calendar, DateTime? digestSent) =>
        NextOpening(localNow, calendar, digestSent) == localNow;

    /// <summary>Now when it is open, else the next opening; null while the digest is not out, or when no open day comes within a year.</summary>
    public DateTime? NextOpening(DateTime localNow, SchoolCalendar calendar, DateTime? digestSent)
    {
        if (digestSent is not { } sent)
            return null;
        var earliest = sent + AfterDigest > localNow ? sent + AfterDigest : localNow;
        var first = DateOnly.FromDateTime(earliest);
        for (var day = first; day <= first.AddDays(366); day = day.AddDays(1))
        {
            if (!calendar.IsOpen(day))
                continue;
            var opens = day.ToDateTime(From) > earliest ? day.ToDateTime(From) : earliest;
            if (opens < day.ToDateTime(To))
                return opens;
        }

        return null;
    }
}
