using System.Globalization;
using System.Text;

namespace SenHub.Documents.Faults;

/// <summary>The faults report as CSV for a spreadsheet: one line a fault, UTF-8 with its mark, every cell quoted, and no cell that a spreadsheet would take for a formula.</summary>
public static class FaultsTable
{
    private static readonly string[] Headings = ["File", "Sheet", "Line", "Column", "Cell", "Code", "What is wrong", "What to put right", "Where in the MIS", "The row"];

    /// <summary>The table.</summary>
    public static string Write(FaultsReport report)
    {
        var text = new StringBuilder("\uFEFF");
        Line(text, Headings);
        foreach (var hold in report.Held)
            Line(text, [hold.Why.Place.File, "", "", "", "", hold.Why.Code, $"{hold.Why.What} ({hold.Reference})", hold.Why.Mend, "", string.Join("; ", hold.Pupils)]);
        foreach (var file in report.Files)
        {
            foreach (var (fault, cells, screen) in file.Faults)
                Line(text, [file.Name, fault.Place.Sheet ?? "", Number(fault.Place.Line), Number(fault.Place.Column), fault.Place.Cell ?? "", fault.Code, fault.What, fault.Mend, screen ?? "", string.Join(" | ", cells)]);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(cell => $"\"{Harmless(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");

    private static string Harmless(string cell) => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
