using SenHub.Documents.HandOver;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Printing;

namespace SenHub.Documents.Tests.HandOver;

public sealed class HandOverPaperTests
{
    [Fact]
    public void A_hand_over_reads_as_approved() => Approved.Match(DocText.Print(HandOverPaper.Write(SampleHandOver.Model)), "hand-over");

    [Fact]
    public void No_pupil_is_named_on_page_or_mail()
    {
        Assert.DoesNotContain("Surname1", DocText.Print(HandOverPaper.Write(SampleHandOver.Model)) + HandOverPaper.Text(SampleHandOver.Model), StringComparison.Ordinal);
        Assert.StartsWith("From Friday 1 January 2027 you coordinate 2 pupils until now with Ms Old. 1 step is open, 1 paper is asked for.", HandOverPaper.Text(SampleHandOver.Model), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_version_is_of_what_it_shows()
    {
        Assert.Equal(HandOverPaper.Version(SampleHandOver.Model).Hash, HandOverPaper.Version(SampleHandOver.Model with { School = "Another name" }).Hash);
        Assert.NotEqual(HandOverPaper.Version(SampleHandOver.Model).Hash, HandOverPaper.Version(SampleHandOver.Model with { Requests = [] }).Hash);
    }
}
