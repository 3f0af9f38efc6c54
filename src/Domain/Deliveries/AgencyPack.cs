namespace SenHub.Domain.Deliveries;

/// <summary>Papers that an agency gets by an agreed schedule (Office file, sheet Agencies; SD-P1): when, which, about whom, and on what agreement.</summary>
public sealed record AgencyPack
{
    /// <summary>Kinds of paper, one pupil a file.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>One of <see cref="PackTimes"/>.</summary>
    public required string When { get; init; }

    /// <summary>Before a review: how many school days; the usual ten where nothing is typed.</summary>
    public int? SchoolDaysBefore { get; init; }

    /// <summary>Types of need (DfE codes), any of which a pupil must have; empty for all.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>NC years; empty for all.</summary>
    public IReadOnlyList<string> NcYears { get; init; } = [];

    /// <summary>K, E; empty for both.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Where the agreement is to be found: a service-level or data-sharing agreement by its reference.</summary>
    public string? Agreement { get; init; }

    /// <summary>On what lawful basis the school discloses under it, in the words of its data-protection officer.</summary>
    public string? Basis { get; init; }

    /// <summary>Words on the row that name no paper the hub knows.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>Nothing goes by a schedule that nobody agreed to (SD-P1).</summary>
    public bool IsAgreed => Kinds.Count > 0 && Unknown.Count == 0 && PackTimes.All.Contains(When) && !string.IsNullOrWhiteSpace(Agreement) && !string.IsNullOrWhiteSpace(Basis);
}

/// <summary>When packs are due, as the sheet words it.</summary>
public static class PackTimes
{
    /// <summary>Once a month.</summary>
    public const string Monthly = "First school day of the month";

    /// <summary>Once a half-term.</summary>
    public const string HalfTermly = "First school day of the half-term";

    /// <summary>Once for each review that is booked.</summary>
    public const string BeforeReview = "Before a review";

    private const string Every = "Every ";

    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Monthly, HalfTermly, .. Weekdays.Select(day => Every + day), BeforeReview];

    /// <summary>The weekday of a weekly pack; null for every other.</summary>
    public static DayOfWeek? WeekdayOf(string when) => Weekdays.Where(day => Every + day == when).Select(day => (DayOfWeek?)day).FirstOrDefault();
}
