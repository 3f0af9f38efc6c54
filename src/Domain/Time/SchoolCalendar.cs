namespace SenHub.Domain.Time;

/// <summary>A school's own calendar: half-terms with pupils in, INSET days and closures (CAL-01, CAL-04). Loaded, never inferred.</summary>
public sealed partial record SchoolCalendar(IReadOnlyList<DaySpan> Terms, IReadOnlyList<DateOnly> Inset, IReadOnlyList<DateOnly> Closed)
{
    /// <summary>No calendar loaded.</summary>
    public static SchoolCalendar None { get; } = new([], [], []);

    /// <summary>Bank holidays: no school day, and no working day.</summary>
    public BankHolidays Holidays { get; init; } = BankHolidays.England;

    /// <summary>Whether loaded terms of the day's school year lie on both sides of it, the year's own two ends counting as such; elsewhere nothing is known of school days.</summary>
    public bool Covers(DateOnly day)
    {
        var year = SchoolYear.Of(day);
        var (before, after) = (false, false);
        foreach (var term in Terms)
        {
            if (!term.Meets(year))
                continue;
            before |= term.From <= day || term.From.Month == 9;
            after |= term.To >= day || IsSummer(term.To);
        }

        return before && after;
    }

    /// <summary>The half-term a day lies in; null in holidays.</summary>
    public DaySpan? TermOf(DateOnly day)
    {
        foreach (var term in Terms)
        {
            if (term.Holds(day))
                return term;
        }

        return null;
    }

    /// <summary>First and last day of the school year of a day: from 1 September, or from a term that starts in August (CAL-01), to the day before the next one.</summary>
    public DaySpan YearOf(DateOnly day)
    {
        var plain = SchoolYear.Of(day);
        var next = Start(plain.To.Year);
        return day >= next ? new(next, Start(plain.To.Year + 1).AddDays(-1)) : new(Start(plain.From.Year), next.AddDays(-1));
    }

    // What ends in these months is a year's last half-term or the one before it: after that come only the holidays.
    private static bool IsSummer(DateOnly end) => end.Month is >= 6 and <= 8;

    private DateOnly Start(int year)
    {
        var start = new DateOnly(year, 9, 1);
        foreach (var term in Terms)
        {
            if (term.From.Year == year && term.From.Month == 8)
                start = Periods.Earlier(start, term.From);
        }

        return start;
    }
}
