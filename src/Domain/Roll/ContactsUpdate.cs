using System.Globalization;
using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>Makes contacts of an export's rows: ids that stay while name and relationship do, addresses and numbers tidied. Contacts of different pupils are never merged.</summary>
public static class ContactsUpdate
{
    /// <summary>The contacts of one pupil, by priority.</summary>
    public static IReadOnlyList<Contact> From(IReadOnlyList<ContactRow> rows, Guid pupil, PostalAddress? pupilAddress)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var contacts = new List<Contact>();
        foreach (var (row, position) in rows.Select((row, at) => (row, at + 1)).OrderBy(pair => pair.row.Order ?? int.MaxValue))
        {
            var name = string.Join(' ', new[] { row.Title, row.Forename, row.Surname }.Where(part => !string.IsNullOrWhiteSpace(part)));
            var relationship = Relationships.InWords(row.Relationship);
            var key = $"{name}\u001f{relationship}".ToUpperInvariant();
            seen[key] = seen.GetValueOrDefault(key) + 1;
            contacts.Add(new Contact
            {
                Id = DerivedId.Of("contact", pupil.ToString(), key, seen[key].ToString(CultureInfo.InvariantCulture)),
                Priority = row.Order ?? position,
                Name = name,
                Relationship = relationship,
                HasResponsibility = row.Responsibility,
                Address = row.AddressAsPupil ? pupilAddress : row.Address,
                Email = ContactDetails.Email(row.Email),
                Phones = [.. row.Phones.Select(ContactDetails.Phone).OfType<string>().Distinct()],
                CourtOrderNote = row.CourtOrderNote,
            });
        }

        return contacts;
    }
}
