using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Adapters.Exports.Xml;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Ctf;

/// <summary>Contacts of a pupil (formats.md, section 1.5).</summary>
internal static class CtfContacts
{
    /// <summary>No element at all is an absent block; an empty one says that there are no contacts.</summary>
    public static ContactsBlock Read(Branch pupil) => pupil["Contacts"] is { } block
        ? new ContactsBlock.Present([.. block.All("Contact").Select(Contact).OfType<ContactRow>()])
        : new ContactsBlock.Absent();

    private static ContactRow? Contact(Branch contact) => contact.Value("Surname") is { } surname
        ? new ContactRow
        {
            Order = int.TryParse(contact.Value("Order"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : null,
            Title = contact.Value("Title"),
            Surname = NameCase.Tidy(surname),
            Forename = contact.Value("Forename") is { } forename ? NameCase.Tidy(forename) : null,
            Relationship = contact.Value("Relationship"),
            Responsibility = YesNo.Read(contact.Value("Responsibility")),
            Address = XmlAddress.Read(contact),
            AddressAsPupil = contact["AddressAsPupil"] is { } same && YesNo.Read(same.Text) != false,
            Email = contact.Value("Email"),
            Phones = [.. (contact["Phones"]?.All("Phone") ?? []).Select(phone => phone.Value("PhoneNo")).OfType<string>()],
            CourtOrderNote = contact["SuppInfo"]?.Value("CourtOrder", "CourtOrderNote") ?? contact.Value("CourtOrder"),
        }
        : null;
}
