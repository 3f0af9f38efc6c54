using System.Text;
using System.Text.RegularExpressions;
using SenHub.Adapters.Templates;
using SenHub.Documents.Dataset;
using SenHub.Documents.Forms;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Forms;

/// <summary>docs/templates.md and the published schema say what the program does. APPROVE=1 rewrites the list of fields and the schema, to be read in the diff.</summary>
public sealed partial class TemplatesPageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "templates.md");

    private static readonly string Schema = Path.Combine(Repository.Root, "templates", "template.schema.json");

    private static string Text => File.ReadAllText(Page);

    [Fact]
    public void Its_worked_example_is_a_form_without_a_fault_and_makes_a_paper()
    {
        var yaml = Between(Text, "<!-- example -->\n```yaml\n", "```\n<!-- end -->");

        var template = Assert.IsType<Checked<PaperTemplate>.Good>(TemplateReader.Read(yaml, "ehcna-our-county.yaml")).Value;
        var text = DocText.Print(FormPaper.Write(SampleForms.Model(FormKinds.Ehcna, template: template)));

        Assert.Empty(TemplateCheck.Judge(template));
        Assert.Contains("## 2 What the child and the parents say", text, StringComparison.Ordinal);
        Assert.Contains("She talks more at home.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_lists_every_field_with_its_source()
    {
        const string Begin = "<!-- fields -->\n";
        var table = new StringBuilder("\n| field | what it says | where it comes from |\n| --- | --- | --- |\n");
        foreach (var field in FieldCatalogue.All)
            table.Append('|').AppendJoin('|', $" `{field.Key}` ", $" {field.Name} ", $" {field.Source} ").Append("|\n");
        var right = Text[..(Text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + table + "\n<!-- end -->\n";

        Rewrite(Page, right);

        Assert.Equal(right, Text);
    }

    [Fact]
    public void It_explains_every_word_of_a_template_and_every_fault()
    {
        Assert.All(TemplateKeys.OfTemplate.Concat(TemplateKeys.OfSection).Concat(TemplateKeys.OfField).Where(word => word != "lines"), word => Assert.Matches($@"\| [^|]*`{word}`[^|]* \|", Text));
        Assert.All(FormConditions.Names.Concat(FormKinds.All.Select(kind => kind.Name)), word => Assert.Contains($"`{word}`", Text, StringComparison.Ordinal));
        var named = CodeInSource().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "Domain", "Documents", "Templates", "TemplateFaults.cs"))).Select(match => match.Groups[1].Value);
        Assert.Equal(named.Order(StringComparer.Ordinal), CodeOnPage().Matches(Text).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_published_schema_is_the_one_the_program_goes_by()
    {
        Rewrite(Schema, TemplateSchema.Write());

        Assert.Equal(TemplateSchema.Write(), File.ReadAllText(Schema));
    }

    [Fact]
    public void Every_shipped_and_sample_form_is_read_and_has_no_fault() =>
        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates"), "*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "generator", "templates"), "*.yaml")),
            file => Assert.Empty(TemplateCheck.Judge(Assert.IsType<Checked<PaperTemplate>.Good>(TemplateReader.Read(File.ReadAllText(file), Path.GetFileName(file))).Value)));

    private static void Rewrite(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(file, text);
    }

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return text[start..text.IndexOf(to, start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("new\\(\"(template-[a-z-]+)\"")]
    private static partial Regex CodeInSource();

    [GeneratedRegex("^\\| `(template-[a-z-]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex CodeOnPage();
}
