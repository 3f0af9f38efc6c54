using System.Globalization;
using System.Xml;
using SenHub.Samples.World;

namespace SenHub.Samples.Files;

/// <summary>Writes homes and contacts.</summary>
internal static class CtfPeople
{
    /// <summary>An address in lines.</summary>
    public static void Home(XmlWriter xml, Home home) => xml.Inside("Address", () =>
    {
        xml.Inside("AddressLines", () =>
        {
            xml.Cell("AddressLine1", string.Create(CultureInfo.InvariantCulture, $"{home.Number} {home.Street}"));
            xml.Cell("AddressLine2", home.Town);
        });
        xml.Cell("PostCode", home.Postcode);
    });

    /// <summary>Everyone whom the MIS names for the child, by priority.</summary>
    public static void Contacts(XmlWriter xml, Child child) => xml.Inside("Contacts", () =>
    {
        foreach (var (adult, order) in child.Adults.Select((adult, at) => (adult, at + 1)))
            Contact(xml, adult, order);
    });

    private static void Contact(XmlWriter xml, Adult adult, int order) => xml.Inside("Contact", () =>
    {
        xml.Cell("Order", order);
        xml.Cell("Title", adult.Title);
        xml.Cell("Surname", adult.Surname);
        xml.Cell("Forename", adult.Forename);
        xml.Cell("Relationship", adult.Relationship);
        xml.Cell("Responsibility", adult.HasResponsibility ? "true" : "false");
        if (adult.OwnHome is { } home)
            Home(xml, home);
        else
            xml.Cell("AddressAsPupil", "true");
        if (adult.Phone is { } phone)
            xml.Inside("Phones", () => xml.Inside("Phone", () =>
            {
                xml.Cell("TelephoneType", phone.StartsWith("07", StringComparison.Ordinal) ? "M" : "H");
                xml.Cell("PhoneNo", phone);
            }));
        xml.Cell("Email", adult.Email);
        // The format has no element for it; suppliers put theirs into an extension.
        if (adult.CourtOrder is { } note)
            xml.Inside("SuppInfo", () => xml.Cell("CourtOrder", note));
    });
}
