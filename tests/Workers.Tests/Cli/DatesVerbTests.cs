using System.Text.Json;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

public sealed class DatesVerbTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void A_request_gives_the_authoritys_three_dates_with_rule_owner_and_source()
    {
        var (code, said, _) = Ask("""{"ehcNeedsAssessment":{"requestReceived":"2026-06-01"}}""");

        using var answer = JsonDocument.Parse(said);
        var items = answer.RootElement.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("rule").GetString()!.StartsWith("EHCNA", StringComparison.Ordinal)).ToList();
        Assert.Equal(0, code);
        Assert.Equal(["2026-07-13", "2026-09-21", "2026-10-19"], items.Select(item => item.GetProperty("lastLawfulDay").GetString()));
        Assert.Equal(["decide", "refuse", "final"], items.Select(item => item.GetProperty("step").GetString()));
        Assert.All(items, item => Assert.Equal(("LA", "Statutory", "Overdue"), (item.GetProperty("owner").GetString(), item.GetProperty("kind").GetString(), item.GetProperty("status").GetString())));
        Assert.Equal(
            ["rule", "step", "owner", "kind", "lastLawfulDay", "staffTarget", "warnFrom", "status", "basis", "source", "confidence"],
            items[0].EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void An_array_is_answered_by_an_array_in_its_order()
    {
        var (_, said, _) = Ask("""[{"appeal":{"decisionLetter":"2026-10-01"}},{"asOf":"2025-01-01"}]""");

        using var answer = JsonDocument.Parse(said);
        Assert.Equal([2, 0], answer.RootElement.EnumerateArray().Select(one => one.GetProperty("items").EnumerateArray().Count()));
    }

    [Fact]
    public void A_missing_fact_is_an_item_without_dates_that_stands_last()
    {
        var (_, said, _) = Ask("""{"annualReview":{"meeting":"2027-01-20"}}""");

        using var answer = JsonDocument.Parse(said);
        var last = answer.RootElement.GetProperty("items").EnumerateArray().Last();
        Assert.Equal("InsufficientData", last.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, last.GetProperty("lastLawfulDay").ValueKind);
    }

    [Theory]
    [InlineData("6")]
    [InlineData("\"6\"")]
    [InlineData("\"Year 6\"")]
    [InlineData("\"y6\"")]
    public void A_year_may_be_written_as_people_write_it(string year)
    {
        var (code, said, _) = Ask($$"""{"asOf":"2026-11-22","ncYear":{{year}}}""");

        Assert.Equal(0, code);
        Assert.Contains("\"PT-01\"", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_closed_days_may_be_given_as_first_and_last()
    {
        var (_, said, _) = Ask("""{"asOf":"2026-11-22","leftRoll":"2026-12-03","calendar":{"terms":[["2026-09-02","2027-07-19"]],"closed":["2026-12-04",["2026-12-07","2026-12-08"]]}}""");

        using var answer = JsonDocument.Parse(said);
        var item = answer.RootElement.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("rule").GetString() == "DP-08");
        Assert.Equal("2026-12-31", item.GetProperty("lastLawfulDay").GetString());
    }

    [Theory]
    [InlineData("""{"annualReview":{"planMad":"2026-03-14"}}""", "annualReview.planMad: is not a member that is known")]
    [InlineData("""{"annualReview":{"planMade":"2026-02-30"}}""", "annualReview.planMade: must be a date")]
    [InlineData("""{"annualReview":{"planMade":"14/03/2026"}}""", "annualReview.planMade: must be a date")]
    [InlineData("""{"annualReview":{"planMade":"2026-03-14","lastReviewMeeting":"2026-01-10"}}""", "annualReview.lastReviewMeeting: before planMade")]
    [InlineData("""{"asOf":"2026-11-22","asOf":"2026-11-23"}""", "asOf: stands twice")]
    [InlineData("""[{},{"ncYear":"15"}]""", "[1].ncYear: must be an NC year")]
    [InlineData("""{"ncYear":-3}""", "ncYear: must be an NC year")]
    [InlineData("""{"ncYear":6.5}""", "ncYear: must be an NC year")]
    [InlineData("""{"ncYear":"Sixth form"}""", "ncYear: must be an NC year")]
    [InlineData("""{"ncYear":true}""", "ncYear: must be an NC year")]
    [InlineData("""{"tribunal":{"orderedOn":"2026-11-02","kind":"costs"}}""", "tribunal.kind: must be one of assess, make_plan")]
    [InlineData("""{"calendar":{"closed":[["2026-12-04","2026-12-01"]]}}""", "calendar.closed[0]: ends before it starts")]
    [InlineData("""{"phaseTransfer":{"route":"primary"}}""", "phaseTransfer.route: must be one of early_years_to_school")]
    [InlineData("""{"senSupport":{"meetings":["2026-10-12","soon"]}}""", "senSupport.meetings[1]: must be a date")]
    [InlineData("""{"calendar":{"terms":[["2026-09-02"]]}}""", "calendar.terms[0]: must be a list of two dates")]
    [InlineData("""{"calendar":"2026"}""", "calendar: must be an object")]
    [InlineData("""{"local":[{"rule":"AR-99","weeks":2}]}""", "local[0].rule: must be one of")]
    [InlineData("""{"ehcNeedsAssessment":{"closure":{"firstClosedDay":"2026-07-23"}}}""", "ehcNeedsAssessment.closure.reopenDay: is needed here")]
    [InlineData("""{"annualReview":[]}""", "annualReview: must be an object")]
    [InlineData("{", "standard input, line 1: this is not JSON")]
    [InlineData("", "standard input, line 1: this is not JSON")]
    public void What_cannot_be_meant_is_refused_by_its_member_and_nothing_is_guessed(string input, string fault)
    {
        var (code, said, error) = Ask(input);

        Assert.Equal(2, code);
        Assert.Empty(said);
        Assert.StartsWith(fault, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_and_a_calendar_file_say_the_same_dates()
    {
        const string facts = """{"phaseTransfer":{"route":"primary_to_secondary","transfer":"2027-09-01"},"asOf":"2026-11-22"}""";

        var table = Ask(facts, json: false).Said;
        var file = Ask(facts, ics: true).Said;

        Assert.Contains("Sun 14 Feb 2027  Fri 12 Feb 2027", table, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270212", file, StringComparison.Ordinal);
    }

    private static (int Code, string Said, string Error) Ask(string input, bool json = true, bool ics = false)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (DatesVerb.Answer(input, Today, json, ics, output, error), output.ToString(), error.ToString());
    }
}
