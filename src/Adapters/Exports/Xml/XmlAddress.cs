using SenHub.Adapters.Exports.Values;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Xml;

/// <summary>Addresses of transfer files and census returns: BS7666 or plain lines (formats.md, section 1.5).</summary>
internal static class XmlAddress
{
    /// <summary>The address below this element, as lines from the flat to the county; null when there is none.</summary>
    public static PostalAddress? Read(Branch owner)
    {
        if (owner["Address"] is not { } address)
            return null;
        var lines = address["BS7666Address"] is { } standard ? Standard(standard) : Lines(address["AddressLines"] ?? address);
        var all = lines.Append(address.Value("County")).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var postcode = address.Value("PostCode", "Zip");
        return all.Count == 0 && postcode is null ? null : new PostalAddress(all, postcode?.ToUpperInvariant());
    }

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
