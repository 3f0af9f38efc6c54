namespace SenHub.Domain.Time;

/// <summary>First and last day of a span, both included.</summary>
public readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>Whether the day lies in the span.</summary>
    public bool Holds(DateOnly day) => day >= From && day <= To;

    /// <summary>Whether the spans share a day.</summary>
    public bool Meets(DaySpan other) => From <= other.To && other.From <= To;

    /// <summary>Each day, in order; none when the end is before the start.</summary>
    public IEnumerable<DateOnly> Days()
    {
        for (var day = From; day <= To; day = day.AddDays(1))
            yield return day;
    }
}
