using System.Text;
using System.Xml;
using ExcelDataReader;
using SenHub.Adapters.Exports.Csv;
using SenHub.Domain;

namespace SenHub.Adapters.Exports;

/// <summary>Finds the rows that faults name, in the bytes of the export itself. What cannot be read any further is simply not found.</summary>
public static class FaultRows
{
    private const int MostCells = 60;
    private const int MostLeaves = 8;

    /// <summary>Rows by place, for those of the faults that name one.</summary>
    /// <param name="bytes">A seekable stream of the export.</param>
    public static IReadOnlyDictionary<Place, FaultRow> Find(Stream bytes, string fileName, IEnumerable<Fault> faults)
    {
        var places = faults.Select(fault => fault.Place).Where(place => place.Line is not null || place.Cell is not null).Distinct().ToList();
        if (places.Count == 0)
            return new Dictionary<Place, FaultRow>();
        var source = ExportSource.Of(bytes);
        var lines = places.Select(LineOf).ToHashSet();
        var rows = Rows(bytes, source, fileName, lines).DistinctBy(row => (row.Line, row.Sheet)).ToDictionary(row => (row.Line, row.Sheet));
        return places
            .Select(place => (place, Row: rows.GetValueOrDefault((LineOf(place), place.Sheet)) ?? rows.GetValueOrDefault((LineOf(place), null))))
            .Where(pair => pair.Row is not null)
            .ToDictionary(pair => pair.place, pair => pair.Row!);
    }

    private static int LineOf(Place place) => place.Line ?? RowOf(place.Cell!);

    // "C14" stands in row 14.
    private static int RowOf(string cell) => int.TryParse(cell.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), out var row) ? row : 0;

    private static List<FaultRow> Rows(Stream bytes, ExportSource source, string fileName, HashSet<int> lines) =>
        source.IsXml ? Elements(source, lines)
        : !source.IsBinary ? Records(source, fileName, lines)
        : Sheets(bytes, lines);

    private static List<FaultRow> Records(ExportSource source, string fileName, HashSet<int> lines)
    {
        var rows = new List<FaultRow>();
        using var csv = new CsvText(source, fileName);
        while (rows.Count < lines.Count && csv.Read())
        {
            if (lines.Contains(csv.Line))
                rows.Add(new FaultRow(csv.Line, null, [.. csv.Cells.Take(MostCells)]));
        }

        return rows;
    }

    // Of a pupil in XML the first things said, which name it, and whatever stands on the line of the fault.
    private static List<FaultRow> Elements(ExportSource source, HashSet<int> lines)
    {
        var rows = new List<FaultRow>();
        try
        {
            using var text = source.OpenText(out _, (byte)'<', (byte)'>');
            using var xml = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true });
            var (leaves, meant, start, name) = (new List<(int Line, string Text)>(), new List<int>(), 0, "");
            while (xml.Read())
            {
                var line = ((IXmlLineInfo)xml).LineNumber;
                if (xml is { NodeType: XmlNodeType.Element, Depth: 1 or 2 })
                {
                    rows.AddRange(Row(leaves, meant));
                    (leaves, meant, start) = ([], [], line);
                }

                if (xml.NodeType == XmlNodeType.Element)
                    name = xml.LocalName;
                if (lines.Contains(line) && line >= start && !meant.Contains(line))
                    meant.Add(line);
                if (xml.NodeType is XmlNodeType.Text && leaves.Count < 1000)
                    leaves.Add((line, $"{name}: {xml.Value.Trim()}"));
            }

            rows.AddRange(Row(leaves, meant));
        }
        catch (XmlException)
        {
            // Broken from here on: what came before was found.
        }

        return rows;
    }

    private static IEnumerable<FaultRow> Row(List<(int Line, string Text)> leaves, List<int> meant) =>
        from line in meant
        let named = leaves.Take(MostLeaves).Select(leaf => leaf.Text)
        let own = leaves.Skip(MostLeaves).Where(leaf => leaf.Line == line).Select(leaf => leaf.Text)
        select new FaultRow(line, null, [.. named.Concat(own)]) { IsTable = false };

    private static List<FaultRow> Sheets(Stream bytes, HashSet<int> lines)
    {
        var rows = new List<FaultRow>();
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            bytes.Position = 0;
            using var book = ExcelReaderFactory.CreateReader(bytes, new ExcelReaderConfiguration { LeaveOpen = true });
            do
            {
                for (var number = 1; book.Read(); number++)
                {
                    if (lines.Contains(number))
                        rows.Add(new FaultRow(number, book.Name, [.. Enumerable.Range(0, Math.Min(book.FieldCount, MostCells)).Select(at => Convert.ToString(book.GetValue(at), System.Globalization.CultureInfo.InvariantCulture) ?? "")]));
                }
            }
            while (book.NextResult());
        }
        catch (Exception exception) when (exception is ExcelDataReader.Exceptions.ExcelReaderException or IOException or InvalidDataException or XmlException or NotSupportedException or FormatException or ArgumentException)
        {
            // No workbook, or a broken one: it has no rows to show.
        }

        return rows;
    }
}
