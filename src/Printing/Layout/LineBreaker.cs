namespace SenHub.Printing.Layout;

/// <summary>Fills lines word by word; a word wider than the line is cut where it must be.</summary>
internal static class LineBreaker
{
    // Sums of widths differ in their last digits: what fits by less than this fits.
    private const double Tolerance = 0.01;

    /// <summary>Breaks fragments into lines; a fragment that is too wide is replaced by its parts.</summary>
    public static List<Line> Break(List<Fragment> fragments, double width)
    {
        List<Line> lines = new(1 + (fragments.Count / 4));
        int start = 0, at = 0;
        var used = 0.0;
        while (at < fragments.Count)
        {
            var end = EndOfGroup(fragments, at);
            var space = at > start && fragments[at].Gap == Gap.Space ? fragments[at - 1].SpaceWidth : 0;
            var group = WidthOf(fragments, at, end);
            var fits = Fits(fragments, end, used + space + group, width + Tolerance);
            if (at > start && (fragments[at].Gap == Gap.Line || !fits))
            {
                lines.Add(new Line(start, at, used + HyphenWidth(fragments, at)));
                (start, used) = (at, 0);
            }
            else if (at > start || fits || !Cut(fragments, at, end, width))
            {
                used += space + group;
                at = end;
            }
        }

        if (at > start)
            lines.Add(new Line(start, at, used));

        return lines;
    }

    /// <summary>Width of the widest part that may not be broken, in points.</summary>
    public static double WidestWord(List<Fragment> fragments)
    {
        var widest = 0.0;
        for (var at = 0; at < fragments.Count;)
        {
            var end = EndOfGroup(fragments, at);
            widest = Math.Max(widest, WidthOf(fragments, at, end) + HyphenWidth(fragments, end));
            at = end;
        }

        return widest;
    }

    /// <summary>Width of all on one line, in points.</summary>
    public static double WidthOfAll(List<Fragment> fragments)
    {
        var width = WidthOf(fragments, 0, fragments.Count);
        for (var i = 1; i < fragments.Count; i++)
            width += fragments[i].Gap == Gap.Space ? fragments[i - 1].SpaceWidth : 0;

        return width;
    }

    // With the hyphen that may have to end the line here, unless the rest of the word fits too.
    private static bool Fits(List<Fragment> fragments, int end, double used, double width)
    {
        if (used + HyphenWidth(fragments, end) <= width)
            return true;

        while (used <= width && end < fragments.Count && fragments[end].Gap is Gap.Hyphen or Gap.None)
            used += fragments[end++].Width;

        return used <= width;
    }

    // What a line that ends before this fragment needs for a hyphen.
    private static double HyphenWidth(List<Fragment> fragments, int at) =>
        at < fragments.Count && fragments[at].Gap == Gap.Hyphen ? fragments[at - 1].Hyphen.WidthAt(fragments[at - 1].Style.Size) : 0;

    private static int EndOfGroup(List<Fragment> fragments, int at)
    {
        do
            at++;
        while (at < fragments.Count && fragments[at].Gap == Gap.None);
        return at;
    }

    private static double WidthOf(List<Fragment> fragments, int from, int to)
    {
        var width = 0.0;
        for (var i = from; i < to; i++)
            width += fragments[i].Width;

        return width;
    }

    // Lets a line end inside the group; false where it is one cluster that cannot be cut.
    private static bool Cut(List<Fragment> fragments, int from, int to, double width)
    {
        var at = from;
        var used = 0.0;
        while (at < to - 1 && used + fragments[at].Width <= width)
            used += fragments[at++].Width;

        var wide = fragments[at];
        if (at > from && (wide.Piece.Clusters.Length == 1 || width - used < wide.Style.Size))
        {
            fragments[at] = wide with { Gap = Gap.Break };
            return true;
        }

        if (wide.Piece.Clusters.Length == 1)
            return AllowBreakAfter(fragments, at, to);

        var (head, tail) = wide.Piece.CutAt(width - used, wide.Style.Size);
        fragments[at] = wide with { Piece = head };
        fragments.Insert(at + 1, wide with { Piece = tail, Gap = Gap.Break });
        return true;
    }

    private static bool AllowBreakAfter(List<Fragment> fragments, int at, int to)
    {
        if (at + 1 >= to)
            return false;

        fragments[at + 1] = fragments[at + 1] with { Gap = Gap.Break };
        return true;
    }
}
