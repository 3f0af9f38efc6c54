using SenHub.Adapters.Storage;

namespace SenHub.Workers.Tests.Desk;

/// <summary>One held thing of a morning, by its reference.</summary>
internal sealed record DeskThing(DeskMorning Morning, string Reference)
{
    public string Page => $"{DeskMorning.List}/{Reference}";

    /// <summary>Posts a decision on the page as it stands now.</summary>
    public async Task<HttpResponseMessage> PostAsync(DeskCaller who, string act, string why, params (string Name, string Value)[] more) =>
        await who.SendAsync($"{Page}/{act}", DeskMorning.Filled(await who.PageAsync(Page), why, more));

    /// <summary>The same, and the next page's words.</summary>
    public async Task<string> DecideAsync(DeskCaller who, string act, string why, params (string Name, string Value)[] more) =>
        await DeskMorning.AfterAsync(who, await PostAsync(who, act, why, more));

    public async Task<Delivery> NowAsync() => (await Morning.School.Deliveries.ByReferenceAsync(Reference, default))!;
}
