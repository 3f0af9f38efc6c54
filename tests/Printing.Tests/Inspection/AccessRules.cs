using System.Text.RegularExpressions;

namespace SenHub.Printing.Tests.Inspection;

/// <summary>What those who hear the file, or go through it by keys, rely on besides the tree itself.</summary>
public static partial class AccessRules
{
    private const int ExtractForAccess = 512;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("UA 7.1 suspects", "The tags are meant.", file =>
            file.Model.Dictionary(file.Model.Catalog.GetValueOrDefault("MarkInfo"))?.GetValueOrDefault("Suspects") is true ? ["Suspects"] : []),
        new("UA 7.1 roles", "Standard types mean what they mean.", file =>
            (file.Model.Dictionary(file.Model.Dictionary(file.Model.Catalog.GetValueOrDefault("StructTreeRoot"))?.GetValueOrDefault("RoleMap"))?.Keys ?? Enumerable.Empty<string>())
                .Where(StructureRules.Standard.Contains)),
        new("UA 7.1 kin", "Every element knows the element it belongs to.", file =>
            from node in file.Root?.All ?? []
            from kid in node.Elements
            where !ReferenceEquals(file.Model.Dictionary(kid.Entries.GetValueOrDefault("P")), node.Entries)
            select kid.Type),
        new("UA 7.1 bookmarks", "A bookmark has a name and leads to a page.", file =>
            from bookmark in AllObjects.Dictionaries(file.Model)
            where bookmark.ContainsKey("Parent") && bookmark.ContainsKey("Title")
            where string.IsNullOrWhiteSpace(file.Model.Text(bookmark["Title"]))
                || (!bookmark.ContainsKey("A") && (file.Model.Items(bookmark.GetValueOrDefault("Dest")).Count == 0
                    || !file.Model.Pages.Contains(file.Model.Dictionary(file.Model.Items(bookmark["Dest"])[0]), ReferenceEqualityComparer.Instance)))
            select "bookmark"),
        new("UA 7.2 languages", "Languages are said as BCP 47 writes them.", file =>
            from entries in AllObjects.Dictionaries(file.Model)
            where entries.ContainsKey("Lang") && !Language().IsMatch(file.Model.Text(entries["Lang"]) ?? "")
            select "Lang"),
        new("UA 7.2 contents", "A table of contents holds entries, entries stand in one and refer to something.", file =>
            from node in file.Root?.All ?? []
            where (node.Type == "TOC" && node.Elements.Any(kid => kid.Type is not ("TOCI" or "TOC" or "Caption"))) || (node.Type == "TOCI" && (node.Parent?.Type != "TOC" || !node.Elements.Any(kid => kid.Type == "Reference")))
            select node.Type),
        new("UA 7.4.4", "Headings have levels.", file => (file.Root?.All ?? []).Where(node => node.Type == "H").Select(_ => "H")),
        new("UA 7.8", "Words outside the structure are said to be furniture of the page.", UntypedArtifacts),
        new("UA 7.9", "A note can be found by its id.", file =>
            (file.Root?.All ?? []).Where(node => node.Type == "Note" && !node.Entries.ContainsKey("ID")).Select(_ => "Note")),
        new("UA 7.10", "Layers have a name and do not switch by themselves.", file =>
            from layers in AllObjects.Dictionaries(file.Model)
            where layers.ContainsKey("OCGs") && layers.ContainsKey("D")
            let order = file.Model.Dictionary(layers["D"])
            where string.IsNullOrEmpty(file.Model.Text(order?.GetValueOrDefault("Name"))) || order!.ContainsKey("AS")
            select "OCProperties"),
        new("UA 7.15", "No form is of XFA.", file => AllObjects.Dictionaries(file.Model).Where(entries => entries.ContainsKey("XFA")).Select(_ => "XFA")),
        new("UA 7.16", "An encrypted file can be read aloud.", file =>
            file.Model.Dictionary(file.Model.Trailer.GetValueOrDefault("Encrypt")) is { } with && with.GetValueOrDefault("P") is double rights && ((int)rights & ExtractForAccess) == 0 ? ["P"] : []),
        new("A2 6.10", "Pages are shown as pages.", file =>
            AllObjects.Dictionaries(file.Model).SelectMany(entries => entries.Keys.Intersect(["AlternatePresentations", "PresSteps"]))),
    ];

    private static IEnumerable<string> UntypedArtifacts(Inspected file)
    {
        foreach (var page in file.Model.Pages)
        {
            var marks = new Stack<bool>();
            foreach (var (name, operands) in Operators.Of(file.Model, page))
            {
                if (name is "BDC" or "BMC")
                    marks.Push(((PdfName)operands[0]!).Value == "Artifact" && (operands.ElementAtOrDefault(1) as Dictionary<string, object?>)?.ContainsKey("Type") is not true);
                else if (name == "EMC")
                    marks.TryPop(out _);
                else if (name is "Tj" or "TJ" && marks.Contains(true))
                    yield return "text in an artifact without a type";
            }
        }
    }

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex Language();
}
