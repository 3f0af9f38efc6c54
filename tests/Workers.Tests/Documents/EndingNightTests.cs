using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Documents;

public sealed class EndingNightTests
{
    private static readonly DateOnly Night = SmallSchool.FirstNight;

    [Fact]
    public async Task At_each_step_of_the_countdown_it_gets_one_word_and_none_between()
    {
        await using var school = await SmallSchool.OpenAsync(
            facts: (_, facts) => facts with { Staff = [.. facts.Staff, A.Staff("IT", "Ines Tech")] },
            settings: KeyValuePair.Create("Watch:mis-export-password:Ends", (string?)FormattableString.Invariant($"{Night.AddDays(15):yyyy-MM-dd}")));

        var told = new List<int>();
        foreach (var night in new[] { 0, 1, 7, 8, 14 })
        {
            await school.NightAndDayAsync(Night.AddDays(night));
            told.Add((await school.Deliveries.OfSchoolAsync(SmallSchool.Number, default)).Count(delivery => delivery.Period.StartsWith(ItNotices.Ending, StringComparison.Ordinal) && delivery.State == DeliveryState.Sent));
        }

        Assert.Equal([1, 1, 2, 2, 3], told);
        Assert.Contains(school.Heads(), head => head.Contains("Subject: SenHub: mis-export-password has 14 days left", StringComparison.Ordinal));
        Assert.Equal(Night.AddDays(15), Assert.Single((await school.Get<ILedger>().LoadAsync<List<Ending>>(SmallSchool.Number, Kept.Endings, DateOnly.MaxValue, default))!).On);
    }
}
