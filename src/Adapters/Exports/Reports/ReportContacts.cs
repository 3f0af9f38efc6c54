using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>Contacts in numbered columns (Contact 1 Surname, Contact 1 Email …), or one contact a row (SD-W6: the report alone may be all a school can schedule).</summary>
internal static class ReportContacts
{
    /// <summary>Absent when the report has no contact columns.</summary>
    public static ContactsBlock Read(ReportRow row) => row.Columns.ContactNumbers is { Count: > 0 } numbers
        ? new ContactsBlock.Present([.. numbers.Select(number => Contact(row, number)).OfType<ContactRow>()])
        : new ContactsBlock.Absent();

    /// <summary>Two rows of one pupil: every contact once, known by name, relationship and priority.</summary>
    public static ContactsBlock Join(ContactsBlock first, ContactsBlock second) => (first, second) switch
    {
        (ContactsBlock.Present one, ContactsBlock.Present two) =>
            new ContactsBlock.Present([.. one.Contacts, .. two.Contacts.Where(more => one.Contacts.All(known => KeyOf(known) != KeyOf(more)))]),
        (ContactsBlock.Present, _) => first,
        _ => second,
    };

    /// <summary>Address lines from one cell, parted by line breaks or commas.</summary>
    public static PostalAddress? Address(string? lines, string? postcode)
    {
        var parts = (lines ?? "").Split(['\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries).Select(Words.Tidy).OfType<string>().ToList();
        return parts.Count == 0 && postcode is null ? null : new PostalAddress(parts, postcode?.ToUpperInvariant());
    }

    private static ContactRow? Contact(ReportRow row, int number)
    {
        if ((row.Contact(number, ContactField.Surname) ?? row.Contact(number, ContactField.Name)) is not { } surname)
            return null;
        return new ContactRow
        {
            Order = number > 0 ? number : int.TryParse(row.Contact(number, ContactField.Order), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : null,
            Title = row.Contact(number, ContactField.Title),
            Surname = NameCase.Tidy(surname),
            Forename = row.Contact(number, ContactField.Forename) is { } forename ? NameCase.Tidy(forename) : null,
            Relationship = row.Contact(number, ContactField.Relationship),
            Responsibility = YesNo.Read(row.Contact(number, ContactField.Responsibility)),
            Address = Address(row.Contact(number, ContactField.Address), row.Contact(number, ContactField.Postcode)),
            AddressAsPupil = YesNo.Read(row.Contact(number, ContactField.SameAddress)) == true,
            Email = row.Contact(number, ContactField.Email),
            Phones = [.. new[] { row.Contact(number, ContactField.Mobile), row.Contact(number, ContactField.Phone) }.OfType<string>()],
            CourtOrderNote = row.Contact(number, ContactField.CourtOrder),
        };
    }

    private static (string, string?, string?, int?) KeyOf(ContactRow contact) => (contact.Surname, contact.Forename, contact.Relationship, contact.Order);
}
