using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Adapters.Storage.Retention;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Retention;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Proofs;

/// <summary>What was sent is pruned when its time is over; what it was, when it went and to whom can still be proven.</summary>
public sealed class RetentionTests
{
    private static readonly DateOnly Night = SmallSchool.FirstNight;

    [Fact]
    public async Task Retention_takes_content_and_keeps_the_proof_and_what_still_waits()
    {
        await using var school = await SmallSchool.OpenAsync(facts: (_, facts) => facts with { Consents = [] });
        await school.NightAndDayAsync(Night);
        var (sent, held) = (await OneAsync(school, DeliveryState.Sent), await OneAsync(school, DeliveryState.Held));

        school.MoveTo(Night.AddDays(500));
        await school.EditAsync(facts => facts with { Requests = [] });
        await school.NightAsync(Night.AddDays(500));
        var gone = await school.Get<Pruning>().RunAsync(SmallSchool.Number, default);
        var again = await school.Get<Pruning>().RunAsync(SmallSchool.Number, default);

        Assert.True(gone is { Papers: > 0, Recipients: > 0 });
        Assert.False(again.Any);
        Assert.Empty(FilesOf(school, sent));
        Assert.NotEmpty(FilesOf(school, held));
        var (after, waits) = ((await school.Deliveries.DeliveryAsync(sent.Id, default))!, (await school.Deliveries.DeliveryAsync(held.Id, default))!);
        Assert.Equal(("", null, sent.Recipient.Key, sent.Recipient.Class), (after.Recipient.Name, after.Recipient.Email, after.Recipient.Key, after.Recipient.Class));
        Assert.Equal(held.Recipient, waits.Recipient);
        Assert.Equal(64, (await school.Deliveries.PaperAsync(sent.PaperId, default))!.FileHash.Length);
        Assert.Contains(sent.Id.ToString("D"), string.Concat(await LinesAsync(school)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_pupil_whom_a_person_asked_to_keep_nothing_goes_until_it_is_lifted()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAndDayAsync(Night);
        var sent = await OneAsync(school, DeliveryState.Sent);
        var said = new Said("lead", school.Now, "a complaint");
        var id = DerivedId.Of("keep", sent.Subject);
        await school.Get<IRetentionLedger>().KeepAsync(new Keep { Id = id, Reference = ShortReference.Of(id), School = SmallSchool.Number, Pupil = SmallWorld.Girl(school.Roll), Begun = said }, default);

        school.MoveTo(Night.AddDays(500));
        await school.EditAsync(facts => facts with { Requests = [] });
        await school.NightAsync(Night.AddDays(500));
        await school.Get<Pruning>().RunAsync(SmallSchool.Number, default);
        var kept = FilesOf(school, sent);
        Assert.True(await school.Get<IRetentionLedger>().LiftAsync(ShortReference.Of(id), said, default));
        await school.Get<Pruning>().RunAsync(SmallSchool.Number, default);

        Assert.NotEmpty(kept);
        Assert.Empty(FilesOf(school, sent));
    }

    [Fact]
    public async Task What_tonight_still_wants_is_not_pruned_however_old_it_is()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAndDayAsync(Night);
        var sent = await OneAsync(school, DeliveryState.Sent);

        school.MoveTo(Night.AddDays(500));
        await school.Get<Pruning>().RunAsync(SmallSchool.Number, default);

        Assert.NotEmpty(FilesOf(school, sent));
    }

    private static async Task<Delivery> OneAsync(SmallSchool school, DeliveryState state) => (await school.OutsideAsync()).First(delivery => delivery.State == state);

    private static List<string> FilesOf(SmallSchool school, Delivery delivery) =>
        [.. Directory.EnumerateFiles(school.Home.PapersFolder, delivery.PaperId.ToString("D") + "*", SearchOption.AllDirectories)];

    private static async Task<List<string>> LinesAsync(SmallSchool school)
    {
        var lines = new List<string>();
        await foreach (var line in school.Get<IProofLedger>().LinesAsync(default))
            lines.Add(line.Line);
        return lines;
    }
}
