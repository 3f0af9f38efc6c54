using SenHub.Adapters.Storage;
using SenHub.Desk.Held;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Desk.Held;

/// <summary>Who gets a paper, how, and on what ground they may have it.</summary>
internal static class RecipientFacts
{
    /// <summary>Label by label.</summary>
    /// <param name="pupil">Null hides what is about the pupil: whose contact it is, and the consent.</param>
    public static IEnumerable<ShownFact> Of(Delivery delivery, Pupil? pupil, SencoFacts facts, IReadOnlyList<AddressRelease> releases, DateOnly day)
    {
        var to = delivery.Recipient;
        yield return new("To", $"{to.Name}, {RecipientWords.Of(to.Class)}");
        yield return new("How it goes", RoleWords.Route(to.Route));
        if (to.Route is { } route && Routes.UsesAddress(route))
            yield return new("Address", to.Email is { } address ? $"{address} – {Confirmed(address, to, releases)}" : "none is known");
        if (pupil?.Contacts.FirstOrDefault(contact => $"contact:{contact.Id}" == to.Key) is { } contact)
        {
            yield return new("To the child", contact.Relationship);
            yield return new("Parental responsibility", contact.HasResponsibility switch { true => "yes, by the school's record", false => "no, by the school's record", null => "the school's record does not say" });
            if (contact.CourtOrderNote is not null)
                yield return new("Court order", "one is noted on the school's record");
        }

        if (delivery.Basis is { } basis)
            yield return new("Why they may have it", basis);
        if (delivery.Purpose is { } purpose && pupil is not null)
            yield return new($"Consent for \"{purpose}\"", Consents(purpose, to, pupil, facts, day));
    }

    private static string Confirmed(string address, Recipient to, IReadOnlyList<AddressRelease> releases) =>
        AddressGate.IsConfirmed(address, to, releases) && releases.Where(release => Names.Same(release.Recipient, AddressGate.ReleaseName(to))).MaxBy(release => release.On) is { } word
            ? $"confirmed on {DayWords.Brief(word.On)} by {word.By} ({word.Why})"
            : to.IsOutside ? "nobody has confirmed it" : "a school address";

    private static string Consents(string purpose, Recipient to, Pupil pupil, SencoFacts facts, DateOnly day)
    {
        Consent[] given = [.. facts.Consents.Where(consent => consent.Pupil == pupil.Ref && Names.Same(consent.Purpose, purpose) && Names.Same(consent.Recipient, to.Name))];
        var held = given.Where(consent => ConsentGate.Holds(consent, given, day)).MaxBy(consent => consent.GivenOn);
        if (held is null)
            return given.Length == 0 ? "none is recorded" : "one is recorded, and it does not hold today";
        return $"given by {held.GivenBy ?? "somebody whose name is not recorded"} on {DayWords.Brief(held.GivenOn!.Value)}{(ConsentGate.LastDay(held) is { } last ? $", until {DayWords.Brief(last)}" : "")}";
    }
}
