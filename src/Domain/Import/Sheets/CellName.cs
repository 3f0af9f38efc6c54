using System.Globalization;

namespace SenHub.Domain.Import.Sheets;

/// <summary>Names of cells as Excel writes them.</summary>
public static class CellName
{
    /// <summary>For column 2 (from 0) and row 14: C14.</summary>
    public static string Of(int column, int row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>0 is A, 26 is AA.</summary>
    public static string Column(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }
}
