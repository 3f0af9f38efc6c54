using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Workers.Tests.Desk;

/// <summary>The dates of the law and the school's own days, term by term.</summary>
[Collection(OneLarkfieldDay.Name)]
public sealed partial class CalendarTermsTests(LarkfieldDay day)
{
    private const int MostBytes = 100_000;

    [Theory]
    [InlineData(StaffRoles.Senco, HttpStatusCode.OK)]
    [InlineData(StaffRoles.Head, HttpStatusCode.OK)]
    [InlineData(StaffRoles.SafeguardingLead, HttpStatusCode.OK)]
    [InlineData(StaffRoles.Office, HttpStatusCode.NotFound)]
    [InlineData(StaffRoles.It, HttpStatusCode.NotFound)]
    public async Task Whoever_sees_pupils_has_it_and_nobody_else(string role, HttpStatusCode expected)
    {
        using var who = await day.Desk.AsAsync(role);

        Assert.Equal(expected, (await who.GetAsync($"{day.Root}/calendar")).StatusCode);
    }

    [Fact]
    public async Task Every_term_can_be_opened_is_small_enough_and_shows_its_own_days()
    {
        using var senco = await day.Desk.AsAsync(StaffRoles.Senco);
        var calendar = (await day.Desk.Get<ILedger>().LoadAsync<SencoFacts>(day.Desk.School, Kept.Facts, DateOnly.MaxValue, default))!.Calendar;

        var terms = TermLinks().Matches(await senco.PageAsync($"{day.Root}/calendar")).Select(link => link.Groups["address"].Value).ToList();

        Assert.Equal(calendar.Terms.Count, terms.Count);
        var all = new StringBuilder();
        foreach (var term in terms)
        {
            var page = await senco.PageAsync(term);
            Assert.Contains("First day of the term", page, StringComparison.Ordinal);
            Assert.Contains("Last day of the term", page, StringComparison.Ordinal);
            Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, MostBytes);
            all.Append(page);
        }

        Assert.Equal(calendar.Inset.Count, Regex.Count(all.ToString(), "INSET day"));
    }

    [Fact]
    public async Task A_date_of_the_law_stands_with_its_pupil_its_last_day_its_strength_and_its_source()
    {
        using var senco = await day.Desk.AsAsync(StaffRoles.Senco);
        var due = (await day.Desk.Get<ILedger>().LoadAsync<List<DueItem>>(day.Desk.School, Kept.Due, DateOnly.MaxValue, default))!;
        var item = due.First(one => one is { Tentative: false, Status: not DueStatus.Done, Kind: DueKind.Statutory, Pupil: not null, LastLawfulDay: not null } && DigestLines.IsShown(one) && (one.StaffTarget ?? one.LastLawfulDay) >= new DateOnly(2026, 11, 2));

        var page = await senco.PageAsync(FormattableString.Invariant($"{day.Root}/calendar?term={item.StaffTarget ?? item.LastLawfulDay:yyyy-MM-dd}"));

        foreach (var words in new[] { item.Pupil!.Value.ToString(), DueRules.Does(item), Domain.Time.DayWords.Brief(item.LastLawfulDay!.Value), "The law", item.Source })
            Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task A_term_that_is_none_opens_one_that_is(string term)
    {
        using var senco = await day.Desk.AsAsync(StaffRoles.Senco);

        Assert.Contains("First day of the term", await senco.PageAsync($"{day.Root}/calendar?term={term}"), StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"(?<address>/[0-9]+/calendar\\?term=[0-9-]+)\"")]
    private static partial Regex TermLinks();
}
