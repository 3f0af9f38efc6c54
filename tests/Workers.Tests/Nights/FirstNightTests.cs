using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Tests.Nights;

public sealed class FirstNightTests
{
    [Fact]
    public async Task An_export_goes_in_and_review_papers_come_out_with_three_deliveries_held()
    {
        await using var school = await DemoSchool.AfterDayAsync();

        var papers = (await school.Deliveries.PapersAsync(DemoSchool.Larkfield, default)).CountBy(paper => paper.Kind).ToDictionary();
        Assert.True(papers[PaperKinds.ReviewAdvice] > 0);
        Assert.True(papers[PaperKinds.ProvisionMap] > 0);
        Assert.True(papers[PaperKinds.Digest] > 0);
        Assert.NotEmpty(await school.OutsideAsync(DeliveryState.Sent));
        Assert.Empty(await school.OutsideAsync(DeliveryState.Ready, DeliveryState.Failed, DeliveryState.Unknown));
    }

    [Fact]
    public async Task The_same_night_again_sends_nothing_new_and_makes_nothing_anew()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        var (mails, deliveries, papers) = (school.Mails, await school.AllAsync(), Papers(school));

        await school.NightAndDayAsync(DemoSchool.FirstNight);

        Assert.Equal(mails, school.Mails);
        Assert.Equal(deliveries.Select(delivery => (delivery.Id, delivery.State)), (await school.AllAsync()).Select(delivery => (delivery.Id, delivery.State)));
        Assert.Equal(papers, Papers(school));
    }

    [Fact]
    public async Task Thirty_nights_with_unchanged_facts_send_nothing_outside_after_the_first_window()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        var sent = (await school.OutsideAsync(DeliveryState.Sent, DeliveryState.HandedOver)).Select(delivery => delivery.Id).ToHashSet();

        for (var night = DemoSchool.FirstNight.AddDays(1); night < DemoSchool.FirstNight.AddDays(30); night = night.AddDays(1))
            await school.NightAndDayAsync(night);

        var after = await school.OutsideAsync(DeliveryState.Sent, DeliveryState.HandedOver);
        Assert.Equal(sent.Order(), after.Select(delivery => delivery.Id).Order());
        Assert.DoesNotContain(await school.AllAsync(), delivery => delivery.Holds.Any(hold => hold.Gate == "SD-S1"));
    }

    [Fact]
    public async Task The_outside_waits_for_its_window_and_the_digest_goes_first()
    {
        await using var school = await DemoSchool.AfterNightAsync();

        Assert.NotEmpty(await school.OutsideAsync(DeliveryState.Ready));
        Assert.Empty(await school.OutsideAsync(DeliveryState.Sent));
        await school.NightAndDayAsync(DemoSchool.FirstNight);
        var all = await school.AllAsync();
        var digest = all.Where(delivery => delivery.Kind == PaperKinds.Digest).Max(delivery => delivery.SentAt);
        Assert.All(all.Where(delivery => delivery.Recipient.IsOutside && delivery.SentAt is not null), delivery => Assert.True(delivery.SentAt >= digest!.Value.AddHours(2), delivery.Reference));
    }

    private static List<(string, DateTime)> Papers(DemoSchool school) =>
        [.. Directory.EnumerateFiles(school.Home.PapersFolder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, File.GetLastWriteTimeUtc(file)))];
}
