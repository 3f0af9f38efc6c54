using System.Globalization;
using System.Text;
using SenHub.Documents.Catalogue;
using SenHub.Documents.Dataset;
using SenHub.Documents.Recipients;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;

namespace SenHub.Documents.Tests.Catalogue;

/// <summary>docs/documents.md shows every kind of paper, what it asks for and its first page. APPROVE=1 rewrites the catalogue, to be read in the diff.</summary>
public sealed class DocumentsPageTests
{
    private const string Begin = "<!-- catalogue -->\n", End = "<!-- end catalogue -->";

    private const int MostPictureBytes = 60 * 1024;

    private static readonly string Folder = Path.Combine(Repository.Root, "docs");

    private static readonly string Page = Path.Combine(Folder, "documents.md");

    [Fact]
    public void It_lists_every_kind_with_its_required_fields_and_their_sources()
    {
        var text = File.ReadAllText(Page);
        var right = text[..(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + Catalogue() + text[text.IndexOf(End, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(Page, right);

        Assert.Equal(right, File.ReadAllText(Page));
    }

    [Fact]
    public void Every_kind_has_a_picture_of_its_first_page_that_is_small()
    {
        var pictures = Directory.EnumerateFiles(Path.Combine(Folder, "pictures"), "*.png").ToDictionary(file => Path.GetFileNameWithoutExtension(file)!, file => new FileInfo(file).Length);

        Assert.Equal(PaperCatalogue.All.Select(entry => entry.Kind).Order(StringComparer.Ordinal), pictures.Keys.Order(StringComparer.Ordinal));
        Assert.All(pictures, picture => Assert.InRange(picture.Value, 1000, MostPictureBytes));
    }

    [Fact]
    public void It_has_a_measured_share_for_every_kind_that_asks_for_facts()
    {
        var text = File.ReadAllText(Page);
        var measured = text[text.IndexOf("<!-- filled -->", StringComparison.Ordinal)..text.IndexOf("<!-- end filled -->", StringComparison.Ordinal)];

        Assert.All(PaperCatalogue.All.Where(entry => entry.Asks.Count > 0).Select(entry => entry.Kind).Concat(FormKinds.All.Select(kind => kind.Name)), kind => Assert.Contains($"| `{kind}` |", measured, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_that_the_hub_names_is_in_the_catalogue() =>
        Assert.Empty(new[] { typeof(PaperKinds), typeof(FormKinds) }
            .SelectMany(type => type.GetFields().Where(field => field is { IsLiteral: true }).Select(field => (string)field.GetRawConstantValue()!))
            .Except(PaperCatalogue.All.Select(entry => entry.Kind)));

    private static string Catalogue()
    {
        var text = new StringBuilder("\n| paper | what it is | goes to | made |\n| --- | --- | --- | --- |\n");
        foreach (var entry in PaperCatalogue.All)
            text.Append(CultureInfo.InvariantCulture, $"| [`{entry.Kind}`](#{entry.Kind}) | {entry.Title} | {entry.For} | {entry.Made} |\n");
        foreach (var entry in PaperCatalogue.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### `{entry.Kind}`\n\n<img src=\"pictures/{entry.Kind}.png\" alt=\"First page: {entry.Title}\" align=\"right\" width=\"320\">\n\n{entry.Title}. Goes to: {entry.For}. Made: {entry.Made}.\n");
            var asks = Asks(entry).ToList();
            if (asks.Count == 0)
            {
                text.Append("\nIt asks for nothing: it shows what is there.\n");
                continue;
            }

            text.Append("\n| required | from |\n| --- | --- |\n");
            foreach (var (name, source) in asks)
                text.Append(CultureInfo.InvariantCulture, $"| {name} | {source} |\n");
        }

        return text.Append('\n').ToString();
    }

    // A form's own words where a template makes the paper; what it leaves to a person counts where it is required.
    private static IEnumerable<(string Name, string Source)> Asks(CatalogueEntry entry) => FormKinds.Find(entry.Kind) is null
        ? entry.Asks.Where(asked => asked.Required).Select(asked => (asked.Name, asked.Source))
        :
        [
            .. from field in SampleForms.Shipped.Single(template => template.Kind == entry.Kind).Fields
               where field.Need != FieldNeed.Optional
               let known = FieldCatalogue.Find(field.Field)
               let condition = field.When is { } when ? $" (where `{when}` holds)" : ""
               select ((field.Label ?? known?.Name ?? field.Write) + condition, known?.Source ?? PaperRequirement.ByHand),
        ];
}
