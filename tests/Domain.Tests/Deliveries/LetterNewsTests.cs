using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Incoming;

namespace SenHub.Domain.Tests.Deliveries;

/// <summary>What a mail that came means for a delivery, and what it must never mean.</summary>
public sealed class LetterNewsTests
{
    private const string Ep = "ep@eps.example";

    [Theory]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Sending)]
    [InlineData(DeliveryState.Unknown)]
    public void What_came_back_has_bounced_and_its_address_is_held(DeliveryState state) =>
        Assert.Equal(new LetterNews(DeliveryState.Bounced, "the mail came back: there is no such address (5.1.1)", HoldsAddress: true), LetterNews.Of(Report("failed", "5.1.1"), Ep, state, null));

    [Theory]
    [InlineData("5.1.10", "there is no such address")]
    [InlineData("5.2.1", "switched off")]
    [InlineData("5.2.2", "full")]
    [InlineData("5.4.4", "could not be reached")]
    [InlineData("5.7.1", "does not let it in")]
    [InlineData("5.0.0", "gave no reason")]
    [InlineData("", "the mail came back")]
    public void The_status_code_says_what_is_at_fault(string status, string words) =>
        Assert.Contains(words, LetterNews.Of(Report("failed", status), Ep, DeliveryState.Sent, null)!.Note, StringComparison.Ordinal);

    [Theory]
    [InlineData(DeliveryState.Acknowledged)]
    [InlineData(DeliveryState.Bounced)]
    [InlineData(DeliveryState.Held)]
    [InlineData(DeliveryState.Ready)]
    [InlineData(DeliveryState.Failed)]
    [InlineData(DeliveryState.Superseded)]
    [InlineData(DeliveryState.HandedOver)]
    public void What_never_went_or_is_settled_no_report_changes(DeliveryState state) =>
        Assert.Null(LetterNews.Of(Report("failed", "5.1.1"), Ep, state, null));

    [Fact]
    public void A_report_about_another_recipient_changes_nothing() =>
        Assert.Null(LetterNews.Of(Report("failed", "5.1.1", "somebody@else.example"), Ep, DeliveryState.Sent, null));

    [Fact]
    public void Of_a_report_on_several_only_the_recipients_own_line_counts()
    {
        var both = Report("failed", "5.1.1", "somebody@else.example") with { Statuses = [.. Report("failed", "5.1.1", "somebody@else.example").Statuses, .. Report("delivered", "2.0.0").Statuses] };

        Assert.Equal(new LetterNews(DeliveryState.Sent, LetterNews.Reached), LetterNews.Of(both, Ep, DeliveryState.Sent, null));
    }

    [Fact]
    public void A_delay_is_a_note_and_an_end_that_nobody_saw_is_known_by_it()
    {
        var news = LetterNews.Of(Report("delayed", "4.4.1"), Ep, DeliveryState.Unknown, null);

        Assert.Equal((DeliveryState.Sent, false), (news!.State, news.HoldsAddress));
        Assert.Contains("waits", news.Note, StringComparison.Ordinal);
        Assert.Null(LetterNews.Of(Report("delayed", "4.4.1"), Ep, DeliveryState.Sent, news.Note));
    }

    [Fact]
    public void An_automatic_reply_is_noted_and_outlives_the_word_that_it_arrived()
    {
        var away = LetterNews.Of(Reply() with { IsAutomatic = true }, Ep, DeliveryState.Sent, LetterNews.Reached)!;

        Assert.StartsWith(LetterNews.AutomaticReply, away.Note, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Sent, away.State);
        Assert.Null(LetterNews.Of(Report("delivered", "2.0.0"), Ep, DeliveryState.Sent, away.Note));
    }

    [Fact]
    public void An_automatic_reply_of_somebody_else_says_nothing() =>
        Assert.Null(LetterNews.Of(Reply("somebody@else.example") with { IsAutomatic = true }, Ep, DeliveryState.Sent, null));

    [Fact]
    public void A_persons_answer_acknowledges_only_where_the_server_vouches_for_the_recipient()
    {
        Assert.Equal(DeliveryState.Acknowledged, LetterNews.Of(Reply() with { IsVouched = true }, Ep, DeliveryState.Sent, null)!.State);
        Assert.Null(LetterNews.Of(Reply(), Ep, DeliveryState.Sent, null));
        Assert.Null(LetterNews.Of(Reply("somebody@else.example") with { IsVouched = true }, Ep, DeliveryState.Sent, null));
    }

    [Theory]
    [InlineData("manual-action/MDN-sent-manually; displayed", DeliveryState.Acknowledged)]
    [InlineData("automatic-action/MDN-sent-automatically; deleted", null)]
    public void A_receipt_acknowledges_what_was_shown_and_not_what_was_deleted(string disposition, DeliveryState? state) =>
        Assert.Equal(state, LetterNews.Of(Reply() with { IsVouched = true, Disposition = disposition }, Ep, DeliveryState.Sent, null)?.State);

    private static IncomingLetter Report(string action, string status, string recipient = Ep) => new() { Subject = "Undelivered Mail Returned to Sender", IsFromMailSystem = true, Statuses = [new([recipient], action, status)] };

    private static IncomingLetter Reply(string from = Ep) => new() { From = from, Subject = "Re: SEN documents", Names = ["x@y.example"] };
}
