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
        foreach (var (from, to) in Stretches(fragments.Count, i => fragments[i].Piece.Direction))
        {
            for (var i = from; i < to; i++)
            {
                if (fragments[i].Piece.Direction == Direction.Neutral)
                    fragments[i] = fragments[i] with { Piece = Brackets.Turned(fragments[i].Piece) };
            }
        }
    }

    /// <summary>Gives each item of a line its place on paper; the items stay in reading order.</summary>
    public static void Place(List<TextItem> line)
    {
        var order = Enumerable.Range(0, line.Count).ToArray();
        foreach (var (from, to) in Stretches(line.Count, i => line[i].Piece?.Direction ?? Direction.Neutral))
            Array.Reverse(order, from, to - from);

        var x = 0.0;
        foreach (var i in order)
        {
            line[i] = line[i] with { X = x };
            x += line[i].Width;
        }
    }

    // From a right-to-left piece to the last one before anything that runs left to right.
    private static List<(int From, int To)> Stretches(int count, Func<int, Direction> direction)
    {
        List<(int, int)> stretches = [];
        int from = -1, to = -1;
        for (var i = 0; i < count; i++)
        {
            switch (direction(i))
            {
                case Direction.RightToLeft:
                    from = from < 0 ? i : from;
                    to = i + 1;
                    break;
                case Direction.LeftToRight:
                    Close();
                    break;
            }
        }

        Close();
        return stretches;

        void Close()
        {
            if (from >= 0)
                stretches.Add((from, to));

            (from, to) = (-1, -1);
        }
    }
}
