using SenHub.Adapters.Exports.Values;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Xml;

/// <summary>Addresses of transfer files and census returns: BS7666 or plain lines (formats.md, section 1.5).</summary>
internal static class XmlAddress
{
    private static readonly string[] LineNames = ["AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4", "AddressLine5"];
    private static readonly string[] StandardNames = ["Locality", "Town", "PostTown", "AdministrativeArea"];

    /// <summary>The address below this element, as lines from the flat to the county; null when there is none.</summary>
    public static PostalAddress? Read(Branch owner)
    {
        if (owner["Address"] is not { } address)
            return null;
        var lines = new List<string>(5);
        if (address["BS7666Address"] is { } standard)
        {
            Add(lines, standard.Value("SAON"));
            Add(lines, Words.Tidy($"{standard.Value("PAON")} {standard.Value("Street")}"));
            foreach (var name in StandardNames)
                Add(lines, standard.Value(name));
        }
        else
        {
            var plain = address["AddressLines"] ?? address;
            foreach (var name in LineNames)
                Add(lines, plain.Value(name));
        }

        Add(lines, address.Value("County"));
        var postcode = address.Value("PostCode", "Zip");
        return lines.Count == 0 && postcode is null ? null : new PostalAddress(lines, postcode?.ToUpperInvariant());
    }

    // A town is often its own post town: once is enough.
    private static void Add(List<string> lines, string? line)
    {
        if (line is not null && !lines.Contains(line, StringComparer.OrdinalIgnoreCase))
            lines.Add(line);
    }
}
