using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>Absence is not leaving (formats.md, section 9.3): more removals than the threshold are withheld, and one absence alone changes nothing.</summary>
internal static class RemovalGuard
{
    /// <summary>Counts absences on the full export, or withholds all removals of the night.</summary>
    public static void Apply(RollDraft draft)
    {
        var onRoll = draft.Pupils.Values.Where(pupil => pupil.Was?.State == RollState.OnRoll).ToList();
        var absent = draft.Picture.Full is null ? [] : onRoll.Where(pupil => !pupil.IsPresent && pupil.Now.State == RollState.OnRoll).ToList();
        var leavers = onRoll.Where(pupil => pupil.Now.State == RollState.Left).ToList();
        var going = absent.Count + leavers.Count;
        if (going > draft.Thresholds.RemovalsAllowed(onRoll.Count, draft.Night)
            && !draft.IsReleasedOrHolds(Withheld(draft, [.. absent, .. leavers], onRoll.Count)))
        {
            foreach (var leaver in leavers)
                Put(draft, leaver, leaver.Now with { State = RollState.OnRoll, LeftOn = null });
            return;
        }

        if (absent.Count > 0 && draft.Picture.Full!.RefusedUnnamed > 0)
            draft.Faults.Add(NotCounted(draft, absent.Count));
        else if (IsNewDay(draft))
            Count(draft, onRoll, absent);
    }

    // Two exports of one day, or the same export on two nights, are one word about who is there.
    private static bool IsNewDay(RollDraft draft) =>
        draft.Picture.Full is { } full
        && (draft.Last.From is not { } last || (full.Hash != last.Hash && full.AsOf.Date > last.AsOf.Date));

    private static void Count(RollDraft draft, List<DraftPupil> onRoll, List<DraftPupil> absent)
    {
        foreach (var pupil in onRoll.Where(pupil => pupil.IsPresent && pupil.Now.Absences > 0))
            Put(draft, pupil, pupil.Now with { Absences = 0 });
        foreach (var pupil in absent)
        {
            var absences = pupil.Now.Absences + 1;
            var state = absences >= draft.Thresholds.AbsencesToMissing ? RollState.Missing : RollState.OnRoll;
            Put(draft, pupil, pupil.Now with { Absences = absences, State = state });
        }
    }

    private static void Put(RollDraft draft, DraftPupil pupil, Pupil now) => draft.Pupils[now.Ref] = pupil with { Now = now };

    private static HeldChange Withheld(RollDraft draft, IReadOnlyList<DraftPupil> going, int onRoll) => HeldChange.Of(
        [.. going.Select(pupil => pupil.Now.Ref)],
        new Fault(
            FaultCodes.RemovalsWithheld,
            draft.Place,
            FormattableString.Invariant($"{going.Count} of {onRoll} pupils on roll are absent from the export or marked as left, more than {draft.Thresholds.RemovalsAllowed(onRoll, draft.Night):0.#}; none of them was removed"),
            "Check the report's filter and the rights of the user it runs as; release if these pupils have truly gone"),
        HoldOwner.Office);

    private static Fault NotCounted(RollDraft draft, int absent) => new(
        FaultCodes.AbsencesNotCounted,
        draft.Place,
        FormattableString.Invariant($"{absent} pupils are absent from the export, and {draft.Picture.Full!.RefusedUnnamed} rows do not say whom they are about; nobody was counted as absent"),
        "Put the refused rows right, then export again");
}
