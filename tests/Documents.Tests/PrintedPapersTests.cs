using SenHub.Documents.Tests.Fixtures;
using SenHub.Printing;

namespace SenHub.Documents.Tests;

public sealed class PrintedPapersTests
{
    public static TheoryData<string> Names => [.. SamplePapers.All.Keys];

    // The files stay beside the test's own, in papers/, to be looked at.
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_approved_paper_prints_without_a_warning_and_twice_alike(string name)
    {
        var first = PdfPrinter.Print(SamplePapers.All[name]);
        var second = PdfPrinter.Print(SamplePapers.All[name]);

        File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "papers")).FullName, name + ".pdf"), first.Bytes);
        Assert.Empty(first.Warnings);
        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Theory]
    [InlineData("digest-full")]
    [InlineData("digest-empty")]
    public void A_digest_is_one_page(string name) => Assert.Equal(1, PdfPrinter.Print(SamplePapers.All[name]).Pages);
}
