namespace SenHub.Printing.Tests.Inspection;

/// <summary>The structure tree: types, headings, lists and figures.</summary>
public static class StructureRules
{
    /// <summary>The types of the format that a paper may use (ISO 32000-1, 14.8.4).</summary>
    public static readonly HashSet<string> Standard =
    [
        .. "Document Part Art Sect Div BlockQuote Caption TOC TOCI P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot".Split(' '),
        .. "Span Quote Note Reference Code Link Annot Figure Formula Form".Split(' '),
    ];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("UA 7.1 tagged", "There is a structure tree.", file => file.Root is null ? ["no StructTreeRoot"] : []),
        new("UA 7.1 types", "Structure types are standard ones.", file =>
            Nodes(file).Where(node => !Standard.Contains(node.Type)).Select(node => node.Type)),
        new("UA 7.4.2", "Headings begin at level 1 and leave none out.", file =>
        {
            var last = 0;
            List<string> breaches = [];
            foreach (var level in Nodes(file).Where(n => n.Type is ['H', >= '1' and <= '6']).Select(n => n.Type[1] - '0'))
            {
                if (level > last + 1)
                    breaches.Add($"level {level} after {last}");

                last = level;
            }

            return breaches;
        }),
        new("UA 7.6 lists", "A list holds items, and an item a label and a body.", file =>
            from node in Nodes(file)
            where (node.Type == "L" && node.Elements.Any(kid => kid.Type != "LI"))
                || (node.Type == "LI" && (node.Parent?.Type != "L" || !node.Elements.Select(kid => kid.Type).SequenceEqual(["Lbl", "LBody"])))
            select node.Type),
        new("UA 7.6 numbering", "A list with labels says how it is numbered.", file =>
            from node in Nodes(file)
            where node.Type == "L" && Attribute(file, node, "ListNumbering") is null
            select "L without ListNumbering"),
        new("UA 7.3 alternative", "A figure or a formula has an alternative text.", file =>
            from node in Nodes(file)
            where node.Type is "Figure" or "Formula" && string.IsNullOrWhiteSpace(file.Model.Text(node.Entries.GetValueOrDefault("Alt")))
            select "Figure without Alt"),
        new("UA 7.3 box", "A figure says where it is.", file =>
            from node in Nodes(file)
            where node.Type == "Figure" && file.Model.Items(Attribute(file, node, "BBox")).Count != 4
            select "Figure without BBox"),
        new("UA 7.1 outline", "Every heading has its bookmark.", file =>
            Nodes(file).Count(n => n.Type is ['H', >= '1' and <= '6']) is var headings and > 0 && Bookmarks(file) != headings
                ? [$"{headings} headings, {Bookmarks(file)} bookmarks"] : []),
    ];

    public static object? Attribute(Inspected file, StructureNode node, string name) => file.Model.Items(node.Entries.GetValueOrDefault("A"))
        .Select(attributes => file.Model.Dictionary(attributes)?.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    private static IEnumerable<StructureNode> Nodes(Inspected file) => file.Root?.All ?? [];

    private static int Bookmarks(Inspected file)
    {
        return Below(file.Model.Dictionary(file.Model.Catalog.GetValueOrDefault("Outlines")));

        int Below(Dictionary<string, object?>? node)
        {
            var count = 0;
            for (var item = file.Model.Dictionary(node?.GetValueOrDefault("First")); item is not null; item = file.Model.Dictionary(item.GetValueOrDefault("Next")))
                count += 1 + Below(item);

            return count;
        }
    }
}
