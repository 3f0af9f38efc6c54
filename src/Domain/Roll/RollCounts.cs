namespace SenHub.Domain.Roll;

/// <summary>The counts behind a night's decision on the roll, kept with it. Holds no pupil.</summary>
public sealed record RollCounts
{
    /// <summary>Pupils on roll before.</summary>
    public int OnRoll { get; init; }

    /// <summary>Pupils whom the night's files name.</summary>
    public int Given { get; init; }

    /// <summary>On roll before, and not on the full export.</summary>
    public int Absent { get; init; }

    /// <summary>On roll before, with a leaving date that has passed.</summary>
    public int Leaving { get; init; }

    /// <summary>How many might go without a person's word.</summary>
    public decimal RemovalsAllowed { get; init; }

    /// <summary>Pupils staying on roll who had SEN support or a plan.</summary>
    public int WithSenBefore { get; init; }

    /// <summary>Those of them who would have it now, with newcomers to the register.</summary>
    public int WithSenAfter { get; init; }

    /// <summary>By how many that might fall without a person's word.</summary>
    public decimal SenFallAllowed { get; init; }

    /// <summary>Pupils known by UPN whose id of the MIS is another one now.</summary>
    public int NewIds { get; init; }
}
