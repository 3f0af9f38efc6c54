namespace SenHub.Printing.Tests.Inspection;

/// <summary>How pages are drawn: operators, colours, states, pictures, transparency.</summary>
public static class GraphicsRules
{
    private const int DeepestNesting = 28;

    private static readonly HashSet<string> BlendModes =
    [
        .. "Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity".Split(' '),
    ];

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["Tf"] = "Font",
        ["Do"] = "XObject",
        ["gs"] = "ExtGState",
        ["sh"] = "Shading",
    };

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("A2 6.2.2 operators", "Pages use the operators of the format and no other.", file =>
            Runs(file).Where(run => !Operators.Known.Contains(run.Name)).Select(run => run.Name).Distinct()),
        new("A2 6.2.2 resources", "What a page names stands in its resources.", file =>
            from page in file.Model.Pages
            let resources = file.Model.Dictionary(page.GetValueOrDefault("Resources"))
            from run in Operators.Of(file.Model, page)
            where Kinds.ContainsKey(run.Name)
            let name = run.Operands.OfType<PdfName>().First().Value
            where file.Model.Dictionary(resources?.GetValueOrDefault(Kinds[run.Name]))?.ContainsKey(name) is not true
            select $"{run.Name} {name}"),
        new("A2 6.2.4.3", "Colours are those of the output intent: nothing is CMYK.", file =>
            Runs(file).Where(run => run.Name is "k" or "K").Select(run => run.Name)
                .Concat(AllObjects.With(file.Model, "ColorSpace", "DeviceCMYK").Select(_ => "a CMYK picture"))),
        new("A2 6.1.13 nesting", "States are saved at most 28 deep.", file =>
            from page in file.Model.Pages
            let deepest = Operators.Of(file.Model, page).Aggregate((Now: 0, Most: 0), (depth, run) =>
                run.Name == "q" ? (depth.Now + 1, Math.Max(depth.Most, depth.Now + 1)) : run.Name == "Q" ? (depth.Now - 1, depth.Most) : depth)
            where deepest.Most > DeepestNesting || deepest.Now != 0
            select $"q {deepest.Most} deep, {deepest.Now} left open"),
        new("A2 6.1.13 size", "A page is between 3 and 14,400 units wide and high.", file =>
            from page in file.Model.Pages
            let box = file.Model.Items(page["MediaBox"]).OfType<double>().ToList()
            where box.Count != 4 || box[2] - box[0] is < 3 or > 14400 || box[3] - box[1] is < 3 or > 14400
            select "MediaBox"),
        new("A2 6.2.5", "States change no transfer function and no half-tone phase.", file =>
            from state in States(file)
            where state.ContainsKey("TR") || state.ContainsKey("HTP") || (state.ContainsKey("TR2") && file.Model.Name(state["TR2"]) != "Default")
            select "TR, TR2 or HTP"),
        new("A2 6.2.8", "A picture is one picture, drawn as it is.", file =>
            from picture in AllObjects.With(file.Model, "Subtype", "Image")
            where picture.ContainsKey("Alternates") || picture.ContainsKey("OPI") || picture.GetValueOrDefault("Interpolate") is true
            select "Alternates, OPI or Interpolate"),
        new("A2 6.2.9", "Forms hold no PostScript and refer to no other file.", file =>
            from form in AllObjects.Dictionaries(file.Model)
            where file.Model.Name(form.GetValueOrDefault("Subtype")) == "PS" || form.ContainsKey("PS")
                || (file.Model.Name(form.GetValueOrDefault("Subtype")) == "Form" && (form.ContainsKey("Ref") || form.ContainsKey("OPI") || form.ContainsKey("Subtype2")))
            select "PostScript or reference"),
        new("A2 6.2.10 blending", "Blend modes are those of the format.", file =>
            States(file).Where(state => state.ContainsKey("BM") && !BlendModes.Contains(file.Model.Name(state["BM"]) ?? "")).Select(_ => "BM")),
        new("A2 6.2.10 colour", "Where something shines through, its colour space is said.", file =>
            from page in file.Model.Pages
            where Shines(file) && file.Model.Items(file.Model.Catalog.GetValueOrDefault("OutputIntents")).Count == 0
            where file.Model.Dictionary(page.GetValueOrDefault("Group"))?.ContainsKey("CS") is not true
            select "page without a group's colour space"),
    ];

    private static IEnumerable<(string Name, IReadOnlyList<object?> Operands)> Runs(Inspected file) =>
        file.Model.Pages.SelectMany(page => Operators.Of(file.Model, page));

    private static IEnumerable<Dictionary<string, object?>> States(Inspected file) =>
        from entries in AllObjects.Dictionaries(file.Model)
        where entries.ContainsKey("ExtGState")
        from state in file.Model.Dictionary(entries["ExtGState"])!.Values
        select file.Model.Dictionary(state)!;

    private static bool Shines(Inspected file) =>
        AllObjects.Dictionaries(file.Model).Any(entries => entries.ContainsKey("SMask") || entries.GetValueOrDefault("ca") is < 1.0 || entries.GetValueOrDefault("CA") is < 1.0);
}
