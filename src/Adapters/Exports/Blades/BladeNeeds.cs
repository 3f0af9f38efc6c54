using System.Globalization;
using SenHub.Adapters.Exports.Csv;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Blades;

/// <summary>The needs of a COLLECT set, by the pupil's row id: in no order, and their ranks may repeat.</summary>
internal static class BladeNeeds
{
    /// <summary>Empty when there is no file of needs: they are collected in spring only.</summary>
    public static Checked<Dictionary<string, List<SenNeedRow>>> Read((ExportSource Source, string Name)? file, Findings found)
    {
        var needs = new Dictionary<string, List<SenNeedRow>>(StringComparer.Ordinal);
        if (file is not var (source, name))
            return new Checked<Dictionary<string, List<SenNeedRow>>>.Good(needs);
        using var csv = new CsvText(source, name);
        var headings = csv.Read() ? [.. csv.Cells.Select(Words.Fold)] : Array.Empty<string>();
        var (id, rank, type) = (Array.IndexOf(headings, "pupilonrolltableid"), Array.IndexOf(headings, "sentyperank"), Array.IndexOf(headings, "sentype"));
        if (csv.Stopped is null && (id < 0 || type < 0))
            return Bad(new Fault(FaultCodes.ColumnMissing, new Place(name, 1), "the file of needs lacks pupilonrolltableid or sentype", "Download the set again from COLLECT"));
        while (csv.Read())
        {
            if (Cell(csv, id) is not { } pupil || Cell(csv, type) is not { } words)
                continue;
            if (SenWords.Shipped.Need(words) is not { } code)
                found.Note(FaultCodes.NeedUnknown, new Place(name, csv.Line, type + 1), "the SEN type is not a census code", "Map the school's own need to a census code in the MIS");
            else
            {
                if (!needs.TryGetValue(pupil, out var listed))
                    needs[pupil] = listed = [];
                listed.Add(new SenNeedRow(code, Rank(Cell(csv, rank)), null, null));
            }
        }

        foreach (var listed in needs.Values)
            listed.Sort((one, other) => (one.Rank ?? int.MaxValue).CompareTo(other.Rank ?? int.MaxValue));
        return csv.Stopped is { } stopped ? Bad(stopped) : new Checked<Dictionary<string, List<SenNeedRow>>>.Good(needs);
    }

    private static string? Cell(CsvText csv, int at) => at >= 0 && at < csv.Cells.Length ? Words.Tidy(csv.Cells[at]) : null;

    // COLLECT writes numbers as 1.0.
    private static int? Rank(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rank) && rank is >= 0 and <= 99 ? (int)rank : null;

    private static Checked<Dictionary<string, List<SenNeedRow>>> Bad(Fault fault) => new Checked<Dictionary<string, List<SenNeedRow>>>.Bad([fault]);
}
