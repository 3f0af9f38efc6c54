using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Ctf;

/// <summary>Contacts and addresses of a pupil (formats.md, section 1.5).</summary>
internal static class CtfContacts
{
    /// <summary>No element at all is an absent block; an empty one says that there are no contacts.</summary>
    public static ContactsBlock Read(Branch pupil) => pupil["Contacts"] is { } block
        ? new ContactsBlock.Present([.. block.All("Contact").Select(Contact).OfType<ContactRow>()])
        : new ContactsBlock.Absent();

    /// <summary>The address below this element, as lines from the flat to the county; null when there is none.</summary>
    public static PostalAddress? Address(Branch owner)
    {
        if (owner["Address"] is not { } address)
            return null;
        var lines = address["BS7666Address"] is { } standard ? Standard(standard) : Lines(address["AddressLines"] ?? address);
        var all = lines.Append(address.Value("County")).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var postcode = address.Value("PostCode", "Zip");
        return all.Count == 0 && postcode is null ? null : new PostalAddress(all, postcode?.ToUpperInvariant());
    }

    private static ContactRow? Contact(Branch contact) => contact.Value("Surname") is { } surname
        ? new ContactRow
        {
            Order = int.TryParse(contact.Value("Order"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : null,
            Title = contact.Value("Title"),
            Surname = NameCase.Tidy(surname),
            Forename = contact.Value("Forename") is { } forename ? NameCase.Tidy(forename) : null,
            Relationship = contact.Value("Relationship"),
            Responsibility = YesNo.Read(contact.Value("Responsibility")),
            Address = Address(contact),
            AddressAsPupil = contact["AddressAsPupil"] is { } same && YesNo.Read(same.Text) != false,
            Email = contact.Value("Email"),
            Phones = [.. (contact["Phones"]?.All("Phone") ?? []).Select(phone => phone.Value("PhoneNo")).OfType<string>()],
        }
        : null;

    private static IEnumerable<string?> Standard(Branch address) =>
    [
        address.Value("SAON"),
        Words.Tidy($"{address.Value("PAON")} {address.Value("Street")}"),
        address.Value("Locality"),
        address.Value("Town"),
        address.Value("PostTown"),
        address.Value("AdministrativeArea"),
    ];

    private static IEnumerable<string?> Lines(Branch address) =>
        Enumerable.Range(1, 5).Select(number => address.Value(FormattableString.Invariant($"AddressLine{number}")));
}
