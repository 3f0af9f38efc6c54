using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class SupportRulesTests
{
    [Theory]
    [InlineData("2027-03-11", "2027-03-11")]
    [InlineData("2027-03-12", "2027-07-05")]
    [InlineData("2027-07-06", "2027-07-05")]
    public void A_second_meeting_is_wanted_by_its_own_terms_target_or_by_that_of_the_term_that_runs(string day, string target) =>
        Assert.Equal(target, CaseRules.Answer(new() { AsOf = A.Day(day), Calendar = A.Calendar, SenSupport = new([A.Day("2026-10-12")], null) }).Target("SUP-02", "meeting"));

    [Theory]
    [InlineData("2026-09-30", "2027-03-31", "2027-04-01", false)]
    [InlineData("2026-10-12", "2027-01-20", "2027-08-20", false)]
    [InlineData("2026-09-30", "2026-10-12", "2027-04-01", true)]
    [InlineData("2026-10-12", "2027-04-01", "2027-08-20", true)]
    public void Without_a_calendar_the_thirds_of_the_year_tell_the_terms_apart(string first, string second, string third, bool together)
    {
        var answer = CaseRules.Answer(new() { AsOf = A.Day("2027-08-31"), SenSupport = new([A.Day(first), A.Day(second), A.Day(third)], null) });

        Assert.Equal(together, answer.Says("not one in each term"));
        Assert.Equal(DueStatus.InsufficientData, answer.Item("SUP-03", "meeting").Status);
    }

    [Theory]
    [InlineData("2026-08-26", "autumn")]
    [InlineData("2027-03-01", "spring")]
    [InlineData("2027-04-01", "summer")]
    [InlineData("2027-07-01", "summer")]
    public void A_half_term_belongs_to_the_term_of_the_month_it_starts_in(string start, string name)
    {
        var calendar = A.Calendar with { Terms = [new(A.Day(start), A.Day(start).AddDays(18))] };

        Assert.Equal(name, Assert.Single(SchoolTerms.Of(calendar, A.Day(start))).Name);
    }

    [Fact]
    public void A_term_runs_from_its_first_halfs_first_day_to_its_last_halfs_last_day() =>
        Assert.Equal(new DaySpan(A.Day("2026-09-02"), A.Day("2026-12-18")), SchoolTerms.Of(A.Calendar with { Terms = [new(A.Day("2026-11-02"), A.Day("2026-12-18")), new(A.Day("2026-09-02"), A.Day("2026-10-23"))] }, A.Day("2026-09-10")).Single().Span);
}
