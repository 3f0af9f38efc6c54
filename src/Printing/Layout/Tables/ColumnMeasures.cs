using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout.Tables;

/// <summary>What the columns of a table need, gathered cell by cell. Points throughout.</summary>
internal sealed class ColumnMeasures(IReadOnlyList<Column> columns)
{
    /// <summary>Each column's longest word.</summary>
    public double[] LongestWords { get; } = new double[columns.Count];

    /// <summary>Each column's longest text on one line, where its width is by content.</summary>
    public double[] LongestTexts { get; } = new double[columns.Count];

    /// <summary>What stands after the decimal point, at most.</summary>
    public double[] Tails { get; } = new double[columns.Count];

    /// <summary>Takes the cells of a row into account; those over several columns find their room in what the others need.</summary>
    /// <param name="isHead">They are headings.</param>
    public void Add(ReadCell[] cells, bool isHead)
    {
        foreach (var (slot, words) in cells)
        {
            if (slot.Columns > 1)
                continue;

            var column = slot.Column;
            LongestWords[column] = Math.Max(LongestWords[column], words.WidestWord());
            if (columns[column].Weight == 0)
                LongestTexts[column] = Math.Max(LongestTexts[column], words.WidthOfAll());

            if (columns[column].Align == Align.Point && !isHead && words.Text is { } text)
                Tails[column] = Math.Max(Tails[column], DecimalPoint.TailOf(text) ?? 0);
        }
    }
}
