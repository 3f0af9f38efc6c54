using System.Text;

namespace SenHub.Documents.House;

/// <summary>Tables for a spreadsheet: UTF-8 with its mark, every cell quoted, and no cell that a spreadsheet would take for a formula.</summary>
internal static class CsvText
{
    /// <summary>A table with its line of headings.</summary>
    public static StringBuilder Begin(IEnumerable<string> headings)
    {
        var text = new StringBuilder("\uFEFF");
        Line(text, headings);
        return text;
    }

    /// <summary>One line.</summary>
    public static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(cell => $"\"{Harmless(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");

    private static string Harmless(string cell) => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}
