namespace SenHub.Domain.Roll;

/// <summary>What a night's exports did to the roll.</summary>
/// <param name="Roll">The roll from now on; the last one itself when nothing at all changed.</param>
/// <param name="Difference">Against the last roll.</param>
/// <param name="Held">Changes that were not applied and wait for a person.</param>
/// <param name="Faults">What else a person should put right.</param>
public sealed record RollChange(SchoolRoll Roll, RollDifference Difference, IReadOnlyList<HeldChange> Held, IReadOnlyList<Fault> Faults);
