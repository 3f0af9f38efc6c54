using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>Current SEN provision of a pupil. Unknown is not None: no export has ever said.</summary>
public enum SenStatus
{
    /// <summary>No accepted export carried the SEN block for this pupil.</summary>
    Unknown,

    /// <summary>N: no special educational provision.</summary>
    None,

    /// <summary>K: SEN support.</summary>
    Support,

    /// <summary>E: education, health and care plan.</summary>
    Plan,
}

/// <summary>What the roll knows of a pupil's SEN: status now, since when, ranked needs and the history as exported.</summary>
public sealed record SenRecord
{
    /// <summary>Nothing known yet.</summary>
    public static SenRecord Unknown { get; } = new() { Status = SenStatus.Unknown };

    /// <summary>Status on the day of the roll.</summary>
    public required SenStatus Status { get; init; }

    /// <summary>The school's own words for it, for example "Monitoring" where the census says N.</summary>
    public string? RawText { get; init; }

    /// <summary>First day of the current status; null when the export gives none.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Current needs, primary first.</summary>
    public IReadOnlyList<SenNeedRow> Needs { get; init; } = [];

    /// <summary>All provision spells known, oldest first, legacy codes kept as they were.</summary>
    public IReadOnlyList<SenSpell> History { get; init; } = [];
}
