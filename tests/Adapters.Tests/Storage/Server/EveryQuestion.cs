using SenHub.Adapters.Storage;
using SenHub.Adapters.Tests.Rounds;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>Asks a ledger everything that the hub asks of it in a night and a day.</summary>
internal sealed class EveryQuestion(StoredHub hub, Action<string> ask)
{
    private static readonly SchoolNumber School = Stored.School;
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 18, 30, 0, TimeSpan.Zero);
    private static readonly Said Said = new("lead", Now, "asked");

    public async Task AskAsync()
    {
        var night = await NightAsync();
        await DeliveriesAsync(night);
        await ChannelsAsync(night);
        await PeopleAsync(night);
        await new QuestionsOfUpkeep(hub, ask).AskAsync();
        await AccountLedgerContract.AskAsync(Witness.Before(AccountLedgerContract.On(hub), ask));
    }

    private T Port<T>() where T : class => Witness.Before(hub.Get<T>(), ask);

    private static Delivery Of(string name, DeliveryState state) => Stored.Delivery(name) with { State = state, Holds = state == DeliveryState.Held ? [new("GATE-3", "its address is new", HoldOwner.Senco, Releasable: true)] : [] };

    private static NextWork Send(Night night, Delivery delivery) => new(night, Stage.Deliveries, delivery.Id.ToString("N"));

    private async Task<Night> NightAsync()
    {
        var ledger = Port<ILedger>();
        var night = await ledger.OpenNightAsync(Stored.Night(School), default);
        await ledger.OpenNightOnceAsync(Stored.Night(School), default); // goes on with the unfinished one
        await ledger.LastNightAsync(School, default);
        var import = (await ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
        List<Delivery> planned = [Of("first", DeliveryState.Ready), Of("held", DeliveryState.Held), Of("stopped", DeliveryState.Held), Of("desk", DeliveryState.Held)];
        await ledger.CompleteAsync(import, new Saving
        {
            Papers = [.. planned.Select(delivery => Stored.PaperOf(delivery) with { Told = [new("views", "Views", [])] })],
            Deliveries = planned,
            Snapshots = [new("roll", new List<string>())],
            Decisions = [new ImportRecord("export.csv", "held", new { Read = 420 })],
            Held = [new HeldTonight(HeldOrigin.File, [Stored.HeldFile], [], IsWhole: true)],
            Requests = [AskedClass.Request],
            Replies = [RoundLedgerContract.Reply],
            Next = [Send(night, planned[0]), new(night, Stage.Documents, "paper/1"), new(night, Stage.Documents, "paper/2"), new(night, Stage.Documents, "paper/3")],
            EndsNight = true,
        }, default);
        await ledger.CauseAsync(new NextWork(night, Stage.Documents, "paper/4"), default);
        var work = (await ledger.ClaimAsync(new NextWork(night, Stage.Documents, "paper/1").Id, default))!;
        await ledger.SiblingsAsync(work, "paper/", default);
        await ledger.PostponeAsync(work, Now, null, default);
        await ledger.PutOffAsync((await ledger.ClaimAsync(new NextWork(night, Stage.Documents, "paper/2").Id, default))!, Now, "fault", default);
        await ledger.GiveUpAsync((await ledger.ClaimAsync(new NextWork(night, Stage.Documents, "paper/3").Id, default))!, "fault", default);
        await ledger.DueAsync(Enum.GetValues<Stage>(), 100, School, default);
        await ledger.WaitingAsync(Stage.Documents, 100, default);
        await ledger.OpenAsync(Now, default);
        await ledger.NextDueAsync(default);
        await ledger.LoadAsync<List<string>>(School, "roll", Day, default);
        await ledger.LoadOnceAsync<List<string>>(School, "roll", Day, default);
        await ledger.LatestAsync(School, ["roll", "maps"], Day, default);
        await ledger.GivenUpAsync(default);
        await ledger.HeadAsync(default);
        return night;
    }

    private async Task DeliveriesAsync(Night night)
    {
        var (deliveries, first, held) = (Port<IDeliveryLedger>(), Of("first", DeliveryState.Ready), Of("held", DeliveryState.Held));
        await deliveries.PaperAsync(first.PaperId, default);
        await deliveries.PapersAsync(School, default);
        await deliveries.ToldAsync(first.PaperId, default);
        await deliveries.AboutAsync(School, first.Kind, first.Subject, default);
        await deliveries.OfSchoolAsync(School, default);
        await deliveries.ByReferenceAsync("first", default);
        await deliveries.OfKeysAsync([first.Key, held.Key], default);
        await deliveries.InStateAsync(School, DeliveryState.Held, default);
        await deliveries.DigestSentAsync(School, Day, null, default);
        await deliveries.DigestSentAsync(School, Day, "senco", default);
        _ = (await deliveries.AddressReleasesAsync(School, default), await deliveries.AddressReleasesAsync(School, ["SEN Team"], default));
        await deliveries.ConfirmAddressesAsync(School, [new("SEN Team", "sen@x.example", Day, "office", "met")], default);
        var send = (await hub.Ledger.ClaimAsync(Send(night, first).Id, default))!;
        Assert.True(await deliveries.BeginSendAsync(send, first.Id, default));
        Assert.True(await deliveries.EndSendAsync(send, first with { State = DeliveryState.Sent, SentAt = Now, ProviderId = "of first" }, null, default));
        await deliveries.DeliveryAsync(first.Id, default);
        await deliveries.PlanAsync(night, new Saving { Deliveries = [held] }, default);
        await deliveries.ReleaseAsync(held, Release.Of(held, "senco", Now, "rang them"), Send(night, held), default);
    }

    private async Task ChannelsAsync(Night night)
    {
        var (channels, letters, first) = (Port<IChannelLedger>(), Port<ILetterLedger>(), Of("first", DeliveryState.Ready));
        await channels.TraceAsync(first.Id, "trace", default);
        await channels.LeavesAsAsync(first.Id, [new LeftFile("a.pdf", "00")], default);
        await channels.AttemptAsync(first.Id, default);
        await channels.SentSinceAsync(Now.AddDays(-14), default);
        await channels.NoteAsync(night, "mail", "the server's password", default);
        await channels.IncidentAsync(Guid.Empty, default);
        await channels.StandingAsync(School, default);
        var seen = (await hub.Deliveries.DeliveryAsync(first.Id, default))!;
        await channels.ConfirmAsync(seen, seen, default);
        await letters.MailboxAsync("imap:1", default);
        await letters.KeepAsync("imap:1", "7", null, default);
        await letters.KnownAsync("00", default);
        await letters.CountAsync("imap:1", Now.AddDays(-1), default);
        Assert.NotNull(await letters.ByProviderIdAsync("of first", default));
        await letters.MeetAsync(new LetterMet("00", "imap:1", LetterKinds.Report, Now), null, default);
        await letters.LearnAsync(new LetterChange(seen, seen, HoldsAddress: true, null), default);
    }

    private async Task PeopleAsync(Night night)
    {
        var (gates, halts, desk, evidence) = (Port<IGateLedger>(), Port<IHaltLedger>(), Port<IDeskLedger>(), Port<IEvidenceLedger>());
        var (imports, rounds, stopped) = (Port<IImportLedger>(), Port<IRoundLedger>(), Of("stopped", DeliveryState.Held));
        await gates.SpokenAsync(School, default);
        await gates.StopsAsync(School, default);
        await gates.StopAsync(new Stop { Id = DerivedId.Of("stop"), Reference = "stop", School = School, Person = "nobody", Begun = Said }, Day, default);
        await gates.LiftAsync("stop", Said, default);
        await gates.PhrasesAsync(School, default);
        await gates.ConfirmPhrasesAsync(School, ["a hash"], Said, default);
        var halt = HaltLedgerContract.Of("sftp:northmoor");
        await halts.BeginAsync(halt, default);
        await halts.StandingAsync(default);
        await halts.HoldReadyAsync(School, halt, Day, default);
        await halts.LiftAsync(halt, Said, default);
        var record = DeskLedgerContract.Refused;
        await desk.RecordsAsync(School, Day, default);
        await desk.NoteAsync(record, default);
        await desk.StopAsync(record with { Id = DerivedId.Of("one"), Decision = DeskDay.Stop }, stopped, Release.Of(stopped, "senco", Now, "the family asked"), HoldOwner.Senco, default);
        var other = Of("desk", DeliveryState.Held);
        await desk.ReleaseAsync(record with { Id = DerivedId.Of("two") }, other, Release.Of(other, "senco", Now, "rang them"), Send(night, other), default);
        await desk.KeepAsync(record with { Id = DerivedId.Of("three"), Decision = DeskWords.SendBack }, default);
        var seen = (await hub.Deliveries.DeliveryAsync(stopped.Id, default))!;
        await desk.ConfirmAsync(record with { Id = DerivedId.Of("four"), Decision = DeskWords.Arrived }, seen, seen, default);
        await evidence.ConfirmationsAsync(School, default);
        await evidence.ConfirmAsync(School, A.Word(A.Evidence("a.pdf")), default);
        var held = Assert.Single(await imports.InStateAsync(School, HeldState.Held, default));
        await imports.ByReferenceAsync(held.Reference, default);
        await imports.ReleaseAsync(held, new ImportRelease("office", Now, "looked"), default);
        await imports.DecisionsAsync(School, Day, default);
        await imports.MeetRawAsync(School, Day, [new RawFile("00", 1)], default);
        await imports.ForgetRawAsync(School, new(2024, 2, 1), default);
        await rounds.RequestsAsync(School, Day.AddYears(-1), Day, default);
        await rounds.RepliesAsync(School, new(2023, 1, 1), default);
    }
}
