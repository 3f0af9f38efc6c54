using System.Net;
using System.Text.RegularExpressions;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Tests.RedTeam;
using static SenHub.Workers.Tests.Desk.DeskMorning;

namespace SenHub.Workers.Tests.Desk;

/// <summary>Addresses confirmed as a list: just those that were seen, by whoever made sure.</summary>
public sealed class AddressPageTests : IAsyncLifetime
{
    private static readonly string Agencies = $"/{SmallSchool.Number}/addresses?class=Agencies";

    private DeskMorning morning = null!;

    public async Task InitializeAsync() => morning = await OpenAsync();

    public async Task DisposeAsync() => await morning.DisposeAsync();

    [Fact]
    public async Task The_office_confirms_an_address_and_the_paper_goes_with_the_next_night()
    {
        using var office = morning.As("Mx Office");
        var page = await office.PageAsync(Agencies);
        Assert.Contains("new@eps.example", page, StringComparison.Ordinal);
        Assert.All(OfTheGirl, name => Assert.DoesNotContain(name, page, StringComparison.Ordinal));

        var after = await AfterAsync(office, await office.PostAsync(Agencies, $"/{SmallSchool.Number}/addresses", ("right", Mark(page)), ("how", "telephone"), ("on", "2026-11-25")));

        Assert.Contains("One address is confirmed.", after, StringComparison.Ordinal);
        var word = Assert.Single(await morning.School.Deliveries.AddressReleasesAsync(SmallSchool.Number, default), release => release.Address == DecisionsMorning.FreshEp);
        Assert.Equal(("mx.office@school.example", "confirmed by telephone"), (word.By, word.Why));
        Assert.Contains(await LinesAsync(), look => look is { By: "mx.office@school.example", Decision: "Confirm addresses" });
        await morning.School.NightAndDayAsync(SmallSchool.FirstNight.AddDays(1));
        Assert.Equal(DeliveryState.Sent, (await morning.NowAsync()).State);
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef", "telephone", "2026-11-25", "changed since the page was drawn")]
    [InlineData(null, "guessed", "2026-11-25", "say how you made sure")]
    [InlineData(null, "meeting", "2026-11-26", "the day must be today or one of the last twelve months")]
    [InlineData(null, "meeting", "2026-09-06", "another word was kept on Mon 7 Sep 2026")]
    public async Task What_was_not_seen_or_not_said_confirms_nothing(string? mark, string how, string on, string why)
    {
        using var senco = morning.As("Ms Sen");
        var page = await senco.PageAsync(Agencies);

        var after = await AfterAsync(senco, await senco.PostAsync(Agencies, $"/{SmallSchool.Number}/addresses", ("right", Mark(page)), ("right", mark ?? Mark(page)), ("how", how), ("on", on)));

        Assert.Contains(why, after, StringComparison.Ordinal);
        Assert.DoesNotContain(await morning.School.Deliveries.AddressReleasesAsync(SmallSchool.Number, default), release => release.Address == DecisionsMorning.FreshEp);
    }

    [Fact]
    public async Task Whoever_has_no_say_over_the_pupil_or_no_seat_is_shown_no_address()
    {
        using var other = morning.As("Ms Seven");
        using var it = morning.As("Mr It");
        using var lead = morning.As("Mr Safe");

        Assert.DoesNotContain("new@eps.example", await other.PageAsync(Agencies), StringComparison.Ordinal);
        Assert.DoesNotContain("new@eps.example", await lead.PageAsync(Agencies), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await it.GetAsync(Agencies)).StatusCode);
    }

    private static string Mark(string page) => Regex.Match(page, "name=\"right\" value=\"(?<mark>[0-9a-f]{32})\"").Groups["mark"].Value;

    private async Task<List<DeskLook>> LinesAsync()
    {
        var looks = new List<DeskLook>();
        await foreach (var line in morning.School.Get<IProofLedger>().LinesAsync(default))
            looks.AddRange(new[] { line.Look }.OfType<DeskLook>());
        return looks;
    }
}
