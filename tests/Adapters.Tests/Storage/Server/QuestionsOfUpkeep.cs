using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Adapters.Storage.Retention;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>What is asked of a ledger beside the nights themselves: what is old, what is proved, who works, and what people look for.</summary>
internal sealed class QuestionsOfUpkeep(StoredHub hub, Action<string> ask)
{
    private static readonly SchoolNumber School = Stored.School;
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 18, 30, 0, TimeSpan.Zero);
    private static readonly Said Said = new("lead", Now, "asked");

    public async Task AskAsync()
    {
        await RetentionAsync();
        await ProofsAsync();
        await CrewAsync();
    }

    private T Port<T>() where T : class => Witness.Before(hub.Get<T>(), ask);

    private async Task RetentionAsync()
    {
        var (retention, copies, year) = (Port<IRetentionLedger>(), Port<IAccessLedger>(), new DateOnly(2024, 3, 1));
        var papers = await retention.PapersEndedAsync(School, year, default);
        await retention.TrayedAsync(School, year, default);
        var prune = new Prune(School, Day, [.. papers.Take(50).Select(paper => paper.Id)], year, year, 0, []);
        await retention.RecipientsAsync(prune, default);
        await retention.ImportsAsync(School, year, default);
        await retention.PruneAsync(prune, default);
        await retention.PrunedAsync(School, default);
        await retention.KeepsAsync(School, default);
        await retention.KeepAsync(new Keep { Id = DerivedId.Of("keep"), Reference = "keep", School = School, Pupil = A.Ref(1), Begun = Said }, default);
        await retention.LiftAsync("keep", Said, default);
        var copy = new AccessCopy(DerivedId.Of("copy"), "copy", School, A.Ref(1), Said, new Dictionary<string, string>(), null);
        await copies.MadeAsync(copy, default);
        await copies.ByReferenceAsync("copy", default);
        await copies.CheckedAsync(copy, new AccessCheck(Said, 0, 0, "00"), default);
    }

    private async Task ProofsAsync()
    {
        var (proofs, restores) = (Port<IProofLedger>(), Port<IRestores>());
        await proofs.OfAsync([Stored.Delivery("first").Id], default);
        await proofs.LastBeforeAsync(Now, default);
        await proofs.NoteAsync(School, Guid.Empty, "asked", new { }, default);
        await proofs.ViewedAsync(School, Guid.Empty, new DeskLook("first", "", "senco"), default);
        await foreach (var _ in proofs.LinesAsync(default))
            break; // the first page costs what each does
        await restores.LookAsync(default);
        await restores.AllAsync(default);
    }

    private async Task CrewAsync()
    {
        var (crew, id) = (Port<IWorkerLedger>(), DerivedId.Of("worker"));
        await crew.BeatAsync(new Worker(id, "one", "import", "1.0", Now, Now, Leads: false), default);
        await crew.AliveAsync(default);
        await crew.LeaveAsync(id, default);
        await Port<IFiguresLedger>().ReadAsync([School], default);
        await Port<IFiguresLedger>().DecidedSinceAsync(School, Now.AddDays(-1), default);
        foreach (var sought in new DeliverySought[] { new(Day, Day), new(Day, Day, Reference: "H7K2-9QXM"), new(Day, Day, Kind: "plan", Subject: "LK-1-X") })
            await Port<ISearchLedger>().FindAsync(School, sought, default);
    }
}
