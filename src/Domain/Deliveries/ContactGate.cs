using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>Gate 4: a no-contact flag or a court order on a person stops every send about the pupil to that person and to whatever they share with others (SD-S5, SD-F4).</summary>
public static class ContactGate
{
    /// <summary>Its id in documents.md.</summary>
    public const string Gate = "GATE-4";

    /// <summary>Holds that only a lifted flag takes away.</summary>
    public static IEnumerable<Hold> Judge(PaperWanted paper, Recipient recipient, Pupil? pupil, SencoFacts facts, SchoolRoll roll, DateOnly day)
    {
        if (paper.Subject is not { } subject)
            yield break;
        var flags = facts.Restrictions.Where(flag => flag.Pupil == subject && flag.HoldsOn(day)).ToList();
        if (flags.Exists(flag => flag.IsRefusal) && (paper.Purpose is not null || flags.Exists(flag => flag.IsRefusal && Names.Same(flag.Person, recipient.Name))))
            yield return Held("a refusal or withdrawal is on record and not lifted");
        var barred = RestrictedPerson.All(subject, pupil, facts, roll, day);
        if (barred.Any(person => Names.Same(person.Name, recipient.Name)))
            yield return Held("the recipient is flagged: no contact or a court order");
        var own = RestrictedPerson.Traces(pupil?.Contacts.FirstOrDefault(contact => $"contact:{contact.Id}" == recipient.Key)).Append(recipient.Email).ToList();
        if (barred.Any(person => !Names.Same(person.Name, recipient.Name) && person.Shares(own)))
            yield return Held("the recipient shares an address, phone or mailbox with a person who is flagged");
    }

    private static Hold Held(string why) => new(Gate, why, HoldOwner.SafeguardingLead, Releasable: false);
}
