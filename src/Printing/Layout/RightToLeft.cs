using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;

namespace SenHub.Printing.Layout;

/// <summary>
/// Puts right-to-left words in their order on the line. Each stretch of them stands by itself in the left-to-right line, as
/// if isolated (UAX #9), so that a class or a date after a name stays after it.
/// </summary>
internal static class RightToLeft
{
    /// <summary>Turns the brackets that stand inside right-to-left text.</summary>
    public static void TurnBrackets(List<Fragment> fragments)
    {
        for (var at = 0; at < fragments.Count;)
        {
            var end = EndOfStretch(fragments, at, fragment => fragment.Piece.Direction);
            end = end > at ? TakeClosers(fragments, at, end) : end;
            for (var i = at; i < end; i++)
            {
                if (fragments[i].Piece.Direction == Direction.Neutral)
                    fragments[i] = fragments[i] with { Piece = Brackets.Turned(fragments[i].Piece) };
            }

            at = Math.Max(end, at + 1);
        }
    }

    // What closes a bracket or quotation inside the stretch belongs to it, though nothing follows (UAX #9, N0).
    private static int TakeClosers(List<Fragment> fragments, int from, int end)
    {
        while (end < fragments.Count && fragments[end] is { Gap: Gap.None, Piece: { Direction: Direction.Neutral } piece })
        {
            var opener = Brackets.OpenerOf(piece.Clusters[0].CodePoint);
            if (opener == 0 || !IsOpen(fragments, from, end, opener, piece.Clusters[0].CodePoint))
                break;

            if (piece.Clusters.Length > 1)
            {
                fragments.Insert(end + 1, fragments[end] with { Piece = piece.Part(1, piece.Clusters.Length) });
                fragments[end] = fragments[end] with { Piece = piece.Part(0, 1) };
            }

            end++;
        }

        return end;
    }

    private static bool IsOpen(List<Fragment> fragments, int from, int to, int opener, int closer)
    {
        var open = 0;
        for (var i = from; i < to; i++)
        {
            foreach (var cluster in fragments[i].Piece.Clusters)
            {
                if (cluster.CodePoint == opener && (opener != closer || open == 0))
                    open++;
                else if (cluster.CodePoint == closer && open > 0)
                    open--;
            }
        }

        return open > 0;
    }

    /// <summary>Gives each item of a line its place on paper; the items stay in reading order.</summary>
    public static void Place(List<TextItem> line)
    {
        var x = 0.0;
        for (var at = 0; at < line.Count;)
        {
            var end = EndOfStretch(line, at, item => item.Piece?.Direction ?? Direction.Neutral);
            for (var i = end - 1; i >= at; i--)
                x = PlaceAt(line, i, x);

            if (end == at)
                x = PlaceAt(line, at++, x);
            else
                at = end;
        }
    }

    private static double PlaceAt(List<TextItem> line, int at, double x)
    {
        line[at] = line[at] with { X = x };
        return x + line[at].Width;
    }

    // From a right-to-left piece to the last one before anything that runs left to right; the same place where none starts.
    private static int EndOfStretch<T>(List<T> parts, int from, Func<T, Direction> direction)
    {
        var end = from;
        if (direction(parts[from]) != Direction.RightToLeft)
            return end;

        for (var i = from; i < parts.Count && direction(parts[i]) != Direction.LeftToRight; i++)
            end = direction(parts[i]) == Direction.RightToLeft ? i + 1 : end;

        return end;
    }
}
