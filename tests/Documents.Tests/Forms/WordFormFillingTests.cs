using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Documents.Forms;
using SenHub.Documents.Recipients;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Roll;
using static SenHub.Documents.Tests.Fixtures.WordFiles;

namespace SenHub.Documents.Tests.Forms;

/// <summary>A recipient's own Word form, filled in (SD-P4).</summary>
public sealed partial class WordFormFillingTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "9991001", "templates");

    private static readonly byte[] Norchester = File.ReadAllBytes(Path.Combine(Folder, "ehcna-norchester.docx"));

    private static readonly PaperTemplate Sample = Template(Norchester, File.ReadAllText(Path.Combine(Folder, "ehcna-norchester.yaml")));

    [Fact]
    public void The_sample_form_is_whole_and_Word_finds_nothing_new_in_it_once_it_is_filled()
    {
        var filled = Fill(Sample);

        Assert.Empty(Errors(Norchester));
        Assert.Empty(Errors(filled));
        Assert.DoesNotContain(Lines(filled), line => line.Contains("{{", StringComparison.Ordinal) || line.Contains("Click to enter", StringComparison.Ordinal));
        Assert.Superset(new HashSet<string> { "Zofia Kowalczyk", "3 March 2017", "\u2612 Female   \u2610 Male", "\u2610 Yes   \u2612 No", "\u2610 SEN support   \u2612 EHC plan", "She talks more at home. We worry about Year 7.", "Mr Piotr Nowak" }, Lines(filled).ToHashSet());
    }

    [Fact]
    public void The_words_of_the_form_stay_in_their_order_and_every_part_without_a_mark_stays_byte_for_byte()
    {
        var (before, after) = (Parts(Norchester), Parts(Fill(Sample)));
        var words = Lines(Norchester).SelectMany(line => Mark().Split(line)).Where(piece => piece.Length > 0 && piece is not ("Click to enter text." or "Choose a date." or "Type what the parents say." or "\u2610")).ToList();
        var text = string.Join('\n', Lines(Fill(Sample)));

        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before.Keys.Except(["word/document.xml", "word/header1.xml"]), part => Assert.Equal(before[part], after[part]));
        var at = 0;
        Assert.All(words.Where(piece => !piece.Contains('\u2610', StringComparison.Ordinal)), piece => at = Found(text, piece, at));
    }

    [Fact]
    public void The_same_answers_give_the_same_bytes() => Assert.Equal(Fill(Sample), Fill(Sample));

    [Fact]
    public void A_mark_that_Word_split_over_several_runs_is_one_mark_and_the_runs_beside_it_keep_their_look()
    {
        var form = Of("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Name: {</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>{pupil</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>.legalName}} born {{pupil.date</w:t></w:r><w:r><w:t>OfBirth}}.</w:t></w:r></w:p>");

        var filled = Fill(Template(form));

        Assert.Equal(["Name: Zofia Kowalczyk born 3 March 2017."], Lines(filled));
        using var open = Open(filled);
        var runs = open.MainDocumentPart!.Document.Body!.Descendants<Run>().ToList();
        Assert.Equal(["Name: ", "Zofia Kowalczyk", " born ", "3 March 2017", "."], runs.Select(run => run.InnerText));
        Assert.Equal([true, true, false, false, false], runs.Select(run => run.RunProperties?.Bold is not null));
        Assert.Equal([false, false, true, true, false], runs.Select(run => run.RunProperties?.Italic is not null));
    }

    [Fact]
    public void A_table_row_is_repeated_for_each_row_of_the_answer_and_a_list_for_each_thing()
    {
        var form = Of("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>" + P("Who") + "</w:tc><w:tc>" + P("Is") + "</w:tc></w:tr><w:tr><w:tc>" + P("{{family.contacts:name}}") + "</w:tc><w:tc>" + P("{{family.contacts:2}} of {{pupil.legalName}}") + "</w:tc></w:tr></w:tbl>" + P("{{pupil.legalName}}") + P("{{pupil.needs}}") + P("Needs: {{pupil.needs}}"));

        var filled = Fill(Template(form));

        Assert.Empty(Errors(filled).Except(Errors(form)));
        Assert.Equal(
            ["Who", "Is", "Mrs Agnieszka Kowalczyk", "Mother of Zofia Kowalczyk", "Mr Piotr Nowak", "Father of Zofia Kowalczyk", "Zofia Kowalczyk"],
            Lines(filled).Take(7));
        var needs = Lines(filled).Skip(7).ToList();
        Assert.Equal(3, needs.Count);
        Assert.Equal($"Needs: {needs[0]}; {needs[1]}", needs[2]);
    }

    [Fact]
    public void What_is_typed_with_line_breaks_and_brackets_stays_what_was_typed()
    {
        var facts = SampleForms.Full with { Views = [new(Larkfield.Ref, "Pupil", new(2026, 10, 20), "One <b>&\nTwo {{pupil.upn}}\u0001", null)] };

        var filled = WordFormFilling.Fill(SampleForms.Model(FormKinds.Ehcna, facts: facts, template: Template(Of(P("{{views.pupil}}") + P("{{pupil.legalName}}")))));

        Assert.Equal("One <b>&|Two {{pupil.upn}}", Lines(filled)[0]);
    }

    [Fact]
    public void A_right_to_left_name_says_its_direction_and_a_very_long_text_is_whole()
    {
        var words = string.Join(' ', Enumerable.Range(1, 6000));
        var child = SampleForms.Child with { Surname = "\u062D\u0633\u064A\u0646" };
        var facts = SampleForms.Full with { Views = [new(Larkfield.Ref, "Pupil", new(2026, 10, 20), words, null)] };

        var filled = WordFormFilling.Fill(SampleForms.Model(FormKinds.Ehcna, facts: facts, pupil: child, template: Template(Of(P("Name {{pupil.legalName}}!") + P("{{views.pupil}}")))));

        Assert.Equal(words, Lines(filled)[1]);
        using var open = Open(filled);
        var run = Assert.Single(open.MainDocumentPart!.Document.Body!.Descendants<Run>(), run => run.RunProperties?.RightToLeftText is not null);
        Assert.Equal(child.Surname, run.InnerText);
        Assert.Empty(Errors(filled));
    }

    [Fact]
    public void A_recipient_gets_only_what_their_class_may_see_also_from_a_form_that_asks_for_more()
    {
        var template = Template(Of(P("{{pupil.legalName}}") + P("UPN {{pupil.upn}} {{family.contacts}}") + P("{{when.inCare}}{{when.inCare=no}}{{pupil.inCare=No}}")));

        Assert.Equal(["Zofia Kowalczyk", "UPN  ", "\u2610\u2610\u2610"], Lines(WordFormFilling.Fill(SampleForms.Model(FormKinds.Ehcna, RecipientClass.Parent, template: template))));
        Assert.Contains(Larkfield.Pupil().Upn.ToString()!, Lines(WordFormFilling.Fill(SampleForms.Model(FormKinds.Ehcna, RecipientClass.LocalAuthority, template: template)))[1], StringComparison.Ordinal);
        Assert.Equal("\u2610\u2612\u2612", Lines(WordFormFilling.Fill(SampleForms.Model(FormKinds.Ehcna, RecipientClass.LocalAuthority, template: template)))[2]);
    }

    [Fact]
    public void What_is_missing_is_named_on_the_draft_and_on_nothing_that_leaves()
    {
        const string Yaml = "kind: ep-request\nversion: \"1\"\ntitle: T\nsections:\n  - heading: Child\n    fields:\n      - { field: views.parent, label: Parents, need: required }\n      - { field: story.matters }\n";
        var form = Of(P("P: {{views.parent}}") + P("M: {{story.matters}}"));

        Assert.Equal(["P: [to be written by hand: Parents]", "M: "], Lines(Sparse(FormKinds.EpRequest, RecipientClass.Agency, Template(form, Yaml))));
        var advisory = Template(form, Yaml.Replace("ep-request", "ehcna", StringComparison.Ordinal));
        Assert.Equal(["P: ", "M: "], Lines(Sparse(FormKinds.Ehcna, RecipientClass.LocalAuthority, advisory)));
        Assert.Equal(["P: [to be written by hand: Parents]", "M: "], Lines(Sparse(FormKinds.Ehcna, RecipientClass.Senco, advisory)));
    }

    [Fact]
    public void A_changed_Word_form_makes_a_new_version_of_the_paper()
    {
        var (one, other) = (Template(Of(P("{{pupil.legalName}}"))), Template(Of(P("Child: {{pupil.legalName}}"))));

        Assert.NotEqual(FormPaper.Version(SampleForms.Model(FormKinds.Ehcna, template: one)), FormPaper.Version(SampleForms.Model(FormKinds.Ehcna, template: other)));
    }

    private static byte[] Fill(PaperTemplate template) => WordFormFilling.Fill(SampleForms.Model(FormKinds.Ehcna, RecipientClass.LocalAuthority, template: template));

    private static byte[] Sparse(string kind, RecipientClass recipient, PaperTemplate template) =>
        WordFormFilling.Fill(SampleForms.Model(kind, recipient, SampleForms.Sparse, template: template));

    private static int Found(string text, string piece, int from)
    {
        var at = text.IndexOf(piece, from, StringComparison.Ordinal);
        Assert.True(at >= 0, piece);
        return at;
    }

    [GeneratedRegex(@"\{\{[^{}]*\}\}")]
    private static partial Regex Mark();
}
