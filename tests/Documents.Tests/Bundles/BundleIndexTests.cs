using SenHub.Documents.Bundles;
using SenHub.Documents.House;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Bundles;

public sealed class BundleIndexTests
{
    [Fact]
    public void It_reads_as_approved() => Approved.Match(DocText.Print(BundleIndexPaper.Write(SampleBundle.Index())), "bundle-index");

    [Fact]
    public void In_parts_it_tells_the_part() => Approved.Match(DocText.Print(BundleIndexPaper.Write(SampleBundle.Index(mostPages: 16))), "bundle-index-in-parts");

    [Fact]
    public void Its_words_hold_no_file_name_of_the_disk()
    {
        var text = DocText.Print(BundleIndexPaper.Write(SampleBundle.Index()));

        Assert.DoesNotContain("speech-report", text, StringComparison.Ordinal);
        Assert.DoesNotContain("letter.docx", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_file_makes_another_version_and_another_day_does_not()
    {
        var index = SampleBundle.Index();

        Assert.Equal(BundleIndexPaper.Version(index).Hash, BundleIndexPaper.Version(index with { AsOf = index.AsOf.AddDays(1), Pupil = PupilBlock.From(Larkfield.Pupil(), index.AsOf.AddDays(1)) }).Hash);
        Assert.NotEqual(BundleIndexPaper.Version(index).Hash, BundleIndexPaper.Version(index with { Files = [.. index.Files.SkipLast(1)] }).Hash);
    }

    [Fact]
    public void Pages_for_signing_bear_the_code_on_each_and_the_reader_finds_it_there()
    {
        var paper = BundleIndexPaper.Write(SampleBundle.Index());

        var pages = Assert.IsType<PdfReading.Read>(PdfText.Read(PdfPrinter.Print(SigningCopy.Of(paper, "N4FH-0XCF")).Bytes)).Pages;

        Assert.All(pages, page => Assert.Equal(["N4FH-0XCF"], FileWords.Codes("scan.pdf", page.Text)));
    }
}
