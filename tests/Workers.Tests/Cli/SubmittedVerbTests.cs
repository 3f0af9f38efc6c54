using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

/// <summary>A paper in the portals' tray, a channel that stands still, and the person who is told of both.</summary>
[Collection("console")]
public sealed class SubmittedVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task A_paper_laid_in_the_portals_tray_waits_until_a_person_types_the_portals_reference()
    {
        var laid = await LayAsync(Delivery(Routes.Portal, DeliveryState.HandedOver));

        var waits = await SayAsync("status");
        var other = await SayAsync("submitted", "ZZZZ-ZZZZ", "--reference", "EHC-1");
        var done = await SayAsync("submitted", laid.Reference.ToLowerInvariant(), "--reference", " EHC-2026-1187 ");
        var corrected = await SayAsync("submitted", laid.Reference, "--reference", "EHC-2026-1188");
        var settled = await SayAsync("status");

        Assert.Contains("1 in the tray for a portal", waits.Said, StringComparison.Ordinal);
        Assert.Equal((1, 2, 0, 0), (waits.Code, other.Code, done.Code, corrected.Code));
        Assert.Contains("in place of EHC-2026-1187", corrected.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("in the tray for a portal", settled.Said, StringComparison.Ordinal);
        var after = await ReadAsync(laid.Id);
        Assert.Equal((DeliveryState.HandedOver, "EHC-2026-1188", true, false), (after.State, after.ProviderId, after.IsSubmitted, after.WaitsInTray));
        Assert.All(Proofs(), proof => Assert.Contains($"submitted by {Environment.UserName}", proof.Line, StringComparison.Ordinal));
        Assert.Equal(["EHC-2026-1187", "EHC-2026-1188"], Proofs().Select(proof => proof.Line.Split("\"ProviderId\":\"")[1].Split('"')[0]));
        Assert.All(Proofs(), proof => Assert.True(proof.At > DateTimeOffset.UtcNow.AddMinutes(-5).ToUnixTimeMilliseconds()));
    }

    [Theory]
    [InlineData(Routes.Mail, DeliveryState.HandedOver)]
    [InlineData(Routes.Portal, DeliveryState.Ready)]
    public async Task What_does_not_lie_in_a_tray_cannot_be_submitted(string route, DeliveryState state)
    {
        var delivery = await LayAsync(Delivery(route, state));

        var (code, said) = await SayAsync("submitted", delivery.Reference, "--reference", "EHC-1");

        Assert.Equal(2, code);
        Assert.Contains("does not lie in the tray", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_names_a_channel_that_stands_still()
    {
        await LayAsync(Delivery(Routes.Portal, DeliveryState.Ready), (hub, night) => hub.Get<IChannelLedger>().NoteAsync(night, "sftp:northmoor", "the server's key is another one", default));

        var (code, said) = await SayAsync("status");

        Assert.Equal(1, code);
        Assert.Contains("nothing goes by sftp:northmoor: the server's key is another one", said, StringComparison.Ordinal);
    }

    private static Delivery Delivery(string route, DeliveryState state)
    {
        var id = DerivedId.Of("submitted", route, state.ToString());
        return new()
        {
            Id = id,
            Key = id,
            Reference = ShortReference.Of(id),
            School = DemoSchool.Larkfield,
            PaperId = id,
            Kind = PaperKinds.ReviewAdvice,
            Subject = "LK-412-7",
            Period = "2026",
            Version = "v",
            Recipient = new() { Key = "agency:SEN Team", Name = "SEN Team", Class = RecipientClass.LocalAuthority, Route = route },
            State = state,
            ProviderId = state == DeliveryState.HandedOver ? id.ToString("D") : null,
            Night = DemoSchool.FirstNight,
            DecidedAt = DateTimeOffset.UnixEpoch,
        };
    }

    private async Task<Delivery> LayAsync(Delivery delivery, Func<HubHost, Night, Task>? more = null)
    {
        DemoHome.Lay(new HubHome(folder.Path));
        await using var hub = Assert.IsType<HubHost>(await HubHost.OpenAsync(new HubHome(folder.Path), default));
        var ledger = hub.Get<ILedger>();
        var night = await ledger.OpenNightAsync(new Night(delivery.School, delivery.Night, 0) { DigestFrom = DateTimeOffset.UnixEpoch }, default);
        var import = (await ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        var paper = new Paper { Id = delivery.PaperId, School = delivery.School, Kind = delivery.Kind, Subject = delivery.Subject, Period = delivery.Period, Audience = "LocalAuthority", Version = delivery.Version, FileHash = "00", Pages = 1, MadeOn = delivery.Night };
        await ledger.CompleteAsync(import, new Saving { Papers = [paper], Deliveries = [delivery] }, default);
        await (more?.Invoke(hub, night) ?? Task.CompletedTask);
        return delivery;
    }

    private IReadOnlyList<(string Line, long At)> Proofs() => ProofLines.Of(new HubHome(folder.Path));

    private async Task<Delivery> ReadAsync(Guid id)
    {
        await using var hub = Assert.IsType<HubHost>(await HubHost.OpenAsync(new HubHome(folder.Path), default));
        return (await hub.Get<IDeliveryLedger>().DeliveryAsync(id, default))!;
    }

    private Task<(int Code, string Said)> SayAsync(params string[] line) => Heard.WhileAsync(() => SenHubCommand.RunAsync([.. line, "--home", folder.Path]));
}
