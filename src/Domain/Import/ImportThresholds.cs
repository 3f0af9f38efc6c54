using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Time;

namespace SenHub.Domain.Import;

/// <summary>When an export, or a part of it, is not believed (formats.md, section 9.3). Shares are of 1; a school may set its own.</summary>
public sealed record ImportThresholds
{
    /// <summary>The defaults of section 9.3.</summary>
    public static ImportThresholds Default { get; } = new();

    /// <summary>Greatest share of refused rows with which a file is still accepted.</summary>
    public decimal RefusedShare { get; init; } = 0.05m;

    /// <summary>Removals up to this many pupils always apply.</summary>
    public int RemovalCount { get; init; } = 5;

    /// <summary>Removals up to this share of the roll apply in term time.</summary>
    public decimal RemovalShare { get; init; } = 0.05m;

    /// <summary>Removals up to this share of the roll apply in a rollover window.</summary>
    public decimal RolloverRemovalShare { get; init; } = 0.30m;

    /// <summary>The stretch of each year in which the school year rolls over: leavers go, the intake comes. Null for none.</summary>
    public YearlyWindow? Rollover { get; init; }

    /// <summary>Pupils with SEN may fall by this many at once.</summary>
    public int SenFallCount { get; init; } = 3;

    /// <summary>Pupils with SEN may fall by this share at once.</summary>
    public decimal SenFallShare { get; init; } = 0.10m;

    /// <summary>A full report that cannot say its school must share at least this much of its pupils with the roll.</summary>
    public decimal KnownPupilShare { get; init; } = 0.50m;

    /// <summary>Below this many pupils on roll, the share of known pupils says nothing.</summary>
    public int KnownPupilFrom { get; init; } = 20;

    /// <summary>Consecutive full exports that must lack a pupil before the pupil counts as missing.</summary>
    public int AbsencesToMissing { get; init; } = 2;

    /// <summary>Rows that any sheet of the SENCo's files may lose at once (SD-F4).</summary>
    public ShrinkLimit Sheets { get; init; } = ShrinkLimit.Usual;

    /// <summary>How many pupils may go from a roll of this size on this night.</summary>
    public decimal RemovalsAllowed(int onRoll, DateOnly night) =>
        Math.Max(RemovalCount, onRoll * (Rollover?.Holds(night) == true ? RolloverRemovalShare : RemovalShare));

    /// <summary>By how much the number of pupils with SEN may fall.</summary>
    public decimal SenFallAllowed(int withSen) => Math.Max(SenFallCount, withSen * SenFallShare);
}
