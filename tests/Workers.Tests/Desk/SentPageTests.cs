using System.Net;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Tests.RedTeam;
using static SenHub.Workers.Tests.Desk.DeskMorning;

namespace SenHub.Workers.Tests.Desk;

/// <summary>What left, by search and one by one, and the second sending to one recipient, by role and phase.</summary>
public sealed class SentPageTests : IAsyncLifetime
{
    private static readonly string Sent = $"/{SmallSchool.Number}/sent";

    private DeskMorning morning = null!;

    public async Task InitializeAsync() => morning = await OpenAsync();

    public async Task DisposeAsync() => await morning.DisposeAsync();

    [Fact]
    public async Task It_is_found_by_reference_recipient_and_pupil_by_those_who_may_see_the_pupil()
    {
        var went = await WentAsync("went", DeliveryState.Sent);
        (string Who, bool Finds)[] expected = [("Ms Sen", true), ("Ms Seven", false), ("Mr Safe", true), ("Dr Head", true)];
        foreach (var (name, finds) in expected)
        {
            using var who = morning.As(name);
            foreach (var asked in new[] { ("reference", went.Reference), ("recipient", "link"), ("pupil", morning.Held.Subject) })
                Assert.Equal((name, asked, finds), (name, asked, (await FoundAsync(who, asked)).Contains($"{Sent}/{went.Reference}", StringComparison.Ordinal)));
            Assert.Equal(finds ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await who.GetAsync($"{Sent}/{went.Reference}")).StatusCode);
        }

        foreach (var name in new[] { "Mx Office", "Mr It" })
        {
            using var who = morning.As(name);
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), ((await who.GetAsync(Sent)).StatusCode, (await who.GetAsync($"{Sent}/{went.Reference}")).StatusCode));
        }
    }

    [Fact]
    public async Task What_is_not_asked_for_is_not_found_and_what_never_left_is_not_there()
    {
        var went = await WentAsync("went", DeliveryState.Sent);
        using var senco = morning.As("Ms Sen");

        var byOther = await FoundAsync(senco, ("recipient", "nobody of this name"));
        var byDay = await FoundAsync(senco, ("from", "2026-11-25"), ("to", "2026-11-25"));
        var held = await FoundAsync(senco, ("reference", morning.Held.Reference));

        Assert.All([byOther, held], shown => Assert.Contains("Nothing that left meets this.", shown, StringComparison.Ordinal));
        Assert.DoesNotContain(went.Reference, byDay, StringComparison.Ordinal);
        Assert.Contains(went.Reference, await FoundAsync(senco, ("from", "2026-11-24"), ("to", "2026-11-24")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_page_tells_to_whom_on_what_ground_and_who_else_got_something_about_the_pupil()
    {
        var (went, other) = (await WentAsync("went", DeliveryState.Sent), await WentAsync("other", DeliveryState.Acknowledged));
        using var senco = morning.As("Ms Sen");

        var shown = await senco.PageAsync($"{Sent}/{went.Reference}");

        foreach (var words in new[] { "Fieldhouse, Aisling (5 Elm)", "Link EP", morning.Held.Basis!, "provider-went", $"/{SmallSchool.Number}/papers/{(await went.NowAsync()).Id:D}", "Who got what about this pupil", other.Reference })
            Assert.Contains(words, shown, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task It_goes_once_more_with_a_reason_under_the_account_and_not_without()
    {
        var lost = await WentAsync("lost", DeliveryState.Unknown);
        var page = $"{Sent}/{lost.Reference}";
        using var senco = morning.As("Ms Sen");

        var unsaid = await AfterAsync(senco, await senco.PostAsync(page, $"{page}/resend", ("why", " ")));
        var before = await lost.NowAsync();
        var said = await AfterAsync(senco, await senco.PostAsync(page, $"{page}/resend", ("why", "rang them: nothing came")));
        var after = await lost.NowAsync();

        Assert.Contains("Say who looked", unsaid, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Unknown, before.State);
        Assert.Contains("It goes once more", said, StringComparison.Ordinal);
        Assert.Equal((DeliveryState.Ready, senco.Account, "rang them: nothing came"), (after.State, after.Release!.Who, after.Release.Why));
        Assert.Contains($"by {senco.Account}", await senco.PageAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_has_it_sent_once_more()
    {
        var lost = await WentAsync("lost", DeliveryState.Unknown);
        var page = $"{Sent}/{lost.Reference}";
        foreach (var name in new[] { "Ms Seven", "Mx Office", "Mr It" })
        {
            using var who = morning.As(name);
            Assert.Equal(HttpStatusCode.NotFound, (await who.PostAsync(name == "Mr It" ? $"/{SmallSchool.Number}/health" : List, $"{page}/resend", ("why", "because"))).StatusCode);
        }

        using var lead = morning.As("Mr Safe");
        var refused = await AfterAsync(lead, await lead.PostAsync(page, $"{page}/resend", ("why", "because")));

        Assert.Contains("Only the person whose decision it is", refused, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Unknown, (await lost.NowAsync()).State);
    }

    private async Task<DeskThing> WentAsync(string name, DeliveryState state) =>
        await morning.PutAsync(name, delivery => delivery with { State = state, SentAt = delivery.DecidedAt.AddHours(1), ProviderId = $"provider-{name}" });

    private static async Task<string> FoundAsync(DeskCaller who, params (string Name, string Value)[] asked) =>
        WebUtility.HtmlDecode(await (await who.PostAsync(Sent, Sent, asked)).Content.ReadAsStringAsync());
}
