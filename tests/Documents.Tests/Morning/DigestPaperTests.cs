using SenHub.Documents.Morning;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Reviews;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Morning;

public sealed class DigestPaperTests
{
    [Fact]
    public void A_full_digest_reads_as_approved() => Approved.Match(Print(SampleDigests.Full), "digest-full");

    [Fact]
    public void A_quiet_night_reads_as_approved() => Approved.Match(Print(SampleDigests.Empty), "digest-empty");

    [Fact]
    public void A_digest_of_old_data_says_so_first() =>
        Assert.Contains("Data of Sunday 22 November 2026: no newer export has come since.", Print(SampleDigests.Full with { DataOf = new(2026, 11, 22) }), StringComparison.Ordinal);

    [Fact]
    public void What_does_not_fit_on_the_first_page_follows_on_the_next_and_nothing_is_dropped()
    {
        var digest = SampleDigests.Of([.. Enumerable.Range(1, 75).Select(at => SampleDigests.Line(DigestPart.DueSoon, at, "step", "AR-05", Larkfield.Night))]);

        var model = DigestModel.From(digest);

        Assert.InRange(model.Sections.Sum(section => section.Lines.Count), 10, 40);
        Assert.Equal(digest.Lines, model.Sections.Concat(model.Continued).SelectMany(section => section.Lines));
        Assert.Equal(75, model.Sections.Single(section => section.Part == DigestPart.DueSoon).Count);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 38)]
    [InlineData(9, 90)]
    [InlineData(25, 200)]
    [InlineData(60, 66)]
    public void What_is_held_for_the_first_page_is_one_page(int each, int length)
    {
        var what = string.Concat(Enumerable.Repeat("wide words ", 20))[..length];
        var lines = Enum.GetValues<DigestPart>().SelectMany(part => Enumerable.Range(1, each).Select(at => SampleDigests.Line(part, at, what, "AR-05", Larkfield.Night, isNew: true)));

        var model = DigestModel.From(SampleDigests.Of([.. lines]) with { DataOf = new(2026, 11, 22) });

        Assert.Equal(1, PdfPrinter.Print(DigestPaper.Write(model with { Continued = [] })).Pages);
    }

    private static string Print(Digest digest) => DocText.Print(DigestPaper.Write(DigestModel.From(digest)));
}
