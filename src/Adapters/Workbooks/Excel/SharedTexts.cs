using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>The texts of a workbook, each kept once; tables want their headings here. Text is never a formula.</summary>
internal sealed partial class SharedTexts
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private int uses;

    /// <summary>A cell that holds this text.</summary>
    public Cell Cell(string name, string text, Look look)
    {
        uses++;
        if (!places.TryGetValue(text, out var place))
            places[text] = place = places.Count;
        return new Cell
        {
            CellReference = name,
            StyleIndex = (uint)look,
            DataType = CellValues.SharedString,
            CellValue = new CellValue(place.ToString(CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>Writes them all; called last.</summary>
    public void WriteTo(SharedStringTablePart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new SharedStringTable { Count = (uint)uses, UniqueCount = (uint)places.Count });
        foreach (var text in places.Keys)
            writer.WriteElement(new SharedStringItem(new Text(Escape(text)) { Space = SpaceProcessingModeValues.Preserve }));
        writer.WriteEndElement();
    }

    // Excel reads "_x0041_" as the letter A; its own way to mean the characters themselves is an escaped underscore.
    private static string Escape(string text) => LooksEscaped().Replace(text, "_x005F_");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksEscaped();
}
