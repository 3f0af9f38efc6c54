using System.Globalization;
using System.Text;
using CsvHelper;

namespace SenHub.Adapters.Exports.Api;

/// <summary>Writes rows of cells as CSV.</summary>
internal static class CsvLines
{
    /// <summary>Writes and closes.</summary>
    public static void Write(Stream to, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var csv = new CsvWriter(new StreamWriter(to, new UTF8Encoding(false)), CultureInfo.InvariantCulture);
        foreach (var row in rows)
        {
            foreach (var cell in row)
                csv.WriteField(cell);
            csv.NextRecord();
        }
    }
}
