using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>One of the three terms of a school year.</summary>
/// <param name="Name">autumn, spring or summer.</param>
/// <param name="Span">From its first half-term's first day to its last half-term's last day.</param>
public sealed record SchoolTerm(string Name, DaySpan Span);

/// <summary>The three terms, put together from a calendar's half-terms.</summary>
public static class SchoolTerms
{
    /// <summary>The terms of the school year of a day, in order; none where no calendar covers it.</summary>
    public static IReadOnlyList<SchoolTerm> Of(SchoolCalendar calendar, DateOnly day)
    {
        var year = calendar.YearOf(day);
        return
        [
            .. calendar.Terms.Where(half => half.Meets(year))
                .GroupBy(half => Name(half.From))
                .Select(halves => new SchoolTerm(halves.Key, new(halves.Min(half => half.From), halves.Max(half => half.To))))
                .OrderBy(term => term.Span.From),
        ];
    }

    // A half-term never starts in spring's holidays before April: what starts in April follows Easter.
    private static string Name(DateOnly start) => start.Month switch
    {
        >= 8 => "autumn",
        <= 3 => "spring",
        _ => "summer",
    };
}
