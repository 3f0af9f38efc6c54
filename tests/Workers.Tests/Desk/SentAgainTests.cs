using System.Net;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Domain.Deliveries;
using static SenHub.Workers.Tests.Desk.DeskMorning;

namespace SenHub.Workers.Tests.Desk;

/// <summary>A second sending to one recipient, asked for at the desk; and long lists.</summary>
public sealed class SentAgainTests(SentDay day) : IClassFixture<SentDay>
{
    [Fact]
    public async Task Asked_for_with_a_reason_it_goes_once_more_to_that_one_recipient_under_the_account()
    {
        using var senco = day.Morning.As("Ms Sen");

        var unsaid = await AfterAsync(senco, await senco.PostAsync(day.Page, $"{day.Page}/resend", ("why", " ")));
        Assert.Contains("Say who looked, and where", unsaid, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Sent, (await NowAsync(day.Sent)).State);

        var said = await AfterAsync(senco, await senco.PostAsync(day.Page, $"{day.Page}/resend", ("why", "her mother rang: nothing came")));
        Assert.Contains("It goes once more in the next sending window", said, StringComparison.Ordinal);
        Assert.Equal(("ms.sen@school.example", "her mother rang: nothing came"), ((await NowAsync(day.Sent)).Release!.Who, (await NowAsync(day.Sent)).Release!.Why));

        await day.NextDayAsync();
        Assert.Equal(DeliveryState.Sent, (await NowAsync(day.Sent)).State);
        var lines = await day.Morning.School.Get<IProofLedger>().OfAsync([day.Sent.Id], default);
        Assert.Equal(2, lines.Count(line => line.State == DeliveryState.Sent));
        Assert.True((await NowAsync(day.Sent)).SentAt > day.Sent.SentAt);
        Assert.NotEqual(day.Sent.MessageId, (await NowAsync(day.Sent)).MessageId); // else the recipient's server may take it for a repeat
        Assert.Contains("ms.sen@school.example", await senco.PageAsync(day.Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_unknown_outcome_it_is_the_sencos_and_the_heads_to_send_again()
    {
        var thing = await day.Morning.PutAsync("silent", put => put with { State = DeliveryState.Unknown, Note = "the server was silent" });
        var page = $"{SentDay.List}/{thing.Reference}";
        using var lead = day.Morning.As("Mr Safe");
        using var other = day.Morning.As("Ms Seven");
        using var head = day.Morning.As("Dr Head");

        Assert.DoesNotContain("<textarea", await lead.PageAsync(page), StringComparison.Ordinal);
        Assert.Contains("Only the person whose decision it is", await AfterAsync(lead, await lead.PostAsync(page, $"{page}/resend", ("why", "looked"))), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync(SentDay.List, $"{page}/resend", ("why", "looked"))).StatusCode);
        Assert.Equal(DeliveryState.Unknown, (await thing.NowAsync()).State);
        Assert.Contains("It goes once more", await AfterAsync(head, await head.PostAsync(page, $"{page}/resend", ("why", "rang the service"))), StringComparison.Ordinal);
        Assert.Equal(("dr.head@school.example", DeliveryState.Ready), ((await thing.NowAsync()).Release!.Who, (await thing.NowAsync()).State));
    }

    [Fact]
    public async Task Fifty_stand_on_a_page_newest_first_and_the_rest_behind_them()
    {
        using var senco = day.Morning.As("Ms Sen");
        var put = new List<DeskThing>();
        for (var at = 0; at < 53; at++)
        {
            var when = day.Sent.SentAt!.Value.AddDays(-40).AddMinutes(at);
            put.Add(await day.Morning.PutAsync(FormattableString.Invariant($"many-{at}"), one => one with { State = DeliveryState.Failed, DecidedAt = when, SentAt = when, Note = "given up" }));
        }

        (string, string)[] then = [("from", "2026-10-01"), ("to", "2026-10-31")];
        var (first, second) = (await SentDay.SearchAsync(senco, then), await SentDay.SearchAsync(senco, [.. then, ("page", "2")]));

        Assert.Contains("53 things left that meet this; page 1 of 2.", first, StringComparison.Ordinal);
        Assert.All(put.Skip(3), thing => Assert.Contains($"{SentDay.List}/{thing.Reference}\"", first, StringComparison.Ordinal));
        Assert.All(put.Take(3), thing => Assert.Contains($"{SentDay.List}/{thing.Reference}\"", second, StringComparison.Ordinal));
        Assert.True(first.IndexOf(put[52].Reference, StringComparison.Ordinal) < first.IndexOf(put[3].Reference, StringComparison.Ordinal));
    }

    private async Task<Delivery> NowAsync(Delivery delivery) => (await day.Morning.School.Deliveries.DeliveryAsync(delivery.Id, default))!;
}
