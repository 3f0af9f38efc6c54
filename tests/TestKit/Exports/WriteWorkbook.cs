using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace SenHub.TestKit.Exports;

/// <summary>Writes rows as an .xlsx of the plainest kind: shared texts, numbers, and dates as serial numbers with or without a date format.</summary>
public static class WriteWorkbook
{
    /// <summary>The invented school's register as a workbook, with real date cells.</summary>
    public static void Register(InventedSchool school, Stream to) =>
        Sheet(WriteTables.Register(school).Select((row, at) => (object[])(at == 0 ? row : [.. row.Select((cell, column) => column is 4 or 9 ? DateOnly.ParseExact(cell, "dd/MM/yyyy", CultureInfo.InvariantCulture) : (object)cell)])), to);

    /// <summary>One sheet of texts, numbers (double), dates (DateOnly) and blanks (null).</summary>
    /// <param name="from1904">Days are counted from 1904, as Excel for Mac once did.</param>
    /// <param name="plainDates">Dates are bare numbers, as after a paste of values.</param>
    public static void Sheet(IEnumerable<object?[]> rows, Stream to, bool from1904 = false, bool plainDates = false)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""");
        Part(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(zip, "xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="{(from1904 ? 1 : 0)}"/><sheets><sheet name="Report" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Part(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
        Part(zip, "xl/styles.xml", """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        Cells(zip, rows, texts, from1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30), plainDates);
        Part(zip, "xl/sharedStrings.xml", new StringBuilder("""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">""")
            .AppendJoin("", texts.Keys.Select(text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>")).Append("</sst>").ToString());
    }

    private static void Cells(ZipArchive zip, IEnumerable<object?[]> rows, Dictionary<string, int> texts, DateOnly zero, bool plainDates)
    {
        using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
        using var xml = new StreamWriter(part, new UTF8Encoding(false), 1 << 16);
        xml.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        var line = 0;
        foreach (var row in rows)
        {
            xml.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{++line}\">"));
            for (var at = 0; at < row.Length; at++)
                xml.Write(Cell(row[at], string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + at)}{line}"), texts, zero, plainDates));
            xml.Write("</row>");
        }

        xml.Write("</sheetData></worksheet>");
    }

    private static string Cell(object? value, string name, Dictionary<string, int> texts, DateOnly zero, bool plainDates) => value switch
    {
        null or "" => "",
        string text => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" t=\"s\"><v>{NumberOf(text, texts)}</v></c>"),
        DateOnly day => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" s=\"{(plainDates ? 0 : 1)}\"><v>{day.DayNumber - zero.DayNumber}</v></c>"),
        double number => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\"><v>{number:R}</v></c>"),
        _ => throw new ArgumentException("A cell is a text, a number or a date."),
    };

    private static int NumberOf(string text, Dictionary<string, int> texts) => texts.TryGetValue(text, out var number) ? number : texts[text] = texts.Count;

    private static void Part(ZipArchive zip, string name, string content)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
