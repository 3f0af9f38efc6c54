using System.Text;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Printing;

namespace SenHub.Documents.Tests;

/// <summary>Every paper of the school's own, full, sparse and awkward, reads as somebody approved it.</summary>
public sealed class HousePapersTests
{
    public static TheoryData<string> Names => [.. SampleHousePapers.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_reads_as_approved(string name) => Approved.Match(DocText.Print(SampleHousePapers.All[name]), name);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_never_prints_null_and_no_heading_stands_over_nothing(string name)
    {
        var doc = SampleHousePapers.All[name];

        Assert.DoesNotContain("null", DocText.Print(doc), StringComparison.OrdinalIgnoreCase);
        var flat = doc.Blocks.SelectMany(block => block is Printing.Tree.Block.Together together ? together.Blocks : [block]).ToList();
        Assert.All(flat.Zip(flat.Skip(1)), pair => Assert.False(pair.First is Printing.Tree.Block.Heading above && pair.Second is Printing.Tree.Block.Heading below && below.Level <= above.Level, name));
        Assert.IsNotType<Printing.Tree.Block.Heading>(flat[^1]);
    }

    [Theory]
    [InlineData("profile-full")]
    [InlineData("profile-sparse")]
    public void A_profile_is_one_page(string name) => Assert.Equal(1, PdfPrinter.Print(SampleHousePapers.All[name]).Pages);

    [Fact]
    public void A_familys_pack_is_two_pages() => Assert.InRange(PdfPrinter.Print(SampleHousePapers.All["pack-full"]).Pages, 1, 2);
}
