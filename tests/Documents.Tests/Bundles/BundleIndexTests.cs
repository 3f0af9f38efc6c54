using SenHub.Documents.Bundles;
using SenHub.Documents.House;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Bundles;

public sealed class BundleIndexTests
{
    private static readonly IReadOnlyList<BundledFile> Files =
    [
        File(BundledAs.Index, 0, "This index", "LK-412-7-01-index.pdf", 1),
        File(BundledAs.SignedPaper, 0, "Request for an EHC needs assessment (signed)", "LK-412-7-02-signed.pdf", 9),
        File(BundledAs.Enclosure, 1, "Speech and language report", "LK-412-7-03-enclosure-1.pdf", 6) with { Author = "Ms D Field, speech and language therapist", On = new(2026, 3, 4), File = A.Evidence() },
        File(BundledAs.Enclosure, 2, "Letter of the clinic", "LK-412-7-04-enclosure-2.docx", null) with { File = A.Evidence("letter.docx") },
        File(BundledAs.Enclosure, 3, "Work sample", "LK-412-7-05-enclosure-3.png", 1) with { Author = "Class teacher", On = new(2026, 10, 6), File = A.Evidence("work.png") },
    ];

    [Fact]
    public void It_reads_as_approved() => Approved.Match(DocText.Print(BundleIndexPaper.Write(Index(new(null, null, null)))), "bundle-index");

    [Fact]
    public void In_parts_it_tells_the_part() => Approved.Match(DocText.Print(BundleIndexPaper.Write(Index(new(null, null, 16)))), "bundle-index-in-parts");

    [Fact]
    public void Its_words_hold_no_file_name_of_the_disk()
    {
        var text = DocText.Print(BundleIndexPaper.Write(Index(new(null, null, null))));

        Assert.DoesNotContain("speech-report", text, StringComparison.Ordinal);
        Assert.DoesNotContain("letter.docx", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_file_makes_another_version_and_another_day_does_not()
    {
        var index = Index(new(null, null, null));

        Assert.Equal(BundleIndexPaper.Version(index).Hash, BundleIndexPaper.Version(index with { AsOf = index.AsOf.AddDays(1), Pupil = PupilBlock.From(Larkfield.Pupil(), index.AsOf.AddDays(1)) }).Hash);
        Assert.NotEqual(BundleIndexPaper.Version(index).Hash, BundleIndexPaper.Version(index with { Files = [.. index.Files.SkipLast(1)] }).Hash);
    }

    [Fact]
    public void Pages_for_signing_bear_the_code_on_each_and_the_reader_finds_it_there()
    {
        var paper = BundleIndexPaper.Write(Index(new(null, null, null)));

        var pages = Assert.IsType<PdfReading.Read>(PdfText.Read(PdfPrinter.Print(SigningCopy.Of(paper, "N4FH-0XCF")).Bytes)).Pages;

        Assert.All(pages, page => Assert.Equal(["N4FH-0XCF"], FileWords.Codes("scan.pdf", page.Text)));
    }

    private static BundleIndex Index(BundleLimits limits) => new()
    {
        School = Larkfield.School,
        Pupil = PupilBlock.From(Larkfield.Pupil(), Larkfield.Night),
        To = "Harrowshire SEN Team",
        AsOf = Larkfield.Night,
        Files = BundlePlan.Lay(Files, limits, splits: true).Files,
    };

    private static BundledFile File(BundledAs kind, int number, string title, string name, int? pages) => new() { As = kind, Number = number, Title = title, Name = name, Bytes = 1000, Pages = pages };
}
