using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>Absence is not leaving (formats.md, section 9.3): more removals than the threshold are withheld, one absence alone changes nothing, and a missing pupil has left only on a person's word.</summary>
internal static class RemovalGuard
{
    private const string Gone = "gone";
    private const string HasLeft = "left";

    /// <summary>Counts absences on the full export, or withholds all removals of the night but those that a person let go.</summary>
    public static void Apply(RollDraft draft)
    {
        var onRoll = draft.Pupils.Values.Where(pupil => pupil.Was?.State == RollState.OnRoll).ToList();
        var absent = draft.Picture.Full is null ? [] : onRoll.Where(pupil => !pupil.IsPresent && pupil.Now.State == RollState.OnRoll).ToList();
        var leavers = onRoll.Where(pupil => pupil.Now.State == RollState.Left).ToList();
        var allowed = draft.Thresholds.RemovalsAllowed(onRoll.Count, draft.Night);
        draft.Counts = draft.Counts with { OnRoll = onRoll.Count, Given = draft.Picture.Pupils.Count, Absent = absent.Count, Leaving = leavers.Count, RemovalsAllowed = allowed };

        var going = absent.Concat(leavers).Where(pupil => !draft.IsReleased(FaultCodes.RemovalsWithheld, new HeldItem(pupil.Now.Ref, Gone))).ToList();
        // A person's word that they are gone is a person's word that they left; whoever is in a later export is back.
        foreach (var pupil in absent.Except(going))
            Put(draft, pupil, pupil.Now with { State = RollState.Left, LeftOn = draft.Night });
        if (going.Count > allowed)
            Withhold(draft, going, onRoll.Count, allowed);
        else
            Count(draft, onRoll, [.. absent.Intersect(going)]);
        ConfirmMissing(draft);
    }

    private static void Withhold(RollDraft draft, List<DraftPupil> going, int onRoll, decimal allowed)
    {
        draft.Held.Add(Withheld(draft, going, onRoll, allowed));
        foreach (var leaver in going.Where(pupil => pupil.Now.State == RollState.Left))
            Put(draft, leaver, leaver.Now with { State = RollState.OnRoll, LeftOn = null });
    }

    private static void Count(RollDraft draft, List<DraftPupil> onRoll, List<DraftPupil> absent)
    {
        if (absent.Count > 0 && draft.Picture.Full!.RefusedUnnamed > 0)
        {
            draft.Faults.Add(NotCounted(draft, absent.Count));
            return;
        }

        if (!IsNewDay(draft))
            return;
        foreach (var pupil in onRoll.Where(pupil => pupil.IsPresent && pupil.Now.Absences > 0))
            Put(draft, pupil, pupil.Now with { Absences = 0 });
        foreach (var pupil in absent)
        {
            var absences = pupil.Now.Absences + 1;
            var state = absences >= draft.Thresholds.AbsencesToMissing ? RollState.Missing : RollState.OnRoll;
            Put(draft, pupil, pupil.Now with { Absences = absences, State = state });
        }
    }

    // Two exports of one day, or the same export on two nights, are one word about who is there.
    private static bool IsNewDay(RollDraft draft) =>
        draft.Picture.Full is { } full
        && (draft.Last.From is not { } last || (full.Hash != last.Hash && full.AsOf.Date > last.AsOf.Date));

    private static void ConfirmMissing(RollDraft draft)
    {
        foreach (var pupil in draft.Pupils.Values.Where(pupil => pupil.Now.State == RollState.Missing).ToList())
        {
            var item = new HeldItem(pupil.Now.Ref, HasLeft);
            if (draft.IsReleased(FaultCodes.PupilMissing, item))
                Put(draft, pupil, pupil.Now with { State = RollState.Left, LeftOn = draft.Night });
            else
                draft.Held.Add(HeldChange.Of([item], RemovalFaults.Missing(draft.Place), HoldOwner.Office));
        }
    }

    private static void Put(RollDraft draft, DraftPupil pupil, Pupil now) => draft.Pupils[now.Ref] = pupil with { Now = now };

    private static HeldChange Withheld(RollDraft draft, List<DraftPupil> going, int onRoll, decimal allowed) => HeldChange.Of(
        going.Select(pupil => new HeldItem(pupil.Now.Ref, Gone)),
        RemovalFaults.Withheld(draft.Place, going.Count, onRoll, allowed),
        HoldOwner.Office);

    private static Fault NotCounted(RollDraft draft, int absent) => RemovalFaults.NotCounted(draft.Place, absent, draft.Picture.Full!.RefusedUnnamed);
}
