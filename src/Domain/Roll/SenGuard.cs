using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>When many pupils lose their SEN status at once while they stay on roll, the export has lost the block, not the pupils their needs (formats.md, sections 9.1 no. 4 and 9.3).</summary>
internal static class SenGuard
{
    private const string Loses = "no SEN";

    /// <summary>Withholds every SEN change of the night, but those that a person let go, when the fall is beyond the threshold.</summary>
    public static void Apply(RollDraft draft)
    {
        var staying = draft.Pupils.Values.Where(pupil => pupil.Was?.State == RollState.OnRoll && pupil.Now.State == RollState.OnRoll).ToList();
        var losing = staying.Where(pupil => HasProvision(pupil.Was!) && !HasProvision(pupil.Now)).ToList();
        var open = losing.Where(pupil => !draft.IsReleased(FaultCodes.SenChangesWithheld, new HeldItem(pupil.Now.Ref, Loses))).ToList();
        var (before, after) = (staying.Count(pupil => HasProvision(pupil.Was!)), staying.Count(pupil => HasProvision(pupil.Now)));
        var allowed = draft.Thresholds.SenFallAllowed(before);
        draft.Counts = draft.Counts with { WithSenBefore = before, WithSenAfter = after, SenFallAllowed = allowed };
        var released = losing.Except(open).Select(pupil => pupil.Now.Ref).ToHashSet();
        if (before - after - released.Count <= allowed)
            return;
        draft.Held.Add(Withheld(draft, open, before, after));
        foreach (var pupil in draft.Pupils.Values.Where(pupil => pupil.Was is not null && !released.Contains(pupil.Now.Ref)).ToList())
            draft.Pupils[pupil.Now.Ref] = pupil with { Now = pupil.Now with { Sen = pupil.Was!.Sen } };
    }

    private static bool HasProvision(Pupil pupil) => pupil.Sen.Status is SenStatus.Support or SenStatus.Plan;

    private static HeldChange Withheld(RollDraft draft, List<DraftPupil> losing, int before, int after) => HeldChange.Of(
        losing.Select(pupil => new HeldItem(pupil.Now.Ref, Loses)),
        new Fault(
            FaultCodes.SenChangesWithheld,
            draft.Place,
            FormattableString.Invariant($"pupils with SEN support or a plan would fall from {before} to {after} in one night; every SEN change of tonight was withheld"),
            "Check that the export still carries SEN for everyone; release if the register was truly cleared"),
        HoldOwner.Senco);
}
