namespace SenHub.Domain.Provision.Progress;

/// <summary>Thresholds of the four tests (Code 6.17; PROG-01…05). The Code gives the questions, the formulas and these figures are ours; a school may set its own.</summary>
public sealed record ProgressRules
{
    /// <summary>The rulebook's.</summary>
    public static ProgressRules Default { get; } = new();

    /// <summary>Fewest peers that a comparison needs.</summary>
    public int MinimumPeers { get; init; } = 10;

    /// <summary>How near a peer's baseline must be to count as the same, in the scale's own points or months.</summary>
    public decimal StartBand { get; init; } = 3;

    /// <summary>Gain at or below this many standard deviations from the peers' mean is significantly slower.</summary>
    public decimal SlowerThan { get; init; } = -1;

    /// <summary>Measurement error allowed in a score: 0, or one standard error of measurement where known.</summary>
    public decimal ErrorAllowance { get; init; }

    /// <summary>Fewest days between two points: at least a term apart (formats.md, section 8.3).</summary>
    public int DaysApart { get; init; } = 84;

    /// <summary>How far from the pupil's own day a peer's result may lie.</summary>
    public int PeerWindowDays { get; init; } = 45;

    /// <summary>How many times longer one interval may be than the other and still be similar.</summary>
    public decimal SimilarInterval { get; init; } = 2;
}
