namespace SenHub.Domain.Time;

/// <summary>First and last day of a span, both included.</summary>
public readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>Whether the day lies in the span.</summary>
    public bool Holds(DateOnly day) => day >= From && day <= To;
}

/// <summary>A school's own calendar: half-terms with pupils in, INSET days and closures (CAL-01, CAL-04). Loaded, never inferred.</summary>
public sealed record SchoolCalendar(IReadOnlyList<DaySpan> Terms, IReadOnlyList<DateOnly> Inset, IReadOnlyList<DateOnly> Closed)
{
    /// <summary>No calendar loaded.</summary>
    public static SchoolCalendar None { get; } = new([], [], []);
}
