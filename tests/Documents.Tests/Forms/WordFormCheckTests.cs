using System.IO.Compression;
using System.Text;
using SenHub.Documents.Dataset;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using static SenHub.Documents.Tests.Fixtures.WordFiles;

namespace SenHub.Documents.Tests.Forms;

/// <summary>What is wrong with a Word form is said before anybody needs it.</summary>
public sealed class WordFormCheckTests
{
    private static readonly string Name = P("{{pupil.legalName}}");

    [Fact]
    public void A_mark_of_no_field_names_file_mark_and_the_nearest_field()
    {
        var fault = Assert.Single(Faults(Name + P("{{pupil.", "dateOfBrith}}")));

        Assert.Equal("mine.docx, mark \"pupil.dateOfBrith\": there is no field \"pupil.dateOfBrith\". Did you mean \"pupil.dateOfBirth\"? docs/templates.md lists every field.", fault.ToString());
        Assert.Equal("template-unknown-field", Assert.Single(Faults(Name + Control("pupil.dateOfBrith"))).Code);
    }

    [Theory]
    [InlineData("{{pupil.needs", "template-mark-broken")]
    [InlineData("pupil.needs}} and more", "template-mark-broken")]
    [InlineData("{{pupil.</w:t><w:tab/><w:t>needs}}", "template-mark-broken")]
    [InlineData("{{services.table:Service}}", "template-mark-place")]
    [InlineData("{{services.table:Servise}}", "template-unknown-column", "template-mark-place")]
    [InlineData("{{when.inCar}}", "template-unknown-field")]
    public void A_mark_that_cannot_be_filled_is_a_fault(string text, params string[] codes) =>
        Assert.Equal(codes.Order(StringComparer.Ordinal), Faults(Name + P(text)).Select(fault => fault.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void A_tick_box_takes_a_condition_and_nothing_else_does()
    {
        Assert.Empty(Faults(Name + Control("pupil.inCare=Yes", box: true) + Control("when.hasPlan", box: true) + Control("Somebody's own tag")));
        Assert.Equal("template-mark-place", Assert.Single(Faults(Name + Control("pupil.inCare", box: true))).Code);
        Assert.Equal("template-mark-place", Assert.Single(Faults(Name + Control("pupil.inCare=Yes"))).Code);
    }

    [Fact]
    public void A_required_field_without_a_mark_is_named_at_its_line_of_the_template_file()
    {
        var fault = Assert.Single(Faults(P("Nothing")));

        Assert.Equal("mine.yaml, line 7, column 18: \"pupil.legalName\" is required and has no mark in mine.docx. Write {{pupil.legalName}} where the form asks for it, or make it optional.", fault.ToString());
    }

    [Fact]
    public void A_CAMHS_form_may_have_no_mark_for_care_or_household()
    {
        const string Yaml = "kind: camhs-referral\nversion: \"1\"\ntitle: T\nsections:\n  - heading: Risk\n    sameDay: true\n    fields:\n      - { write: Risk }\n";

        Assert.Equal(["template-barred-field", "template-barred-field"], Faults(P("{{family.contacts}} {{when.inCare}}"), Yaml).Select(fault => fault.Code));
    }

    [Fact]
    public void A_file_that_is_not_a_plain_Word_file_is_refused_and_the_next_form_takes_its_place()
    {
        var macros = Of(Name, "application/vnd.ms-word.document.macroEnabled.main+xml");

        Assert.Equal("template-form-runs-code", Fault("mine.docx", macros));
        Assert.Equal("template-form-runs-code", Fault("mine.docm", Of(Name)));
        Assert.Equal("template-form-not-word", Fault("mine.docx", Encoding.UTF8.GetBytes("words")));
        Assert.Equal("template-form-not-word", Fault("mine.docx", Of("<w:p>")));
        Assert.Equal("template-form-not-word", Fault("mine.docx", Of(Name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")));
        Assert.Equal("template-form-too-large", Fault("mine.docx", new byte[TemplateKeys.LargestForm + 1]));
        Assert.Equal("template-form-too-large", Fault("mine.docx", Bomb()));
    }

    [Fact]
    public void A_form_needs_a_template_file_and_a_template_file_its_form()
    {
        Assert.Equal("mine.docx: this Word form has no template file beside it. Add a .yaml of the same name that says which paper it is and for whom.", Assert.Single(Judged(("mine.docx", Of(Name)), ("~$mine.docx", [1])).Faults).ToString());
        Assert.Equal("template-form-missing", Assert.Single(Judged(("mine.yaml", Encoding.UTF8.GetBytes(Yaml.Replace("title: T", "title: T\nform: ../x.docx", StringComparison.Ordinal)))).Faults).Code);
        Assert.Empty(Judged(("mine.yaml", Encoding.UTF8.GetBytes(Yaml.Replace("title: T", "title: T\nform: their form.docx", StringComparison.Ordinal))), ("their form.docx", Of(Name))).Faults);
    }

    [Fact]
    public void The_columns_a_form_may_name_are_those_that_answers_have()
    {
        var read = SampleForms.Shipped.SelectMany(template => SampleForms.Model(template.Kind).Sections).SelectMany(section => section.Items)
            .Where(item => item.Says is Content.Rows && !item.Asked.Field!.StartsWith("progress.", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(read);
        Assert.All(read, item => Assert.Subset(FieldColumns.Of(item.Asked.Field!).ToHashSet(), ((Content.Rows)item.Says!).Headings.ToHashSet()));
        Assert.True(FieldColumns.Has("progress.results", "2"));
        Assert.False(FieldColumns.Has("pupil.legalName", "1"));
    }

    private static string Control(string tag, bool box = false) =>
        $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/>{(box ? "<w14:checkbox/>" : "")}</w:sdtPr><w:sdtContent>{P("here")}</w:sdtContent></w:sdt>";

    private static IReadOnlyList<Fault> Faults(string body, string yaml = Yaml) => Judged(("mine.yaml", Encoding.UTF8.GetBytes(yaml)), ("mine.docx", Of(body))).Faults;

    private static string Fault(string name, byte[] content)
    {
        var set = Judged(("mine.yaml", Encoding.UTF8.GetBytes(Yaml)), (name, content));
        Assert.Null(set.Templates.First(template => template.Kind == FormKinds.Ehcna).Form);
        return Assert.Single(set.Faults).Code;
    }

    private static byte[] Bomb()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var to = zip.CreateEntry("word/document.xml").Open();
            to.Write(new byte[40 << 20]);
        }

        return file.ToArray();
    }
}
