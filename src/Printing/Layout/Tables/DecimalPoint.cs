namespace SenHub.Printing.Layout.Tables;

/// <summary>Finds the decimal point of an amount: the last full stop between two digits.</summary>
internal static class DecimalPoint
{
    /// <summary>Width in points from the decimal point to the end; 0 for an amount without one; null where there is no digit.</summary>
    public static double? TailOf(List<Fragment> fragments)
    {
        double width = 0, tail = 0;
        var hasDigit = false;
        var after = 0;
        for (var i = fragments.Count - 1; i >= 0; i--)
        {
            var (fragment, scale) = (fragments[i], fragments[i].Style.Size / fragments[i].Piece.Face.Metrics.UnitsPerEm);
            for (var at = fragment.Piece.Clusters.Length - 1; at >= 0; at--)
            {
                var cluster = fragment.Piece.Clusters[at];
                width += cluster.Advance * scale;
                if (cluster.CodePoint == '.' && IsDigit(after) && at > 0 && IsDigit(fragment.Piece.Clusters[at - 1].CodePoint))
                    return width;

                // An amount without a point ends where its last digit does.
                if (!hasDigit && IsDigit(cluster.CodePoint))
                    (hasDigit, tail) = (true, width - (cluster.Advance * scale));

                after = cluster.CodePoint;
            }

            width += fragment.Gap == Gap.Space && i > 0 ? fragments[i - 1].SpaceWidth : 0;
        }

        return hasDigit ? tail : null;
    }

    private static bool IsDigit(int codePoint) => codePoint is >= '0' and <= '9';
}
