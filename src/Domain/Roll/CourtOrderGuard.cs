using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>A court-order note once exported binds until a person says otherwise (SD-F4, SD-S5): a narrowed right or an unticked box must not open the way to somebody a court has shut out.</summary>
internal static class CourtOrderGuard
{
    /// <summary>Keeps every note, and every contact with one, that tonight's exports no longer show.</summary>
    public static void Apply(RollDraft draft)
    {
        foreach (var pupil in draft.Pupils.Values.Where(pupil => pupil is { Was: not null, Now.IdentityHeld: false }).ToList())
        {
            var gone = pupil.Was!.Contacts.Where(before => Bound(before) && !pupil.Now.Contacts.Any(now => now.Id == before.Id && Bound(now))).ToList();
            var kept = gone.Where(contact => !draft.IsReleased(FaultCodes.CourtOrderGone, Item(pupil, contact))).ToList();
            if (kept.Count > 0)
                Keep(draft, pupil, kept);
        }
    }

    private static void Keep(RollDraft draft, DraftPupil pupil, IReadOnlyList<Contact> kept)
    {
        var still = pupil.Now.Contacts.Select(now => kept.FirstOrDefault(before => before.Id == now.Id) is { } before ? now with { CourtOrderNote = before.CourtOrderNote } : now);
        var taken = kept.Where(before => pupil.Now.Contacts.All(now => now.Id != before.Id));
        draft.Pupils[pupil.Now.Ref] = pupil with { Now = pupil.Now with { Contacts = [.. still, .. taken] } };
        draft.Held.Add(HeldChange.Of(
            kept.Select(contact => Item(pupil, contact)),
            new Fault(
                FaultCodes.CourtOrderGone,
                draft.Place,
                "a court-order note that an earlier export gave is not in this one; it still binds",
                "Check that the report's user may see court orders; the safeguarding lead releases if the order has truly ended"),
            HoldOwner.SafeguardingLead));
    }

    private static bool Bound(Contact contact) => !string.IsNullOrWhiteSpace(contact.CourtOrderNote);

    private static HeldItem Item(DraftPupil pupil, Contact contact) => new(pupil.Now.Ref, $"court order {contact.Id}");
}
