using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision;

/// <summary>One row of the Provision sheet: one pupil's share in one intervention (FUND-06).</summary>
public sealed record ProvisionLine
{
    /// <summary>The row's hidden id; sessions name it.</summary>
    public required string LineId { get; init; }

    /// <summary>Who receives it.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>One of the four broad areas of need.</summary>
    public string? Area { get; init; }

    /// <summary>1 universal, 2 targeted, 3 specialist; only 2 and 3 count as additional (FUND-04).</summary>
    public int? Wave { get; init; }

    /// <summary>What is done.</summary>
    public required string Intervention { get; init; }

    /// <summary>The outcome it serves.</summary>
    public string? Outcome { get; init; }

    /// <summary>Role on the rate card that leads it.</summary>
    public string? StaffRole { get; init; }

    /// <summary>Who leads it, by name; never on a paper with a rate (SD-P8).</summary>
    public string? StaffName { get; init; }

    /// <summary>Group name; rows with the same name are one group.</summary>
    public string? Group { get; init; }

    /// <summary>Pupils in the group, 1 for one-to-one.</summary>
    public int? GroupSize { get; init; }

    /// <summary>The group exists only for this pupil: the cost is not divided.</summary>
    public bool OnlyForThisPupil { get; init; }

    /// <summary>Minutes a session.</summary>
    public int? Minutes { get; init; }

    /// <summary>Sessions a week.</summary>
    public decimal? SessionsPerWeek { get; init; }

    /// <summary>Weeks; null where start and end are to say.</summary>
    public decimal? Weeks { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Resources for the whole group, pounds.</summary>
    public decimal? Resources { get; init; }

    /// <summary>External cost for this pupil, pounds.</summary>
    public decimal? External { get; init; }

    /// <summary>What the resources and external costs are for, item by item.</summary>
    public string? CostNote { get; init; }

    /// <summary>Entry measure as "tool: value".</summary>
    public string? EntryMeasure { get; init; }

    /// <summary>Day of the entry measure.</summary>
    public DateOnly? EntryOn { get; init; }

    /// <summary>Exit measure as "tool: value".</summary>
    public string? ExitMeasure { get; init; }

    /// <summary>Day of the exit measure.</summary>
    public DateOnly? ExitOn { get; init; }

    /// <summary>Gain expected on the tool between entry and exit, in its own unit; null where the tool's scale says it or nobody typed it (FUND-07).</summary>
    public decimal? ExpectedGain { get; init; }

    /// <summary>On this tool less is better: a count of exits, a strengths and difficulties score.</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Effect or gain, in words.</summary>
    public string? Effect { get; init; }

    /// <summary>Who pays: element 2, element 3 …</summary>
    public string? FundingSource { get; init; }

    /// <summary>Day of the next look.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Continue, Adapt or Stop.</summary>
    public string? NextStep { get; init; }

    /// <summary>Headings of cells that hold something which could not be read: no figure may leave them out silently.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }
}

/// <summary>One session held or missed (Provision file, sheet Sessions).</summary>
public sealed record SessionRow(string LineId, DateOnly On, bool Attended, string? RecordedBy);
