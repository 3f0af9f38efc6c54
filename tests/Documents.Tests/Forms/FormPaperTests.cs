using SenHub.Documents.Forms;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Documents;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.Forms;

public sealed class FormPaperTests
{
    public static TheoryData<string> Kinds => [.. FormKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void With_all_facts_it_reads_as_approved(string kind) =>
        Approved.Match(DocText.Print(FormPaper.Write(SampleForms.Model(kind))), $"{kind}-full");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void With_hardly_any_facts_it_reads_as_approved(string kind) =>
        Approved.Match(DocText.Print(FormPaper.Write(SampleForms.SparseModel(kind))), $"{kind}-sparse");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void With_the_longest_names_twelve_needs_and_no_parent_it_reads_as_approved(string kind) =>
        Approved.Match(DocText.Print(FormPaper.Write(SampleForms.AwkwardModel(kind))), $"{kind}-awkward");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_prints_no_null_no_empty_heading_and_no_other_childs_word(string kind)
    {
        foreach (var model in new[] { SampleForms.Model(kind), SampleForms.SparseModel(kind), SampleForms.AwkwardModel(kind) })
        {
            var doc = FormPaper.Write(model);
            var text = DocText.Print(doc);

            Assert.DoesNotContain("null", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("of another", text, StringComparison.Ordinal);
            Assert.DoesNotContain(doc.Blocks.Zip(doc.Blocks.Skip(1)), pair => pair is (Block.Heading above, Block.Heading below) && below.Level <= above.Level);
            Assert.IsNotType<Block.Heading>(doc.Blocks[^1]);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_prints_without_a_warning_but_for_letters_no_font_has(string kind) =>
        Assert.Empty(PdfPrinter.Print(FormPaper.Write(SampleForms.Model(kind))).Warnings);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_day_of_making_is_no_new_version_and_a_changed_word_is(string kind)
    {
        var model = SampleForms.Model(kind);

        var later = FormPaper.Version(model with { AsOf = model.AsOf.AddDays(9) });
        var changed = SampleForms.Model(kind, template: model.Template with { Fingerprint = "another file" });

        Assert.Equal(FormPaper.Version(model).Hash, later.Hash);
        Assert.NotEqual(FormPaper.Version(model).Hash, FormPaper.Version(changed).Hash);
    }
}
