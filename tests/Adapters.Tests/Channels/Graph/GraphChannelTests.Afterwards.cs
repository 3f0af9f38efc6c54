using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.TestKit.Http;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels.Graph;

public sealed partial class GraphChannelTests
{
    [Fact]
    public async Task Silence_after_send_is_unknown_until_the_mailbox_is_looked_at()
    {
        var trace = "";
        graph.Tricks.Add(("/send", StubReply.HangUp, Does: true));
        var gone = await Channel.SendAsync(Parcels.WithPaper() with { Trace = told => trace = told }, default);
        var attempt = new Attempt(Parcels.Plain().DeliveryId, Parcels.Plain().MessageId, "", time.GetUtcNow()) { Trace = trace };
        var found = await Channel.ReconcileAsync(attempt, default);
        graph.Messages[0].Folder = "drafts";
        var early = await Channel.ReconcileAsync(attempt, default);
        time.MoveTo(time.GetUtcNow().AddMinutes(11));
        var settled = await Channel.ReconcileAsync(attempt, default);
        graph.Messages.Clear();
        var nowhere = await Channel.ReconcileAsync(attempt, default);
        graph.Messages.Add(new StubMessage("ndr", "<ndr@x>", "") { Folder = "inbox", ReportOn = Id });
        var bounced = await Channel.ReconcileAsync(attempt, default);

        Assert.IsType<Outcome.Unknown>(gone);
        Assert.Equal(Id, Assert.IsType<Outcome.Accepted>(found).ProviderId);
        Assert.NotNull(Assert.IsType<Outcome.Unknown>(early).LookAgainAfter);
        Assert.IsType<Outcome.Retry>(settled);
        Assert.Null(Assert.IsType<Outcome.Unknown>(nowhere).LookAgainAfter);
        Assert.IsType<Outcome.Rejected>(bounced);
    }

    [Fact]
    public async Task A_draft_left_by_a_broken_try_goes_before_a_new_one_is_made()
    {
        graph.Messages.Add(new StubMessage("old", Id, "inbox@larkfield.test"));

        await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.Equal("sentitems", Assert.Single(graph.Messages).Folder);
    }

    [Fact]
    public async Task A_bounce_that_came_later_is_found()
    {
        await Channel.SendAsync(Parcels.Plain(), default);
        var before = await host.Get<IAfterwards>().AskAsync(Id, default);
        graph.Messages.Add(new StubMessage("ndr", "<ndr@x>", "") { Folder = "inbox", ReportOn = Id });

        Assert.IsType<Afterwards.OnItsWay>(before);
        Assert.IsType<Afterwards.Bounced>(await host.Get<IAfterwards>().AskAsync(Id, default));
    }
}
