using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Shares a table's width among its columns by weight, but gives each room for its longest word where it can.</summary>
internal static class ColumnWidths
{
    // A column gets no more than this part of the width for the sake of one long word.
    private const double LargestShare = 0.4;

    /// <param name="longestWords">Width of each column's longest word with its padding, in points.</param>
    public static double[] Share(double width, IReadOnlyList<Column> columns, double[] longestWords)
    {
        var widths = new double[columns.Count];
        var isFixed = new bool[columns.Count];
        bool changed;
        do
        {
            changed = false;
            ShareRest(width, columns, widths, isFixed);
            for (var i = 0; i < widths.Length; i++)
            {
                var needed = Math.Min(longestWords[i], width * LargestShare);
                if (isFixed[i] || widths[i] >= needed || !HasRoomFor(needed - widths[i], widths, longestWords, i))
                    continue;

                (widths[i], isFixed[i], changed) = (needed, true, true);
                break;
            }
        }
        while (changed);
        return widths;
    }

    private static void ShareRest(double width, IReadOnlyList<Column> columns, double[] widths, bool[] isFixed)
    {
        double rest = width, weights = 0;
        for (var i = 0; i < widths.Length; i++)
        {
            if (isFixed[i])
                rest -= widths[i];
            else
                weights += Weight(columns[i]);
        }

        for (var i = 0; i < widths.Length; i++)
            widths[i] = isFixed[i] ? widths[i] : rest * Weight(columns[i]) / weights;
    }

    // The others must be able to give it up without losing their own longest words.
    private static bool HasRoomFor(double more, double[] widths, double[] longestWords, int except)
    {
        var spare = 0.0;
        for (var i = 0; i < widths.Length; i++)
            spare += i == except ? 0 : Math.Max(0, widths[i] - longestWords[i]);

        return spare >= more;
    }

    private static double Weight(Column column) => column.Weight > 0 && double.IsFinite(column.Weight) ? column.Weight : 1;
}
