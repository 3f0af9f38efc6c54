using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Nights;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Desk;

/// <summary>The small school when its first day's window has closed: the parents' copies of the girl's paper have left, the psychologist's is held.</summary>
public sealed class SentDay : IAsyncLifetime
{
    internal static readonly string List = $"/{SmallSchool.Number}/sent";

    internal DeskMorning Morning { get; private set; } = null!;

    /// <summary>A parent's copy, which the mail server took.</summary>
    internal Delivery Sent { get; private set; } = null!;

    internal string Page => $"{List}/{Sent.Reference}";

    public async Task InitializeAsync()
    {
        Morning = await DeskMorning.OpenAsync();
        await Morning.School.DayAsync(SmallSchool.FirstNight);
        Sent = (await Morning.School.OutsideAsync()).First(delivery => delivery.State == DeliveryState.Sent && delivery.Subject == Morning.Held.Subject);
    }

    public Task DisposeAsync() => Morning.DisposeAsync().AsTask();

    /// <summary>What a search finds, for somebody.</summary>
    internal static async Task<string> SearchAsync(DeskCaller who, params (string Name, string Value)[] typed)
    {
        var answer = await who.PostAsync(List, List, [.. typed.Concat([("from", "2026-11-01"), ("to", "2026-12-31")]).DistinctBy(field => field.Item1)]);
        Assert.True(answer.IsSuccessStatusCode, $"The search answered {(int)answer.StatusCode}.");
        return System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The school day after it, to the end of its window; no night between them.</summary>
    internal Task NextDayAsync() =>
        Morning.School.Get<NightDriver>().RunUntilAsync(Morning.School.Time, HubClock.ToMoment(SmallSchool.FirstNight.AddDays(2).ToDateTime(new TimeOnly(15, 30))), default);
}
