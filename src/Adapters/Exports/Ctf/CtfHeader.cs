using System.Globalization;
using SenHub.Adapters.Exports.Xml;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Ctf;

/// <summary>Header of a Common Transfer File (formats.md, section 1.3). It is believed over the file's name.</summary>
internal sealed record CtfHeader(string? Version, DateTime? MadeAt, ExportScope Scope, SchoolNumber? School)
{
    private static readonly string[] DateForms =
        ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd"];

    /// <summary>Reads the header element. Anything but "full" is partial: nobody leaves because of a file that does not claim to be whole.</summary>
    public static CtfHeader From(Branch header)
    {
        var source = header["SourceSchool"];
        return new CtfHeader(
            header.Value("CTFversion"),
            MadeAtOf(header.Value("DateTime")),
            string.Equals(header.Value("DocumentQualifier"), "full", StringComparison.OrdinalIgnoreCase) ? ExportScope.Full : ExportScope.Partial,
            SchoolOf(source?.Value("LEA", "LA"), source?.Value("Estab")));
    }

    /// <summary>The school of an authority and establishment number; some systems lose leading zeros.</summary>
    public static SchoolNumber? SchoolOf(string? authority, string? establishment) =>
        authority is { Length: <= 3 } && establishment is { Length: <= 4 }
        && SchoolNumber.TryParse(authority.PadLeft(3, '0') + establishment.PadLeft(4, '0'), out var school) ? school : null;

    /// <summary>Versions 15 to 26 are known to read alike (formats.md, section 1.4).</summary>
    public bool IsKnownVersion =>
        decimal.TryParse(Version, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 15 and < 27;

    /// <summary>A header's time; null when it cannot be read.</summary>
    public static DateTime? MadeAtOf(string? text)
    {
        // The header's time is local; a zone, where a system writes one, is ignored.
        var local = text?.TrimEnd('Z').Split('+')[0];
        return DateTime.TryParseExact(local, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
    }
}
