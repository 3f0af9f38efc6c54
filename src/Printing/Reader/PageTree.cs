namespace SenHub.Printing.Reader;

/// <summary>The pages of a file in order (ISO 32000-1, 7.7.3), whatever loops somebody built into the tree.</summary>
internal static class PageTree
{
    /// <summary>Each page with the resources it has or inherits.</summary>
    public static List<(Entries Page, Entries? Resources)> PagesOf(FileObjects objects, Bounds bounds)
    {
        List<(Entries, Entries?)> pages = [];
        var visited = new HashSet<Entries>(ReferenceEqualityComparer.Instance);
        Walk(objects.Dictionary(objects.Dictionary(objects.Trailer["Root"])?["Pages"]), null, 0);
        return pages;

        void Walk(Entries? node, Entries? resources, int depth)
        {
            if (node is null || depth > Bounds.Depth || pages.Count >= Bounds.Pages || !bounds.Step() || !visited.Add(node))
                return;

            resources = objects.Dictionary(node["Resources"]) ?? resources;
            if (objects.Get(node["Kids"]) is not List<object?> kids)
            {
                pages.Add((node, resources));
                return;
            }

            foreach (var kid in kids)
                Walk(objects.Dictionary(kid), resources, depth + 1);
        }
    }
}
