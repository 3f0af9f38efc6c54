namespace SenHub.Printing.Tests.Inspection;

/// <summary>What is drawn, and what it is tagged as.</summary>
public static class ContentRules
{
    private const double Tolerance = 0.5;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("UA 7.1 content", "Everything drawn is tagged or an artifact.", file =>
            file.Drawn.Where(d => d.Mark is null && !d.IsArtifact).Select(d => $"page {d.Page + 1}: unmarked content").Distinct()),
        new("UA 7.1 artifact", "Nothing is both tagged and an artifact.", file =>
            file.Drawn.Where(d => d.Mark is not null && d.IsArtifact).Select(d => $"page {d.Page + 1}: mark {d.Mark} is also an artifact").Distinct()),
        new("UA 7.1 tree", "Every mark stands in the structure tree, once.", file =>
        {
            var inTree = file.Root is null ? [] : file.Root.All.SelectMany(node => node.Marks).ToList();
            var onPages = file.Drawn.Where(d => d.Mark is not null).Select(d => (d.Page, d.Mark!.Value)).Distinct();
            return inTree.Order().SequenceEqual(onPages.Order()) ? [] : ["marks on the pages and in the tree differ"];
        }),
        new("A2 6.7.3 parents", "The parent tree leads from each mark to the element that holds it.", ParentBreaches),
        new("Page box", "Nothing is drawn outside its page.", file =>
            from drawn in file.Drawn
            let box = file.Model.Items(file.Model.Pages[drawn.Page]["MediaBox"]).Select(side => (double)side!).ToArray()
            where drawn.Place.X < -Tolerance || drawn.Place.Y < -Tolerance || drawn.Right > box[2] + Tolerance || drawn.Place.Y > box[3] + Tolerance
            select $"page {drawn.Page + 1} at {drawn.Place.X:0},{drawn.Place.Y:0}"),
    ];

    private static IEnumerable<string> ParentBreaches(Inspected file)
    {
        var model = file.Model;
        var root = model.Dictionary(model.Catalog.GetValueOrDefault("StructTreeRoot"));
        var numbers = model.Items(model.Dictionary(root?.GetValueOrDefault("ParentTree"))?.GetValueOrDefault("Nums"));
        foreach (var (page, mark, node) in file.Root?.All.SelectMany(n => n.Marks.Select(m => (m.Page, m.Mark, n))) ?? [])
        {
            var key = model.Pages[page].GetValueOrDefault("StructParents");
            var at = numbers.ToList().FindIndex(n => n is double && n.Equals(key));
            var owners = at < 0 ? [] : model.Items(numbers[at + 1]);
            if (mark >= owners.Count || !ReferenceEquals(model.Dictionary(owners[mark]), node.Entries))
                yield return $"page {page + 1} mark {mark}";
        }
    }
}
