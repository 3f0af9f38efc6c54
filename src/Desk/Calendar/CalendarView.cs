namespace SenHub.Desk.Calendar;

/// <summary>What falls when, for one term.</summary>
/// <param name="Terms">The terms that may be chosen.</param>
/// <param name="Title">The one that is shown, with its days.</param>
/// <param name="Months">Month by month; those in which nothing falls are left out.</param>
public sealed record CalendarView(IReadOnlyList<TermLink> Terms, string Title, IReadOnlyList<MonthOfDates> Months);

/// <summary>A term to choose.</summary>
public sealed record TermLink(string Address, string Words, bool IsHere);

/// <summary>A month and what falls in it.</summary>
public sealed record MonthOfDates(string Name, IReadOnlyList<CalendarLine> Lines);

/// <summary>One day's line: a date of the law, or what the school's calendar says of the day.</summary>
/// <param name="Pupil">Short reference and name; blank for the whole school.</param>
/// <param name="Last">The last lawful day, in words; blank where there is none.</param>
/// <param name="Strength">Law, guidance or other; blank for the school's own calendar.</param>
/// <param name="Why">The arithmetic and the source; null for the school's own calendar.</param>
public sealed record CalendarLine(string Day, string Pupil, string What, string Who, string Last, string Strength, string? Why, bool IsOverdue);
