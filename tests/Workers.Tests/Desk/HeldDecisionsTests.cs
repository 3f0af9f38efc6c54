using System.Net;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Workers.Tests.RedTeam;
using static SenHub.Workers.Tests.Desk.DeskMorning;

namespace SenHub.Workers.Tests.Desk;

/// <summary>Decisions of the desk: bound to what the page drew, taken once, by the signed-in account.</summary>
public sealed class HeldDecisionsTests : IAsyncLifetime
{
    private DeskMorning morning = null!;
    private DeskCaller senco = null!;

    public async Task InitializeAsync()
    {
        morning = await OpenAsync();
        senco = morning.As("Ms Sen");
    }

    public async Task DisposeAsync()
    {
        senco.Dispose();
        await morning.DisposeAsync();
    }

    [Fact]
    public async Task A_release_lets_just_this_paper_go_in_the_window_under_the_account()
    {
        var after = await morning.DecideAsync(senco, "release", "rang them on the number of the sheet");
        await morning.School.DayAsync(SmallSchool.FirstNight);

        Assert.Contains($"{morning.Held.Reference} is released", after, StringComparison.Ordinal);
        var now = await morning.NowAsync();
        Assert.Equal((DeliveryState.Sent, "ms.sen@school.example", "rang them on the number of the sheet"), (now.State, now.Release!.Who, now.Release.Why));
        Assert.Equal(1, morning.School.MailsTo(DecisionsMorning.FreshEp));
        Assert.Contains(await morning.School.Get<IProofLedger>().OfAsync([now.Id], default), line => line.Words.Release?.Who == "ms.sen@school.example");
    }

    [Fact]
    public async Task The_same_form_sent_twice_decides_once_and_the_second_is_told_who_did()
    {
        var form = Filled(await senco.PageAsync(morning.Page), "rang them");

        await senco.SendAsync($"{morning.Page}/release", form);
        var again = await AfterAsync(senco, await senco.SendAsync($"{morning.Page}/release", form));

        Assert.Contains("Nothing was decided, for it is not held any more. Ms Sen (ms.sen@school.example) released it on Wed 25 Nov 2026", again, StringComparison.Ordinal);
        Assert.Single(await RecordsAsync(), record => record.IsTaken);
    }

    [Fact]
    public async Task Of_two_people_at_once_one_decides_and_the_other_is_told_by_whom()
    {
        using var head = morning.As("Dr Head");
        var (hers, theirs) = (Filled(await senco.PageAsync(morning.Page), "rang them"), Filled(await head.PageAsync(morning.Page), "the family asked"));

        var answers = await Task.WhenAll(senco.SendAsync($"{morning.Page}/release", hers), head.SendAsync($"{morning.Page}/stop", theirs));
        var pages = new[] { await AfterAsync(senco, answers[0]), await AfterAsync(head, answers[1]) };

        var taken = Assert.Single(await RecordsAsync(), record => record.IsTaken);
        Assert.Contains(pages, page => page.Contains("Nothing was decided", StringComparison.Ordinal) && page.Contains($"({taken.Who})", StringComparison.Ordinal));
        Assert.Equal(taken.Decision == DeskDay.Release ? DeliveryState.Ready : DeliveryState.Held, (await morning.NowAsync()).State);
    }

    [Fact]
    public async Task A_decision_on_what_a_night_made_anew_is_refused_in_words_of_what_changed()
    {
        var form = Filled(await senco.PageAsync(morning.Page), "rang them");
        await morning.School.EditAsync(facts => facts with { Provision = [SmallWorld.Line(SmallWorld.Girl(morning.School.Roll), "Another intervention")] });
        await morning.School.NightAsync(SmallSchool.FirstNight.AddDays(1));

        var after = await AfterAsync(senco, await senco.SendAsync($"{morning.Page}/release", form));

        Assert.Contains("Nothing was decided, for a newer version took its place (changed: ", after, StringComparison.Ordinal);
        Assert.Empty(await RecordsAsync());
        await morning.School.DayAsync(SmallSchool.FirstNight.AddDays(1));
        Assert.Equal(0, morning.School.MailsTo(DecisionsMorning.FreshEp));
    }

    [Fact]
    public async Task A_decision_on_other_reasons_than_were_drawn_is_refused_in_words_of_what_changed()
    {
        using var head = morning.As("Dr Head");
        var form = Filled(await head.PageAsync(morning.Page), "rang them");
        await morning.DecideAsync(senco, "stop", "the family asked");

        var after = await AfterAsync(head, await head.SendAsync($"{morning.Page}/release", form));

        Assert.Contains("Nothing was decided, for what holds it changed: now a person stopped it. Ms Sen (ms.sen@school.example) stopped it", after, StringComparison.Ordinal);
        Assert.Equal(DeskGate.Gate, (await morning.NowAsync()).Holds[0].Gate);
    }

    [Fact]
    public async Task What_the_safeguarding_lead_stopped_the_senco_does_not_release()
    {
        using var lead = morning.As("Mr Safe");
        await morning.DecideAsync(lead, "stop", "something came up");

        var page = await senco.PageAsync(morning.Page);

        Assert.DoesNotContain(">Release it<", page, StringComparison.Ordinal);
        Assert.Contains("Letting it go is for Mr Safe, safeguarding lead.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_stays_with_the_paper_and_stands_on_the_next_file()
    {
        var page = await morning.DecideAsync(senco, "send-back", "the second target is not hers");

        Assert.Contains("stays held, with your note", page, StringComparison.Ordinal);
        Assert.Contains("Ms Sen (ms.sen@school.example) sent it back: the second target is not hers", page, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Held, (await morning.NowAsync()).State);
        await morning.School.NightAsync(SmallSchool.FirstNight.AddDays(1));
        await DecisionsMorning.UntilMorningAsync(morning.School, SmallSchool.FirstNight.AddDays(1));
        var line = Assert.Single((await DecisionsMorning.KeptAsync(morning.School)).Lines, line => line.Key == morning.Held.Key);
        Assert.Equal("Wed 25 Nov 2026: sent back by ms.sen@school.example: the second target is not hers", line.Earlier);
    }

    [Theory]
    [InlineData("no token")]
    [InlineData("no reason")]
    [InlineData("another's seal")]
    [InlineData("an act of no form")]
    public async Task A_form_that_no_page_of_the_visitor_s_drew_decides_nothing(string how)
    {
        using var head = morning.As("Dr Head");
        var form = Filled(await senco.PageAsync(morning.Page), how == "no reason" ? "" : "rang them");
        var posted = how switch
        {
            "no token" => form.Where(field => field.Name != "token").ToArray(),
            "another's seal" => [form[0], Filled(await head.PageAsync(morning.Page), "")[1], .. form.Skip(2)],
            _ => form,
        };

        var answer = await senco.SendAsync($"{morning.Page}/{(how == "an act of no form" ? "arrived" : "release")}", posted);

        Assert.Equal(how == "no token" ? HttpStatusCode.BadRequest : HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal((DeliveryState.Held, 0), ((await morning.NowAsync()).State, (await RecordsAsync()).Count));
    }

    private Task<IReadOnlyList<DeskRecord>> RecordsAsync() => morning.School.Get<IDeskLedger>().RecordsAsync(SmallSchool.Number, SmallSchool.FirstNight, default);
}
