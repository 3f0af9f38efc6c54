using SenHub.Documents.Morning;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Reviews;

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

        Assert.Equal(DigestModel.LinesOnFirstPage, model.Sections.Sum(section => section.Lines.Count));
        Assert.Equal(digest.Lines, [.. model.Sections.SelectMany(section => section.Lines), .. model.Rest]);
        Assert.Equal(75, model.Sections.Single(section => section.Part == DigestPart.DueSoon).Count);
    }

    private static string Print(Digest digest) => Text.Of(DigestPaper.Write(DigestModel.From(digest)));
}
