using System.Globalization;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Rounds;

/// <summary>What the reader of cells does not tell of a workbook: macros, formulas, when it was saved (ECMA-376, parts 1 and 2). The bytes have passed the bounds before.</summary>
internal static class BookParts
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>By its name: a workbook that Excel keeps programs in, or of a form that no part can be looked into.</summary>
    public static bool MayHoldMacros(string file) => Path.GetExtension(file).ToUpperInvariant() is ".XLSM" or ".XLSB" or ".XLTM" or ".XLAM";

    /// <summary>By its parts: a program stands in it whatever its name says.</summary>
    public static bool MayHoldMacros(byte[] bytes)
    {
        using var zip = Open(bytes);
        return zip.Entries.Any(part => part.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || part.FullName.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase))
            || Xml(zip, "[Content_Types].xml")?.Descendants().Any(type => ((string?)type.Attribute("ContentType"))?.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true) == true;
    }

    /// <summary>Names of the cells of a sheet that hold a formula, or a part of one that fills many cells.</summary>
    public static IReadOnlyCollection<string> FormulaCells(byte[] bytes, string sheet)
    {
        using var zip = Open(bytes);
        if (PartOf(zip, sheet) is not { } part || Xml(zip, part) is not { } content)
            return [];
        return [.. content.Descendants().Where(cell => cell.Name.LocalName == "f").SelectMany(formula => CellsOf(formula)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>When a program saved it last; null when no part says so.</summary>
    public static DateTimeOffset? SavedAt(byte[] bytes)
    {
        using var zip = Open(bytes);
        var part = zip.Entries.FirstOrDefault(entry => entry.FullName == "docProps/core.xml" || entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal))?.FullName ?? "";
        var saved = Xml(zip, part)?.Descendants().FirstOrDefault(property => property.Name.LocalName == "modified")?.Value;
        return DateTimeOffset.TryParse(saved, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;
    }

    // The workbook names its sheets by relation, and the relation names the part.
    private static string? PartOf(ZipArchive zip, string sheet)
    {
        var found = Xml(zip, "xl/workbook.xml")?.Descendants().FirstOrDefault(one => one.Name.LocalName == "sheet" && (string?)one.Attribute("name") == sheet);
        var id = found?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value;
        var target = (string?)Xml(zip, "xl/_rels/workbook.xml.rels")?.Descendants().FirstOrDefault(relation => (string?)relation.Attribute("Id") == id)?.Attribute("Target");
        return target is null ? null : target.StartsWith('/') ? target[1..] : $"xl/{target}";
    }

    private static IEnumerable<string> CellsOf(XElement formula)
    {
        if (formula.Parent?.Attribute("r")?.Value is { } own)
            yield return own;
        if ((string?)formula.Attribute("t") != "array" || ((string?)formula.Attribute("ref"))?.Split(':') is not [var from, var to])
            yield break;
        var ((left, top), (right, bottom)) = (Position(from), Position(to));
        for (var line = top; line <= bottom; line++)
        {
            for (var column = left; column <= right; column++)
                yield return CellName.Of(column, line);
        }
    }

    private static (int Column, int Line) Position(string cell)
    {
        var letters = cell.TakeWhile(char.IsAsciiLetter).Take(3).Aggregate(0, (sum, letter) => (sum * 26) + char.ToUpperInvariant(letter) - 'A' + 1);
        return (Math.Clamp(letters - 1, 0, 200), int.TryParse(cell.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? Math.Min(line, 10_000) : 0);
    }

    private static ZipArchive Open(byte[] bytes) => new(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);

    private static XDocument? Xml(ZipArchive zip, string part)
    {
        if (zip.GetEntry(part) is not { } entry)
            return null;
        try
        {
            using var reader = XmlReader.Create(entry.Open(), Safe);
            return XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null; // the cells were read without this part
        }
    }
}
