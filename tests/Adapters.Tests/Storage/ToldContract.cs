using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Changes;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteToldTests() : ToldContract(Engine.Sqlite);

public sealed class PostgresToldTests() : ToldContract(Engine.Postgres);

/// <summary>What papers told is kept as long as a next paper may need it.</summary>
public abstract class ToldContract(Engine engine) : IDisposable
{
    private readonly StoredHub hub = new(engine);

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_a_paper_told_is_read_back_as_it_was_saved()
    {
        await SaveAsync(Made("first", DeliveryState.Ready, null));

        var told = Assert.Single((await hub.Deliveries.ToldAsync(Made("first", DeliveryState.Ready, null).PaperId, default))!);

        Assert.Equal(("views.parent", "Parents\u2019 views", new DateOnly(2026, 10, 21), true), (told.Key, told.Label, told.On, told.IsPrivate));
        Assert.Equal(new ToldCell("Score", ToldText.Of("first")), Assert.Single(Assert.Single(told.Lines).Cells));
        Assert.Null(await hub.Deliveries.ToldAsync(DerivedId.Of("paper", "no such"), default));
    }

    [Fact]
    public async Task Of_each_recipient_the_last_that_went_is_kept_and_what_waits()
    {
        await SaveAsync(Made("old", DeliveryState.Sent, 1));
        await SaveAsync(Made("last", DeliveryState.HandedOver, 2));
        await SaveAsync(Made("elsewhere", DeliveryState.Sent, 1, "agency:Link EP"));
        await SaveAsync(Made("waiting", DeliveryState.Held, null));
        await SaveAsync(Made("superseded", DeliveryState.Superseded, null));
        await SaveAsync(Made("of another child", DeliveryState.Sent, 1) with { Subject = "LK-413-5" });
        await SaveAsync(Made("newest", DeliveryState.Ready, null));

        var kept = new List<string>();
        foreach (var name in new[] { "old", "last", "elsewhere", "waiting", "superseded", "of another child", "newest" })
        {
            if (await hub.Deliveries.ToldAsync(DerivedId.Of("paper", name), default) is not null)
                kept.Add(name);
        }

        Assert.Equal(["last", "elsewhere", "waiting", "of another child", "newest"], kept);
    }

    [Fact]
    public async Task A_kind_of_paper_about_a_pupil_is_asked_for_oldest_first()
    {
        await SaveAsync(Made("second", DeliveryState.Sent, 2));
        await SaveAsync(Made("first", DeliveryState.Sent, 1) with { DecidedAt = Stored.Delivery("first").DecidedAt.AddDays(-9) });
        await SaveAsync(Made("of another child", DeliveryState.Sent, 1) with { Subject = "LK-413-5" });

        var about = await hub.Deliveries.AboutAsync(Stored.School, Stored.Delivery("first").Kind, "LK-412-7", default);

        Assert.Equal(["first", "second"], about.Select(delivery => delivery.Reference));
    }

    private static Delivery Made(string name, DeliveryState state, int? sentAfterDays, string recipient = "agency:SEN Team")
    {
        var delivery = Stored.Delivery(name);
        return delivery with { State = state, Recipient = delivery.Recipient with { Key = recipient }, SentAt = sentAfterDays is { } days ? delivery.DecidedAt.AddDays(days) : null };
    }

    private async Task SaveAsync(Delivery delivery)
    {
        // Any piece of work can carry the saving, and each makes the one that carries the next.
        var night = await hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default);
        var work = (await hub.Ledger.ClaimAsync((await hub.Ledger.DueAsync(1, default))[0].Id, default))!;
        var told = new ToldFact("views.parent", "Parents\u2019 views", [new ToldLine(ToldText.Of("Row"), [new ToldCell("Score", ToldText.Of(delivery.Reference))])]) { On = new(2026, 10, 21), IsPrivate = true };
        await hub.Ledger.CompleteAsync(work, new Saving { Papers = [Stored.PaperOf(delivery) with { Told = [told] }], Deliveries = [delivery], Next = [new NextWork(night, Stage.Roll, delivery.Reference)] }, default);
    }
}
