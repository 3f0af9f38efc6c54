using System.Globalization;
using SenHub.Documents.House;

namespace SenHub.Documents.Faults;

/// <summary>The faults report as CSV for a spreadsheet: one line a fault, UTF-8 with its mark, every cell quoted, and no cell that a spreadsheet would take for a formula.</summary>
public static class FaultsTable
{
    private static readonly string[] Headings = ["File", "Sheet", "Line", "Column", "Cell", "Code", "What is wrong", "What to put right", "Where in the MIS", "The row"];

    /// <summary>The table.</summary>
    public static string Write(FaultsReport report)
    {
        var text = CsvText.Begin(Headings);
        foreach (var hold in report.Held)
            CsvText.Line(text, [hold.Why.Place.File, "", "", "", "", hold.Why.Code, $"{hold.Why.What} ({hold.Reference})", hold.Why.Mend, "", string.Join("; ", hold.Pupils)]);
        foreach (var file in report.Files)
        {
            foreach (var (fault, cells, screen) in file.Faults)
                CsvText.Line(text, [file.Name, fault.Place.Sheet ?? "", Number(fault.Place.Line), Number(fault.Place.Column), fault.Place.Cell ?? "", fault.Code, fault.What, fault.Mend, screen ?? "", string.Join(" | ", cells)]);
        }

        return text.ToString();
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
