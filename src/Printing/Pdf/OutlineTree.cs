namespace SenHub.Printing.Pdf;

/// <summary>Writes the bookmarks as a tree by level (ISO 32000-1, 12.3.3).</summary>
internal static class OutlineTree
{
    /// <summary>The object number of the outline's root; 0 without bookmarks.</summary>
    public static int Write(PdfFile file, IReadOnlyList<Bookmark> bookmarks, IReadOnlyList<int> pages)
    {
        if (bookmarks.Count == 0)
            return 0;

        var root = file.Reserve();
        var ids = bookmarks.Select(_ => file.Reserve()).ToArray();
        var parents = Parents(bookmarks);
        WriteNode(file, root, -1, new PdfBytes().Add("<</Type/Outlines"u8), parents, ids);
        for (var i = 0; i < ids.Length; i++)
        {
            var mark = bookmarks[i];
            var body = new PdfBytes().Add("<</Title"u8).Text(mark.Title);
            body.Add("/Parent "u8).Reference(parents[i] < 0 ? root : ids[parents[i]]);
            body.Add("/Dest["u8).Reference(pages[mark.Page]).Add("/XYZ null "u8).Number(mark.Top).Add(" null]"u8);
            WriteNeighbour(body, "/Prev ", LastBefore(parents, i), ids);
            WriteNeighbour(body, "/Next ", Array.FindIndex(parents, i + 1, p => p == parents[i]), ids);
            WriteNode(file, ids[i], i, body, parents, ids);
        }

        return root;
    }

    private static void WriteNode(PdfFile file, int id, int node, PdfBytes body, int[] parents, int[] ids)
    {
        var first = Array.IndexOf(parents, node);
        if (first >= 0)
        {
            body.Add("/First "u8).Reference(ids[first]).Add("/Last "u8).Reference(ids[Array.LastIndexOf(parents, node)]);
            body.Add("/Count "u8).Number(Descendants(parents, node));
        }

        file.Put(id, body.Add(">>"u8));
    }

    private static void WriteNeighbour(PdfBytes body, string key, int neighbour, int[] ids)
    {
        if (neighbour >= 0)
            body.Add(key).Reference(ids[neighbour]);
    }

    // They follow their ancestor without a gap.
    private static int Descendants(int[] parents, int node)
    {
        var end = node + 1;
        while (end < parents.Length && parents[end] >= node)
            end++;

        return end - node - 1;
    }

    private static int LastBefore(int[] parents, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (parents[i] == parents[at])
                return i;
        }

        return -1;
    }

    // The parent of each: the nearest one before it of a higher level, or -1.
    private static int[] Parents(IReadOnlyList<Bookmark> bookmarks)
    {
        var parents = new int[bookmarks.Count];
        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = i - 1;
            while (parents[i] >= 0 && bookmarks[parents[i]].Level >= bookmarks[i].Level)
                parents[i] = parents[parents[i]];
        }

        return parents;
    }
}
