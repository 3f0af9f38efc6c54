namespace SenHub.Domain.Roll;

/// <summary>What a night's exports did to the roll.</summary>
/// <param name="Roll">The roll from now on; the last one itself when nothing at all changed.</param>
/// <param name="Difference">Against the last roll.</param>
/// <param name="Held">Changes that were not applied and wait for a person.</param>
/// <param name="Faults">What else a person should put right.</param>
public sealed record RollChange(SchoolRoll Roll, RollDifference Difference, IReadOnlyList<HeldChange> Held, IReadOnlyList<Fault> Faults)
{
    /// <summary>The counts that led to it.</summary>
    public RollCounts Counts { get; init; } = new();

    /// <summary>Held changes, released by a person, that had a say tonight; a release without one has lapsed.</summary>
    public IReadOnlyCollection<Guid> ReleasesUsed { get; init; } = [];

    /// <summary>A full export took part, so that what is no longer held is no longer so.</summary>
    public bool HadFullExport { get; init; }
}
