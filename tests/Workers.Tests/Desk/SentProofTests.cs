using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using SenHub.Adapters.Clock;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using static SenHub.Workers.Tests.Desk.DeskMorning;

namespace SenHub.Workers.Tests.Desk;

/// <summary>What really left, found by its marks, with the proof that its sending wrote.</summary>
public sealed class SentProofTests(SentDay day) : IClassFixture<SentDay>
{
    [Fact]
    public async Task What_left_is_found_by_each_of_its_marks_and_by_no_other()
    {
        using var senco = day.Morning.As("Ms Sen");
        var sent = day.Sent;
        var on = HubClock.ToLocal(sent.SentAt!.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        foreach (var right in new[] { ("reference", sent.Reference.ToLowerInvariant()), ("recipient", sent.Recipient.Name[^8..].ToUpperInvariant()), ("kind", sent.Kind), ("pupil", sent.Subject.ToLowerInvariant()), ("to", on), ("from", on) })
            Assert.Contains($"{SentDay.List}/{sent.Reference}\"", await SentDay.SearchAsync(senco, right), StringComparison.Ordinal);
        foreach (var wrong in new[] { ("reference", "ZZZZ-ZZZZ"), ("recipient", "Nobody of that name"), ("kind", FormKinds.CamhsReferral), ("pupil", "LK-999-9"), ("to", "2026-11-24"), ("from", "2026-11-26") })
            Assert.DoesNotContain($"{SentDay.List}/{sent.Reference}\"", await SentDay.SearchAsync(senco, wrong), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_phases_senco_finds_nothing_of_the_girl_however_she_asks()
    {
        using var other = day.Morning.As("Ms Seven");

        foreach (var mark in new[] { ("pupil", day.Sent.Subject), ("reference", day.Sent.Reference), ("recipient", "Fieldhouse") })
        {
            var page = await SentDay.SearchAsync(other, mark);
            Assert.All(OfTheGirl, name => Assert.DoesNotContain(name, page, StringComparison.Ordinal));
            Assert.DoesNotContain($"{SentDay.List}/", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_proof_tells_who_it_reached_with_which_hash_and_who_else_got_what()
    {
        using var senco = day.Morning.As("Ms Sen");

        var page = await senco.PageAsync(day.Page);

        Assert.Contains("taken by the channel", page, StringComparison.Ordinal);
        Assert.Contains(day.Sent.Recipient.Name, page, StringComparison.Ordinal);
        Assert.Matches("[0-9a-f]{64}", page);
        Assert.Contains("Who got what about this pupil", page, StringComparison.Ordinal);
        foreach (var other in (await day.Morning.School.OutsideAsync()).Where(one => one.State == DeliveryState.Sent && one.Subject == day.Sent.Subject && one.Id != day.Sent.Id))
            Assert.Contains($"{SentDay.List}/{other.Reference}\"", page, StringComparison.Ordinal);
        var paper = Regex.Match(page, "href=\"(?<paper>[^\"]+/papers/[^\"]+)\"").Groups["paper"].Value;
        Assert.Equal("application/pdf", (await senco.GetAsync(paper)).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task What_is_held_has_no_proof_of_having_left_and_is_not_among_what_left()
    {
        using var senco = day.Morning.As("Ms Sen");

        Assert.DoesNotContain(day.Morning.Held.Reference, await SentDay.SearchAsync(senco), StringComparison.Ordinal);
        var forced = await AfterAsync(senco, await senco.PostAsync(SentDay.List, $"{SentDay.List}/{day.Morning.Held.Reference}/resend", ("why", "rang them")));
        Assert.Contains("was not sent: it is held", forced, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Held, (await day.Morning.NowAsync()).State);
    }

    [Fact]
    public async Task A_form_of_no_session_searches_and_sends_nothing()
    {
        using var senco = day.Morning.As("Ms Sen");

        foreach (var address in new[] { SentDay.List, $"{day.Page}/resend" })
            Assert.Equal(HttpStatusCode.BadRequest, (await senco.SendAsync(address, ("token", "forged"), ("why", "because"))).StatusCode);
    }
}
