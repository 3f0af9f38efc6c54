using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Incoming;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Reviews;

/// <summary>What a digest says of papers after they went (SD-S8).</summary>
public sealed class DigestSentTests
{
    private static readonly DateOnly Went = A.Day("2027-01-11"); // a Monday in term

    [Theory]
    [InlineData("2027-01-15", false)] // Friday: four school days after
    [InlineData("2027-01-17", false)]
    [InlineData("2027-01-18", true)] // Monday: five
    [InlineData("2027-02-05", true)]
    [InlineData("2027-02-08", false)] // twenty: everybody has seen it
    public void From_the_fifth_school_day_on_no_acknowledgement_is_a_line(string night, bool said) =>
        Assert.Equal(said, Lines(night, Paper()).Any(line => line.Contains("has no acknowledgement", StringComparison.Ordinal)));

    [Theory]
    [InlineData(DeliveryState.Acknowledged)]
    [InlineData(DeliveryState.Bounced)]
    public void What_was_acknowledged_or_came_back_is_not_waited_for(DeliveryState state) =>
        Assert.DoesNotContain(Lines("2027-01-20", Paper() with { State = state }), line => line.Contains("no acknowledgement", StringComparison.Ordinal));

    [Fact]
    public void That_it_lies_in_the_mailbox_is_no_acknowledgement() =>
        Assert.Contains("has no acknowledgement", Assert.Single(Lines("2027-01-20", Paper() with { Note = LetterNews.Reached })), StringComparison.Ordinal);

    [Fact]
    public void What_came_back_and_an_automatic_reply_are_said_at_once_and_say_no_name() =>
        Assert.Equal(
            [$"provision-map for an agency (H7K2-9QXM): {LetterNews.Gone}", "provision-map for an agency (H7K2-9QXM): the mail came back: there is no such address (5.1.1)"],
            Lines("2027-01-11", Paper() with { State = DeliveryState.Bounced, Note = "the mail came back: there is no such address (5.1.1)" }, Paper() with { Note = LetterNews.Gone }));

    [Fact]
    public void Many_silent_ones_are_one_line_with_their_number() =>
        Assert.Equal(["4 papers that went 5 school days ago and more have no acknowledgement"], Lines("2027-01-20", Paper(), Paper(), Paper(), Paper()));

    [Fact]
    public void Another_SENCos_pupil_is_no_line_of_this_page() =>
        Assert.Empty(Lines("2027-01-20", Paper() with { Pupil = A.Ref(999) }));

    private static SentPaper Paper() => new(A.Ref(412), "provision-map", "an agency", "H7K2-9QXM", Went, DeliveryState.Sent, null);

    private static IReadOnlyList<string> Lines(string night, params SentPaper[] papers)
    {
        var input = new DigestInput { Reader = A.Facts.Staff[0], School = "Larkfield", Roll = A.RollOf([A.Child(412)]), Facts = A.Facts, Due = [], Sent = papers, Night = A.Day(night) };
        return [.. Digests.For(input).Lines.Where(line => line.RuleId == "SD-S8").Select(line => line.What)];
    }
}
