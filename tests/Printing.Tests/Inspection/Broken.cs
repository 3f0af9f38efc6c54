namespace SenHub.Printing.Tests.Inspection;

/// <summary>For each rule one file that breaks it: a good file with one thing changed.</summary>
public static partial class Broken
{
    private static readonly Dictionary<string, Action<Inspected>> Edits = new[] { OfTheFile, OfTheMetadata, OfTheFonts, OfTheContent, OfTheStructure }
        .SelectMany(group => group).ToDictionary();

    public static IReadOnlyCollection<string> Ids => Edits.Keys;

    public static byte[] By(Rule rule, byte[] good)
    {
        var file = new Inspected(good);
        Edits[rule.Id](file);
        return PdfRewriter.Write(file.Model, rule.Id == "A2 6.1.2" ? "%PDF-1.7\n%text\n" : "%PDF-1.7\n%âãÏÓ\n");
    }

    private static StructureNode First(Inspected file, string type) => file.Root!.All.First(node => node.Type == type);

    private static void Rename(Inspected file, string type, string to) => First(file, type).Entries["S"] = new PdfName(to);

    private static Dictionary<string, object?> FirstLink(Inspected file) =>
        file.Model.Dictionary(file.Model.Items(file.Model.Pages.First(page => page.ContainsKey("Annots"))["Annots"])[0])!;

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
}
