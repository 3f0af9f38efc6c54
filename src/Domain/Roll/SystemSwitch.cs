using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>
/// A school that moves to another MIS exports the same children under new ids (formats.md, sections 2.2 and 9.1 no. 9). New ids can meet old ones of
/// other children, so nothing at all is applied until a person has said that it is so; then pupils are known by UPN alone.
/// </summary>
internal static class SystemSwitch
{
    private const int Fewest = 3;
    private const string Change = "new id";

    /// <summary>Whether the night is held because of it; on a release the draft joins by UPN alone.</summary>
    public static bool IsHeld(RollDraft draft)
    {
        var known = draft.Last.Pupils.Where(pupil => pupil is { Upn: not null, SourceId: not null, IdentityHeld: false }).DistinctBy(pupil => pupil.Upn).ToDictionary(pupil => pupil.Upn!.Value);
        var met = draft.Picture.Pupils
            .Where(seen => seen is { OnFullExport: true, SourceId: not null, Upn: not null })
            .Select(seen => (Seen: seen, Known: known.GetValueOrDefault(seen.Upn!.Value)))
            .Where(pair => pair.Known is not null)
            .ToList();
        var moved = met.Where(pair => !IsSameId(pair.Known!, pair.Seen)).Select(pair => new HeldItem(pair.Known!.Ref, Change)).ToList();
        draft.Counts = draft.Counts with { NewIds = moved.Count, Given = draft.Picture.Pupils.Count, OnRoll = draft.Last.Pupils.Count(pupil => pupil.State == RollState.OnRoll) };
        if (moved.Count < Fewest || moved.Count * 2 <= met.Count)
            return false;
        var open = moved.Where(item => !draft.IsReleased(FaultCodes.SystemSwitched, item)).ToList();
        // The roll moves on while a person decides: a newcomer or two are covered by the same word.
        if (open.Count < moved.Count && open.Count <= draft.Thresholds.RemovalsAllowed(met.Count, draft.Night))
        {
            draft.ByUpnOnly = true;
            return false;
        }

        draft.Held.Add(Held(draft, moved, met.Count));
        return true;
    }

    private static bool IsSameId(Pupil known, NightPupil seen) =>
        string.Equals(known.SourceId, seen.SourceId, StringComparison.OrdinalIgnoreCase) && known.SourceSystem == seen.SourceSystem;

    private static HeldChange Held(RollDraft draft, List<HeldItem> moved, int met) => HeldChange.Of(
        moved,
        new Fault(
            FaultCodes.SystemSwitched,
            draft.Place,
            FormattableString.Invariant($"{moved.Count} of {met} pupils come with another id than before and the same UPN, as if the school had changed its MIS; nothing of tonight's exports was applied"),
            "If the school did change its MIS, or the report now gives another number, release: pupils are then matched by UPN alone. Else put the report's id column right"),
        HoldOwner.Office);
}
