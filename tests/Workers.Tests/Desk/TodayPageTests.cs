using System.Net;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Tests.RedTeam;
using static SenHub.Workers.Tests.Desk.DeskMorning;

namespace SenHub.Workers.Tests.Desk;

/// <summary>The first page of the day by role and phase, the dates of the calendar likewise, and the one stop of all sending.</summary>
public sealed class TodayPageTests : IAsyncLifetime
{
    private static readonly string Today = $"/{SmallSchool.Number}/today";
    private static readonly string Calendar = $"/{SmallSchool.Number}/calendar";

    private DeskMorning morning = null!;

    public async Task InitializeAsync()
    {
        morning = await OpenAsync();
        await DeskDues.PutAsync(morning);
    }

    public async Task DisposeAsync() => await morning.DisposeAsync();

    [Fact]
    public async Task Each_SENCo_reads_the_dates_of_her_phase_and_whoever_sees_all_reads_all()
    {
        (string Who, bool Hers, bool His)[] expected = [("Ms Sen", true, false), ("Ms Seven", false, true), ("Mr Safe", true, true), ("Dr Head", true, true)];
        foreach (var (name, hers, his) in expected)
        {
            using var who = morning.As(name);
            foreach (var page in new[] { Today, Calendar })
            {
                var shown = await who.PageAsync(page);
                Assert.Equal((name, page, hers, his), (name, page, shown.Contains(DeskDues.Hers, StringComparison.Ordinal), shown.Contains(DeskDues.His, StringComparison.Ordinal)));
            }

            Assert.Equal(hers, (await who.PageAsync(Today)).Contains(DeskDues.MissingOfHers, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_SENCo_reads_how_the_night_went_what_is_overdue_and_what_waits_for_her()
    {
        using var senco = morning.As("Ms Sen");

        var shown = await senco.PageAsync(Today);

        var held = (await morning.School.Deliveries.InStateAsync(SmallSchool.Number, DeliveryState.Held, default)).Count;
        foreach (var words in new[] { "The night of Tue 24 Nov 2026 ran to the end", FormattableString.Invariant($", {held} held"), ">Overdue ", "last lawful day Wed 18 Nov 2026", "Aisling", "for you" })
            Assert.Contains(words, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Stop all sending", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_reads_what_waits_for_it_and_of_no_pupil()
    {
        using var office = morning.As("Mx Office");

        var shown = await office.PageAsync(Today);

        Assert.Contains("What waits for whom", shown, StringComparison.Ordinal);
        Assert.All([.. OfTheGirl, DeskDues.Hers, DeskDues.His, DeskDues.MissingOfHers], words => Assert.DoesNotContain(words, shown, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await office.GetAsync(Calendar)).StatusCode);
    }

    [Theory]
    [InlineData("Ms Sen", "today")]
    [InlineData("Mx Office", "today")]
    [InlineData("Mr It", "health")]
    public async Task The_front_leads_to_the_first_page_of_the_role(string name, string page)
    {
        using var who = morning.As(name);

        var answer = await who.GetAsync("/");

        Assert.Equal((HttpStatusCode.SeeOther, $"/{SmallSchool.Number}/{page}"), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("Mr Safe")]
    [InlineData("Dr Head")]
    public async Task Safeguarding_lead_and_head_stop_all_sending_and_let_it_go_on(string name)
    {
        using var who = morning.As(name);
        using var office = morning.As("Mx Office");

        var stopped = await AfterAsync(who, await who.PostAsync(Today, $"/{SmallSchool.Number}/stop", ("why", "wrong data came in")));
        var halt = Assert.Single(await HaltsAsync());
        var seen = await office.PageAsync(Today);
        var again = await AfterAsync(who, await who.PostAsync(Today, $"/{SmallSchool.Number}/stop", ("why", "twice")));
        var lifted = await AfterAsync(who, await who.PostAsync(Today, $"/{SmallSchool.Number}/resume", ("why", "cleared up")));

        Assert.Contains("All sending of this school is stopped.", stopped, StringComparison.Ordinal);
        Assert.Equal((who.Account, "wrong data came in", SmallSchool.Number, null), (halt.Begun.By, halt.Begun.Why, halt.School, halt.Route));
        Assert.Contains(who.Account, seen, StringComparison.Ordinal);
        Assert.Contains("stopped already", again, StringComparison.Ordinal);
        Assert.Contains("Sending goes on", lifted, StringComparison.Ordinal);
        Assert.Empty(await HaltsAsync());
        Assert.DoesNotContain("banner stopped", await office.PageAsync(Today), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_stops_anything_and_nobody_without_a_reason()
    {
        using var head = morning.As("Dr Head");

        var unsaid = await AfterAsync(head, await head.PostAsync(Today, $"/{SmallSchool.Number}/stop", ("why", "   ")));
        foreach (var name in new[] { "Ms Sen", "Ms Seven", "Mx Office" })
        {
            using var who = morning.As(name);
            Assert.Equal(HttpStatusCode.NotFound, (await who.PostAsync(Today, $"/{SmallSchool.Number}/stop", ("why", "because"))).StatusCode);
        }

        Assert.Contains("Say why", unsaid, StringComparison.Ordinal);
        Assert.Empty(await HaltsAsync());
    }

    private Task<IReadOnlyList<Halt>> HaltsAsync() => morning.School.Get<IHaltLedger>().StandingAsync(default);
}
