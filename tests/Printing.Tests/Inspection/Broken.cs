using System.Text;

namespace SenHub.Printing.Tests.Inspection;

/// <summary>For each rule one file that breaks it: a good file with one thing changed.</summary>
public static partial class Broken
{
    private static readonly Dictionary<string, Action<Inspected>> Edits = new[]
        {
            OfTheFile, OfTheMetadata, OfTheAttachments, OfTheFonts, OfTheGraphics, OfTheContent, OfTheStructure, OfTheAccess, OfTheAnnotations,
        }
        .SelectMany(group => group).ToDictionary();

    // Breaches that lie in the bytes and not in the objects.
    private static readonly Dictionary<string, Func<string, string>> Rewrites = new()
    {
        ["A2 6.1.3 end"] = text => text + "more\n",
        ["A2 6.1.4"] = text => ReplaceFirst(text, "\n2 1\n", "\n9 1\n"),
        ["A2 6.1.7.1 length"] = text => ReplaceFirst(text, "\nendstream", "\nendstreim"),
    };

    public static IReadOnlyCollection<string> Ids => [.. Edits.Keys, .. Rewrites.Keys];

    public static byte[] By(Rule rule, byte[] good)
    {
        var file = new Inspected(good);
        Edits.GetValueOrDefault(rule.Id, _ => { })(file);
        var bytes = PdfRewriter.Write(file.Model, rule.Id == "A2 6.1.2" ? "%PDF-1.7\n%text\n" : "%PDF-1.7\n%âãÏÓ\n");
        return Rewrites.TryGetValue(rule.Id, out var rewrite) ? Encoding.Latin1.GetBytes(rewrite(Encoding.Latin1.GetString(bytes))) : bytes;
    }

    private static StructureNode First(Inspected file, string type) => file.Root!.All.First(node => node.Type == type);

    private static void Rename(Inspected file, string type, string to) => First(file, type).Entries["S"] = new PdfName(to);

    private static Dictionary<string, object?> FirstDescendant(Inspected file)
    {
        var model = file.Model;
        var fonts = model.Dictionary(model.Dictionary(model.Pages[0]["Resources"])!["Font"])!;
        return model.Dictionary(model.Items(model.Dictionary(fonts.Values.First())!["DescendantFonts"])[0])!;
    }

    private static StreamObject FirstToUnicode(Inspected file)
    {
        var model = file.Model;
        var fonts = model.Dictionary(model.Dictionary(model.Pages[0]["Resources"])!["Font"])!;
        return model.Stream(model.Dictionary(fonts.Values.First())!["ToUnicode"])!;
    }

    private static void EditContent(Inspected file, Func<string, string> edit)
    {
        var stream = file.Model.Contents(file.Model.Pages[0])[0];
        var before = stream.Text;
        stream.Text = edit(before);
        Assert.NotEqual(before, stream.Text);
    }

    private static string ReplaceFirst(string text, string old, string by)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? text : text[..at] + by + text[(at + old.Length)..];
    }

    private static void EditMetadata(Inspected file, string old, string by)
    {
        var stream = file.Model.Stream(file.Model.Catalog["Metadata"])!;
        Assert.Contains(old, stream.Text, StringComparison.Ordinal);
        stream.Text = stream.Text.Replace(old, by, StringComparison.Ordinal);
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private static Dictionary<string, object?> Annotate(Inspected file, string kind)
    {
        var annotation = new Dictionary<string, object?> { ["Type"] = new PdfName("Annot"), ["Subtype"] = new PdfName(kind), ["F"] = 4.0, ["Rect"] = new List<object?> { 0.0, 0.0, 9.0, 9.0 } };
        file.Model.Pages[0]["Annots"] = new List<object?> { annotation };
        return annotation;
    }

    // Into a file that says that it is PDF/A-2.
    private static Dictionary<string, object?> Attach(Inspected file, string relation, string media)
    {
        var stream = AllObjects.Add(file.Model, new StreamObject(new() { ["Type"] = new PdfName("EmbeddedFile"), ["Subtype"] = new PdfName(media) }, []));
        var specification = new Dictionary<string, object?>
        {
            ["Type"] = new PdfName("Filespec"),
            ["AFRelationship"] = new PdfName(relation),
            ["F"] = Ascii("a.txt"),
            ["UF"] = Ascii("a.txt"),
            ["EF"] = new Dictionary<string, object?> { ["F"] = stream },
        };
        file.Model.Catalog["AF"] = new List<object?> { AllObjects.Add(file.Model, specification) };
        return specification;
    }

    private static void AddState(Inspected file, string key, object value) => Resources(file, "ExtGState")["Odd"] = new Dictionary<string, object?> { [key] = value };

    private static void AddDrawn(Inspected file, string kind, string key, object value) =>
        Resources(file, "XObject")["Odd"] = AllObjects.Add(file.Model, new StreamObject(new() { ["Subtype"] = new PdfName(kind), [key] = value }, []));

    private static Dictionary<string, object?> Resources(Inspected file, string kind)
    {
        var resources = file.Model.Dictionary(file.Model.Pages[0]["Resources"])!;
        if (file.Model.Dictionary(resources.GetValueOrDefault(kind)) is not { } entries)
            resources[kind] = entries = [];

        return entries;
    }
}
