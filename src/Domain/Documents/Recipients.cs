using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>Turns the names that sheets use into recipients with the address the MIS or the Office file has (SD-S5).</summary>
public static class Recipients
{
    /// <summary>A member of staff: inside the school.</summary>
    public static Recipient Staff(StaffRole member, RecipientClass @class = RecipientClass.Senco) => new()
    {
        Key = $"staff:{member.Name}",
        Name = member.Name,
        Class = @class,
        Email = Tidy(member.Email),
        Route = member.Email is null ? "folder" : "mail",
    };

    /// <summary>The SENCo of a pupil on a day; none where the sheet Staff names nobody.</summary>
    public static IReadOnlyList<Recipient> SencoOf(Pupil pupil, SencoFacts facts, DateOnly day) =>
        facts.Staff.SencoOf(pupil, day) is { } senco ? [Staff(senco)] : [];

    /// <summary>The teachers of a pupil's class on a day.</summary>
    public static IReadOnlyList<Recipient> TeachersOf(Pupil pupil, SencoFacts facts, DateOnly day) =>
        [.. facts.Staff.TeachersOf(pupil.Class, day).Select(member => Staff(member, RecipientClass.Teacher))];

    /// <summary>Contacts with parental responsibility, each with a copy of their own (SD-S6). Whoever is flagged is none of them; the gates look again at what they share.</summary>
    public static IReadOnlyList<Recipient> Parents(Pupil pupil, SencoFacts facts, DateOnly day) =>
    [
        .. from contact in pupil.Contacts
           where contact.HasResponsibility == true && string.IsNullOrWhiteSpace(contact.CourtOrderNote)
           where !facts.Restrictions.Any(flag => flag.Pupil == pupil.Ref && flag.HoldsOn(day) && Names.Same(flag.Person, contact.Name))
           select Parent(contact, facts),
    ];

    /// <summary>An agency by the name the Office file gives it; without address and route when the file does not know it.</summary>
    public static Recipient Agency(string name, SencoFacts facts, string? typed = null, string? route = null)
    {
        var agency = facts.Agencies.FirstOrDefault(agency => Names.Same(agency.Name, name));
        return With(typed, Tidy(agency?.Email), new()
        {
            Key = $"agency:{agency?.Name ?? name.Trim()}",
            Name = agency?.Name ?? name.Trim(),
            Class = agency?.Kind.Trim().ToUpperInvariant() == "LA" ? RecipientClass.LocalAuthority : RecipientClass.Agency,
            Route = route ?? agency?.Route,
        });
    }

    /// <summary>A parent or carer as the MIS names them, by the way to parents that the school chose.</summary>
    public static Recipient Parent(Contact contact, SencoFacts facts) => new()
    {
        Key = $"contact:{contact.Id}",
        Name = contact.Name,
        Class = RecipientClass.Parent,
        Email = Tidy(contact.Email),
        Route = FamilyRoute(facts),
    };

    /// <summary>Whom an invitee's row means: a contact of the MIS, a member of staff or an agency.</summary>
    public static Recipient Invitee(Invitee invitee, Pupil pupil, SencoFacts facts) => invitee.Role.Trim().ToUpperInvariant() switch
    {
        "PARENT" => Contact(invitee, pupil, facts),
        "YOUNG PERSON" => With(invitee.TypedEmail, null, new()
        {
            Key = $"pupil:{pupil.Ref}",
            Name = pupil.LegalName,
            Class = RecipientClass.YoungPerson,
            Route = invitee.Route ?? FamilyRoute(facts),
        }),
        "TEACHER" => Staff(
            facts.Staff.FirstOrDefault(member => Names.Same(member.Name, invitee.Person) && (member.To is null || invitee.Meeting <= member.To)) ?? new() { Name = invitee.Person.Trim(), Role = "Teacher" },
            RecipientClass.Teacher),
        _ => Agency(invitee.Person, facts, invitee.TypedEmail, invitee.Route),
    };

    // A name that the MIS does not know keeps a key of its own, derived, so that no name stands in the ledger's keys.
    private static Recipient Contact(Invitee invitee, Pupil pupil, SencoFacts facts)
    {
        // Two contacts of one name are nobody in particular: without an address the paper waits for a person.
        var contact = pupil.Contacts.Where(contact => Names.Same(contact.Name, invitee.Person)).ToList() is [var only] ? only : null;
        return With(invitee.TypedEmail, Tidy(contact?.Email), new()
        {
            Key = $"contact:{contact?.Id ?? DerivedId.Of("invitee", pupil.Ref.ToString(), invitee.Person.Trim())}",
            Name = contact?.Name ?? invitee.Person.Trim(),
            Class = RecipientClass.Parent,
            Route = invitee.Route ?? FamilyRoute(facts),
        });
    }

    private static Recipient With(string? typed, string? known, Recipient recipient) =>
        Tidy(typed) is { } address && address != known
            ? recipient with { Email = address, AddressTyped = true }
            : recipient with { Email = known };

    // The way to parents that the school chose: the row of the Agencies sheet of kind Parents (SD-S8: chosen, never assumed).
    private static string? FamilyRoute(SencoFacts facts) =>
        facts.Agencies.FirstOrDefault(agency => string.Equals(agency.Kind.Trim(), "Parents", StringComparison.OrdinalIgnoreCase))?.Route;

    private static string? Tidy(string? address) => string.IsNullOrWhiteSpace(address) ? null : address.Trim().ToLowerInvariant();
}
