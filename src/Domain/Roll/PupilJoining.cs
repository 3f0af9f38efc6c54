using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>Joins tonight's pupils to the known ones: updates, newcomers, and identities that a person must settle.</summary>
internal static class PupilJoining
{
    /// <summary>Updates known pupils, adds newcomers of the full export, holds what cannot be told apart.</summary>
    public static void Apply(RollDraft draft, string schoolCode)
    {
        var index = new RollIndex(draft.Last, draft.ByUpnOnly);
        var matches = draft.Picture.Pupils.Select(seen => (Seen: seen, Match: index.Find(seen))).ToList();
        foreach (var (seen, match) in matches)
        {
            if (match is RollMatch.Conflict conflict)
                HoldConflict(draft, conflict.Pupils, seen);
        }

        foreach (var claims in matches.Where(pair => PupilOf(pair.Match) is not null).GroupBy(pair => PupilOf(pair.Match)!.Ref))
            Join(draft, PupilOf(claims.First().Match)!, [.. claims]);
        var newcomers = matches.Where(pair => pair.Match is RollMatch.New && pair.Seen.OnFullExport).Select(pair => pair.Seen);
        AddNewcomers(draft, schoolCode, [.. newcomers.Where(seen => !LookAlikes.IsPresent(draft, seen))]);
        HoldIdentities(draft);
        foreach (var disputed in draft.Disputed)
            draft.Pupils[disputed] = draft.Pupils[disputed] with { Now = draft.Pupils[disputed].Now with { NumbersDisputed = true } };
    }

    private static Pupil? PupilOf(RollMatch match) => match switch
    {
        RollMatch.Known known => known.Pupil,
        RollMatch.UpnChanged changed => changed.Pupil,
        _ => null,
    };

    // Rows of an older file that name a pupil differently are not heard against the full export; two rows of the full one are.
    private static void Join(RollDraft draft, Pupil known, IReadOnlyList<(NightPupil Seen, RollMatch Match)> claims)
    {
        var full = claims.Where(claim => claim.Seen.OnFullExport).ToList();
        var (seen, match) = full.Count > 0 ? full[0] : claims[0];
        if (full.Count > 1 || (full.Count == 0 && claims.Count > 1))
        {
            HoldConflict(draft, [known], seen);
            return;
        }

        var isPresent = draft.Pupils[known.Ref].IsPresent || seen.OnFullExport;
        var claim = ClaimOf(seen);
        draft.Pupils[known.Ref] = match is RollMatch.UpnChanged && !draft.IsReleased(FaultCodes.UpnChanged, Item(known.Ref, claim))
            ? new DraftPupil(known, known with { IdentityHeld = true, IdentityClaim = claim, Contacts = [], Absences = isPresent ? 0 : known.Absences }, isPresent)
            : new DraftPupil(known, PupilUpdate.Apply(known with { IdentityHeld = false, IdentityClaim = null, NumbersDisputed = false }, seen, draft.Night), isPresent);
    }

    // The number itself must not be linked with the old one: only whether it is the same number again is kept.
    private static Guid ClaimOf(NightPupil seen) => DerivedId.Of("claim", seen.Upn?.ToString() ?? seen.UpnAsWritten ?? "");

    private static HeldItem Item(PupilRef pupil, Guid? claim) => new(pupil, $"UPN {claim}");

    private static void AddNewcomers(RollDraft draft, string schoolCode, IReadOnlyList<NightPupil> newcomers)
    {
        var number = draft.Last.Pupils.Select(pupil => pupil.Ref.Number).Append(draft.Last.NumberedTo).Max();
        var inOrder = newcomers
            .OrderBy(seen => seen.Upn?.ToString() ?? seen.UpnAsWritten, StringComparer.Ordinal)
            .ThenBy(seen => seen.SourceId, StringComparer.Ordinal);
        foreach (var seen in inOrder)
        {
            var reference = PupilRef.Make(schoolCode, ++number);
            draft.Pupils[reference] = new DraftPupil(null, PupilUpdate.Start(seen, draft.Last.School, reference, draft.Night), IsPresent: true);
        }
    }

    private static void HoldConflict(RollDraft draft, IReadOnlyList<Pupil> pupils, NightPupil seen)
    {
        foreach (var pupil in pupils)
        {
            draft.Pupils[pupil.Ref] = draft.Pupils[pupil.Ref] with { IsPresent = true };
            draft.Disputed.Add(pupil.Ref);
        }

        var held = HeldChange.Of(
            pupils.Select(pupil => new HeldItem(pupil.Ref, "numbers")),
            new Fault(
                FaultCodes.IdentityConflict,
                seen.Newest.Place,
                "the numbers given here belong to more than one pupil of the roll, or one pupil is given twice; nobody was changed",
                "Compare UPN and admission number with the pupils' pages in the MIS and put the wrong one right"),
            HoldOwner.Office);
        draft.Held.Add(held with { Releasable = false });
    }

    private static void HoldIdentities(RollDraft draft) =>
        draft.Held.AddRange(
            from pupil in draft.Pupils.Values
            where pupil.Now.IdentityHeld
            let item = Item(pupil.Now.Ref, pupil.Now.IdentityClaim)
            where !draft.IsReleased(FaultCodes.UpnChanged, item)
            select HeldChange.Of(
                [item],
                new Fault(
                    FaultCodes.UpnChanged,
                    draft.Place,
                    "a pupil's admission number came with another UPN and no former UPN: every paper about them waits, and their contacts were cleared",
                    "The safeguarding lead decides: a new UPN can mean adoption or protection, and then the old record must not be linked"),
                HoldOwner.SafeguardingLead));
}
