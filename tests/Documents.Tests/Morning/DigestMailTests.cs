using SenHub.Documents.Morning;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Tests.Morning;

public sealed class DigestMailTests
{
    [Fact]
    public void The_mail_reads_as_approved() => Approved.Match(DigestMail.Text(SampleDigests.Full), "digest-mail");

    [Fact]
    public void The_mail_as_HTML_reads_as_approved() => Approved.Match(DigestMail.Html(SampleDigests.Full), "digest-mail-html");

    [Fact]
    public void A_body_holds_twelve_lines_at_most_and_says_how_many_more_there_are()
    {
        var text = DigestMail.Text(Many);

        Assert.Equal(12, text.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)));
        Assert.Contains("28 more lines are on the attached page.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_lines_the_overdue_come_first_and_then_what_is_new()
    {
        var chosen = DigestMail.Chosen(Many);

        Assert.Equal(10, chosen.Count(line => line.Part == DigestPart.Overdue));
        Assert.Equal([35, 36], chosen.Where(line => line.IsNew).Select(line => line.Pupil!.Value.Number));
    }

    [Fact]
    public void Every_size_of_digest_is_told_in_reading_order()
    {
        for (var size = 0; size <= Many.Lines.Count; size++)
        {
            var chosen = DigestMail.Chosen(SampleDigests.Of([.. Many.Lines.Take(size)]));

            Assert.Equal(Math.Min(12, size), chosen.Count);
            Assert.Equal(chosen.OrderBy(line => line.Part), chosen);
        }
    }

    [Fact]
    public void Typed_words_cannot_become_markup() =>
        Assert.Contains(
            "&lt;b&gt; &amp; co",
            DigestMail.Html(SampleDigests.Of([SampleDigests.Line(DigestPart.ForInformation, 1, "<b> & co", null, null)])),
            StringComparison.Ordinal);

    private static Digest Many { get; } = SampleDigests.Of(
    [
        .. Enumerable.Range(1, 10).Select(at => SampleDigests.Line(DigestPart.Overdue, at, "late", "AR-06", Larkfield.Night)),
        .. Enumerable.Range(11, 30).Select(at => SampleDigests.Line(DigestPart.ForInformation, at, "note", null, null, isNew: at is 35 or 36)),
    ]);
}
