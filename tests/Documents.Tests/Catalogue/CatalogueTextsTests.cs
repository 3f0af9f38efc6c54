using SenHub.Documents.Catalogue;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.Catalogue;

/// <summary>Every kind of paper, full, sparse and awkward.</summary>
public sealed class CatalogueTextsTests
{
    public static TheoryData<string> More => [.. SampleCatalogue.More.Keys];

    public static TheoryData<string, string> All
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (kind, @case) in SampleCatalogue.All.Keys)
                cases.Add(kind, @case);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(More))]
    public void It_reads_as_approved(string name) => Approved.Match(DocText.Print(SampleCatalogue.More[name]), name);

    [Fact]
    public void Every_kind_has_a_full_a_sparse_and_an_awkward_case() =>
        Assert.Empty(PaperCatalogue.All.SelectMany(entry => new[] { SampleCatalogue.Full, SampleCatalogue.Sparse, SampleCatalogue.Awk }.Select(@case => (entry.Kind, @case))).Except(SampleCatalogue.All.Keys));

    [Theory]
    [MemberData(nameof(All))]
    public void It_never_prints_null_and_no_heading_stands_over_nothing(string kind, string @case)
    {
        var doc = SampleCatalogue.All[(kind, @case)];

        var flat = doc.Blocks.SelectMany(block => block is Block.Together together ? together.Blocks : [block]).ToList();
        Assert.DoesNotContain("null", DocText.Print(doc), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(flat.Zip(flat.Skip(1)), pair => pair is (Block.Heading above, Block.Heading below) && below.Level <= above.Level);
        Assert.IsNotType<Block.Heading>(flat[^1]);
        Assert.DoesNotContain(flat, block => block is Block.Bullets { Items.Count: 0 } or Block.Table { Rows.Count: 0 });
    }

    // The files stay beside the test's own, in catalogue/: docs/pictures/make draws their first pages.
    [Theory]
    [MemberData(nameof(All))]
    public void It_prints_whole_and_twice_alike(string kind, string @case)
    {
        var doc = SampleCatalogue.All[(kind, @case)];

        var printed = PdfPrinter.Print(doc);

        File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "catalogue")).FullName, $"{kind}-{@case}.pdf"), printed.Bytes);
        Assert.Equal(printed.Bytes, PdfPrinter.Print(doc).Bytes);
        Assert.Empty(printed.Warnings);
    }
}
