using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout.Tables;

/// <summary>Shares a table's width among its columns, by weight or by content, but gives each room for its longest word where it can.</summary>
internal static class ColumnWidths
{
    // A column gets no more than this part of the width for the sake of one long word.
    private const double LargestShare = 0.4;

    /// <param name="longestWords">Width of each column's longest word with its padding, in points.</param>
    /// <param name="longestTexts">Width of its longest text with its padding, where it goes by content.</param>
    public static double[] Share(double width, IReadOnlyList<Column> columns, double[] longestWords, double[] longestTexts)
    {
        var weights = Weights(width, columns, longestTexts);
        var widths = new double[columns.Count];
        var isFixed = new bool[columns.Count];
        bool changed;
        do
        {
            changed = false;
            ShareRest(width, weights, widths, isFixed);
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

    private static void ShareRest(double width, double[] weights, double[] widths, bool[] isFixed)
    {
        double rest = width, shares = 0;
        for (var i = 0; i < widths.Length; i++)
        {
            if (isFixed[i])
                rest -= widths[i];
            else
                shares += weights[i];
        }

        for (var i = 0; i < widths.Length; i++)
            widths[i] = isFixed[i] ? widths[i] : rest * weights[i] / shares;
    }

    // The others must be able to give it up without losing their own longest words.
    private static bool HasRoomFor(double more, double[] widths, double[] longestWords, int except)
    {
        var spare = 0.0;
        for (var i = 0; i < widths.Length; i++)
            spare += i == except ? 0 : Math.Max(0, widths[i] - longestWords[i]);

        return spare >= more;
    }

    // Widths that the columns would like: by content within a limit; by weight what is left then.
    private static double[] Weights(double width, IReadOnlyList<Column> columns, double[] longestTexts)
    {
        var wanted = new double[columns.Count];
        double rest = width, weights = 0, more = 0;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (columns[i].Weight == 0)
                (wanted[i], more) = (Math.Min(longestTexts[i], width * LargestShare), more + Math.Max(0, longestTexts[i] - (width * LargestShare)));
            else
                weights += Weight(columns[i]);

            rest -= wanted[i];
        }

        rest = Math.Max(rest, weights > 0 ? width * LargestShare : 0);
        for (var i = 0; i < wanted.Length; i++)
        {
            if (columns[i].Weight != 0)
                wanted[i] = rest * Weight(columns[i]) / weights;
            else if (weights == 0 && more > 0)
                wanted[i] += rest * Math.Max(0, longestTexts[i] - (width * LargestShare)) / more;
        }

        return wanted;
    }

    private static double Weight(Column column) => column.Weight > 0 && double.IsFinite(column.Weight) ? column.Weight : 1;
}
