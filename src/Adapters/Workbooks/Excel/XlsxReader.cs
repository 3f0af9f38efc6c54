using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;

namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>Reads an .xlsx into plain rows with ExcelDataReader. Formulas give their last value and are never computed.</summary>
internal static class XlsxReader
{
    private const int MostRows = 200_000;
    private const int MostColumns = 100;

    // ExcelDataReader asks for Windows-1252 when it starts, though .xlsx never uses it.
    static XlsxReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Every sheet that people can see, hidden rows and columns included.</summary>
    public static RawWorkbook Read(Stream file)
    {
        var serialZero = SerialZeroOf(file);
        file.Position = 0;
        using var reader = Open(file);
        var sheets = new List<RawSheet>();
        do
        {
            if (reader.VisibleState == "visible")
                sheets.Add(Sheet(reader));
        }
        while (reader.NextResult());
        return new RawWorkbook(sheets, serialZero);
    }

    /// <summary>A reader that stands before the first sheet; the stream stays the caller's.</summary>
    public static IExcelDataReader Open(Stream file) =>
        ExcelReaderFactory.CreateOpenXmlReader(file, new ExcelReaderConfiguration { LeaveOpen = true });

    /// <summary>The day that serial number 0 means: Excel for Mac once counted from 1904.</summary>
    public static DateTime SerialZeroOf(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        using var part = zip.GetEntry("xl/workbook.xml")?.Open() ?? Stream.Null;
        if (part == Stream.Null)
            return new DateTime(1899, 12, 30);
        using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml.LocalName == "workbookPr" && xml.GetAttribute("date1904") is "1" or "true")
                return new DateTime(1904, 1, 1);
        }

        return new DateTime(1899, 12, 30);
    }

    private static RawSheet Sheet(IExcelDataReader reader)
    {
        var name = reader.Name;
        var width = Math.Min(reader.FieldCount, MostColumns);
        var rows = new List<RawRow>();
        for (var line = 1; reader.Read(); line++)
        {
            var cells = new object?[width];
            for (var column = 0; column < width; column++)
                cells[column] = Plain(reader.GetValue(column));
            if (cells.All(cell => cell is null))
                continue;
            if (rows.Count == MostRows)
                return new RawSheet(name, rows, IsCut: true);
            rows.Add(new RawRow(line, reader.RowHeight == 0, cells));
        }

        return new RawSheet(name, rows, IsCut: false);
    }

    private static object? Plain(object? value) => value switch
    {
        int whole => (double)whole,
        string text when string.IsNullOrWhiteSpace(text) => null,
        _ => value,
    };
}
