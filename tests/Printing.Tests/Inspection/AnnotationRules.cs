namespace SenHub.Printing.Tests.Inspection;

/// <summary>Links and other annotations, and what happens when somebody follows them.</summary>
public static class AnnotationRules
{
    private const int Invisible = 1, Hidden = 2, Print = 4, NoView = 32, ToggleNoView = 256;

    private static readonly HashSet<string> Types =
    [
        .. "Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup Widget PrinterMark TrapNet Watermark Redact".Split(' '),
    ];

    private static readonly HashSet<string> Forbidden =
    [
        .. "Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript SetState NOP".Split(' '),
    ];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A2 6.3.1", "Annotations are of the kinds that will still be understood.", file =>
            from annotation in Annotations(file)
            where !Types.Contains(file.Model.Name(annotation.Entries.GetValueOrDefault("Subtype")) ?? "")
            select "Subtype"),
        new("A2 6.3.2", "Annotations are printed, and never hidden.", file =>
            from annotation in Annotations(file)
            let flags = annotation.Entries.GetValueOrDefault("F") is double number ? (int)number : 0
            where (flags & Print) == 0 || (flags & (Invisible | Hidden | NoView | ToggleNoView)) != 0
            select $"F {flags}"),
        new("A2 6.3.3", "An annotation that shows something says what.", file =>
            from annotation in Annotations(file)
            where file.Model.Name(annotation.Entries.GetValueOrDefault("Subtype")) is not ("Link" or "Popup")
                && file.Model.Dictionary(file.Model.Dictionary(annotation.Entries.GetValueOrDefault("AP"))?.GetValueOrDefault("N")) is null
                && file.Model.Stream(file.Model.Dictionary(annotation.Entries.GetValueOrDefault("AP"))?.GetValueOrDefault("N")) is null
            select "no appearance"),
        new("A2 6.5.1", "No action runs a program, plays or changes anything.", file =>
            from action in AllObjects.Dictionaries(file.Model)
            let kind = file.Model.Name(action.GetValueOrDefault("S"))
            where kind is not null && Forbidden.Contains(kind)
            select kind),
        new("A2 6.5.2", "Nothing happens by itself.", file =>
            AllObjects.Dictionaries(file.Model).Where(entries => entries.ContainsKey("AA")).Select(_ => "AA")),
        new("UA 7.18.1", "Annotations stand in the structure tree, which leads back to them.", file =>
            from annotation in Annotations(file)
            where Owner(file, annotation.Entries) is not { } owner
                || !file.Model.Items(owner.GetValueOrDefault("K")).Any(kid => ReferenceEquals(file.Model.Dictionary(file.Model.Dictionary(kid)?.GetValueOrDefault("Obj")), annotation.Entries))
            select $"page {annotation.Page + 1}"),
        new("UA 7.18.5", "A link is tagged as a link and says where it leads.", file =>
            from annotation in Annotations(file)
            where file.Model.Name(annotation.Entries.GetValueOrDefault("Subtype")) == "Link"
            where file.Model.Name(Owner(file, annotation.Entries)?.GetValueOrDefault("S")) != "Link"
                || string.IsNullOrWhiteSpace(file.Model.Text(annotation.Entries.GetValueOrDefault("Contents")))
            select $"page {annotation.Page + 1}"),
    ];

    private static IEnumerable<(int Page, Dictionary<string, object?> Entries)> Annotations(Inspected file) =>
        file.Model.Pages.SelectMany((page, number) => file.Model.Items(page.GetValueOrDefault("Annots")).Select(annotation => (number, file.Model.Dictionary(annotation)!)));

    // The element that the parent tree names for the annotation's key.
    private static Dictionary<string, object?>? Owner(Inspected file, Dictionary<string, object?> annotation)
    {
        var model = file.Model;
        var root = model.Dictionary(model.Catalog.GetValueOrDefault("StructTreeRoot"));
        var numbers = model.Items(model.Dictionary(root?.GetValueOrDefault("ParentTree"))?.GetValueOrDefault("Nums"));
        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            if (numbers[i] is double key && key.Equals(annotation.GetValueOrDefault("StructParent")))
                return model.Dictionary(numbers[i + 1]);
        }

        return null;
    }
}
