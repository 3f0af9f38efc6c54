using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteChannelLedgerTests() : ChannelLedgerContract(Engine.Sqlite);

public sealed class PostgresChannelLedgerTests() : ChannelLedgerContract(Engine.Postgres);

public abstract class ChannelLedgerContract(Engine engine) : IAsyncLifetime
{
    private readonly StoredHub hub = new(engine);

    private Night night = Stored.Night(Stored.School);

    private static Delivery Ready => Stored.Delivery("first") with { State = DeliveryState.Ready };

    private IChannelLedger Channels => hub.Get<IChannelLedger>();

    public async Task InitializeAsync()
    {
        night = await hub.Ledger.OpenNightAsync(night, default);
        var import = (await hub.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        await hub.Ledger.CompleteAsync(import, new Saving { Papers = [Stored.PaperOf(Ready)], Deliveries = [Ready], Next = [Send] }, default);
    }

    public Task DisposeAsync()
    {
        hub.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task How_a_send_is_found_again_is_known_with_when_it_was_begun()
    {
        var before = await Channels.AttemptAsync(Ready.Id, default);
        await Channels.TraceAsync(Ready.Id, "draft-1 <id@x>", default);
        await hub.Deliveries.BeginSendAsync(await ClaimAsync(), Ready.Id, default);

        Assert.Null(before);
        Assert.Equal((hub.Time.GetUtcNow(), "draft-1 <id@x>"), await Channels.AttemptAsync(Ready.Id, default));
    }

    [Fact]
    public async Task The_files_as_they_left_stand_in_every_line_of_proof_from_the_beginning_on()
    {
        var work = await ClaimAsync();
        await Channels.LeavesAsAsync(Ready.Id, [new LeftFile("LK-412-7.pdf", "ab12")], default);
        await hub.Deliveries.BeginSendAsync(work, Ready.Id, default);
        await hub.Deliveries.EndSendAsync(work, Ready with { State = DeliveryState.Sent }, null, default);

        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        Assert.All(await db.Proofs.Select(proof => proof.Line).ToListAsync(), line => Assert.Contains("\"Left\":[{\"Name\":\"LK-412-7.pdf\",\"Hash\":\"ab12\"}]", line, StringComparison.Ordinal));
        Assert.Equal("ab12", Assert.Single((await hub.Deliveries.DeliveryAsync(Ready.Id, default))!.Left).Hash);
        await Channels.LeavesAsAsync(Ready.Id, [], default);
        Assert.Empty((await hub.Deliveries.DeliveryAsync(Ready.Id, default))!.Left);
    }

    [Fact]
    public async Task While_the_other_side_can_still_be_asked_the_send_stays_open_and_is_looked_at_again()
    {
        var work = await ClaimAsync();
        await hub.Deliveries.BeginSendAsync(work, Ready.Id, default);

        await hub.Deliveries.EndSendAsync(work, Ready with { State = DeliveryState.Sending, Note = "look" }, hub.Time.GetUtcNow().AddMinutes(10), default);
        var early = await hub.Ledger.ClaimAsync(Send.Id, default);
        hub.Time.MoveTo(hub.Time.GetUtcNow().AddMinutes(10));
        var later = await hub.Ledger.ClaimAsync(Send.Id, default);

        Assert.Null(early);
        Assert.NotNull(later);
        Assert.Equal(DeliveryState.Sending, (await hub.Deliveries.DeliveryAsync(Ready.Id, default))!.State);
        Assert.NotNull(await Channels.AttemptAsync(Ready.Id, default));
    }

    [Fact]
    public async Task What_is_learnt_later_is_written_once_and_only_on_what_was_seen()
    {
        var sent = await SentAsync();

        var first = await Channels.ConfirmAsync(sent, sent with { State = DeliveryState.Acknowledged, ProviderId = "NM-1" }, default);
        var stale = await Channels.ConfirmAsync(sent, sent with { State = DeliveryState.Bounced }, default);

        Assert.Equal((true, false), (first, stale));
        var after = await hub.Deliveries.DeliveryAsync(Ready.Id, default);
        Assert.Equal((DeliveryState.Acknowledged, "NM-1"), (after!.State, after.ProviderId));
        Assert.Empty(await Channels.SentSinceAsync(DateTimeOffset.UnixEpoch, default));
    }

    [Fact]
    public async Task What_went_since_a_moment_is_found()
    {
        var sent = await SentAsync();

        Assert.Equal(sent.Id, Assert.Single(await Channels.SentSinceAsync(sent.SentAt!.Value, default)).Id);
        Assert.Empty(await Channels.SentSinceAsync(sent.SentAt.Value.AddSeconds(1), default));
    }

    [Fact]
    public async Task Trouble_with_a_channel_has_two_edges_and_nothing_between()
    {
        await Channels.NoteAsync(night, "mail", null, default);
        Assert.Empty(await Channels.StandingAsync(night.School, default));
        for (var i = 0; i < 3; i++)
            await Channels.NoteAsync(night, "mail", $"the password {i}", default);
        await Channels.NoteAsync(night, "sftp:northmoor", "the key", default);

        var standing = await Channels.StandingAsync(night.School, default);
        Assert.Equal([("mail", "the password 0"), ("sftp:northmoor", "the key")], standing.Select(incident => (incident.Route, incident.Why)).Order());
        var mail = standing.Single(incident => incident.Route == "mail");
        Assert.Equal((mail.Id, false), IncidentWork.Read((await hub.Ledger.ClaimAsync(Told(mail, isOver: false), default))!.Subject));
        Assert.Null(await hub.Ledger.ClaimAsync(Told(mail, isOver: true), default));

        hub.Time.MoveTo(hub.Time.GetUtcNow().AddHours(1));
        for (var i = 0; i < 3; i++)
            await Channels.NoteAsync(night, "mail", null, default);

        Assert.Equal(hub.Time.GetUtcNow(), (await Channels.IncidentAsync(mail.Id, default))!.OverAt);
        Assert.Equal((mail.Id, true), IncidentWork.Read((await hub.Ledger.ClaimAsync(Told(mail, isOver: true), default))!.Subject));
        Assert.Equal("sftp:northmoor", Assert.Single(await Channels.StandingAsync(night.School, default)).Route);

        hub.Time.MoveTo(hub.Time.GetUtcNow().AddHours(1));
        await Channels.NoteAsync(night, "mail", "the password again", default);
        Assert.NotEqual(mail.Id, (await Channels.StandingAsync(night.School, default)).Single(incident => incident.Route == "mail").Id);
    }

    private NextWork Send => new(night, Stage.Deliveries, Ready.Id.ToString("N"));

    private Guid Told(Incident incident, bool isOver) => new NextWork(night, Stage.Deliveries, IncidentWork.Of(incident.Id, isOver)).Id;

    private async Task<Work> ClaimAsync() => (await hub.Ledger.ClaimAsync(Send.Id, default))!;

    private async Task<Delivery> SentAsync()
    {
        var work = await ClaimAsync();
        await hub.Deliveries.BeginSendAsync(work, Ready.Id, default);
        await hub.Deliveries.EndSendAsync(work, Ready with { State = DeliveryState.Sent, SentAt = hub.Time.GetUtcNow(), ProviderId = "1" }, null, default);
        return (await hub.Deliveries.DeliveryAsync(Ready.Id, default))!;
    }
}
