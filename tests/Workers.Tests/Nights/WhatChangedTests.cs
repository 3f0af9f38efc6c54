using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Printing;

namespace SenHub.Workers.Tests.Nights;

/// <summary>What a recipient of an earlier version reads first, through whole nights.</summary>
public sealed class WhatChangedTests
{
    private const string Heading = "What has changed since";

    [Fact]
    public async Task Only_who_got_an_earlier_version_reads_what_changed_and_only_in_the_newer_one()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        var before = await school.AllAsync();
        var subject = before.First(delivery => delivery is { Kind: "review-advice", State: DeliveryState.Sent, Recipient.IsOutside: true }).Subject;
        Assert.All(before.Where(delivery => delivery.Subject == subject), delivery => Assert.DoesNotContain(Heading, Text(school, delivery), StringComparison.Ordinal));
        await school.EditAsync(facts => facts with { Plans = [.. facts.Plans.Select(plan => plan.Pupil.ToString() == subject ? plan with { PlanMade = plan.PlanMade!.Value.AddDays(-1) } : plan)] });

        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(1));

        var fresh = (await school.AllAsync()).ExceptBy(before.Select(delivery => delivery.Id), delivery => delivery.Id).Where(delivery => delivery.Subject == subject && delivery.Kind == "review-advice").ToList();
        var got = before.Where(delivery => delivery.State is DeliveryState.Sent or DeliveryState.HandedOver).ToDictionary(delivery => delivery.Key, delivery => delivery.SentAt!.Value.Day);
        // The SENCo's copy went in the evening, outside ones on the next day.
        Assert.Equal([22, 23], fresh.Where(delivery => got.ContainsKey(delivery.Key)).Select(delivery => got[delivery.Key]).Distinct().Order());
        Assert.All(fresh, delivery => Assert.Equal(got.ContainsKey(delivery.Key), Text(school, delivery).Contains($"{Heading} {got.GetValueOrDefault(delivery.Key)} November 2026", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Further_nights_with_unchanged_facts_make_no_second_paper_of_what_went()
    {
        await using var school = await DemoSchool.AfterDayAsync();
        await school.EditAsync(facts => facts with { Plans = [.. facts.Plans.Select(plan => plan with { PlanMade = plan.PlanMade?.AddDays(-1) })] });
        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(1));
        var advice = await AdviceAsync(school);

        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(2));
        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(3));

        Assert.Equal(advice, await AdviceAsync(school));
    }

    private static async Task<List<Guid>> AdviceAsync(DemoSchool school) =>
        [.. (await school.Deliveries.PapersAsync(DemoSchool.Larkfield, default)).Where(paper => paper.Kind == "review-advice").Select(paper => paper.Id)];

    private static string Text(DemoSchool school, Delivery delivery) =>
        Assert.IsType<PdfReading.Read>(PdfText.Read(File.ReadAllBytes(school.Home.PaperFile(delivery.Kind, delivery.PaperId)))).Text;
}
