using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class AgeRulesTests
{
    private static readonly CaseFacts Bare = new() { AsOf = A.Day("2026-11-22") };

    [Fact]
    public void The_last_year_of_a_phase_asks_for_the_handover_pack() =>
        Assert.All(Enumerable.Range(-2, 17), year =>
            Assert.Equal(year is 0 or 2 or 6 or 9 or 11 or 13, CaseRules.Answer(Bare with { NcYear = year }).Says("TRANS-05")));

    [Fact]
    public void Years_6_9_and_10_have_remarks_of_their_own() =>
        Assert.All(Enumerable.Range(-2, 17), year =>
        {
            var answer = CaseRules.Answer(Bare with { NcYear = year });

            Assert.Equal(year == 6, answer.Says("TRANS-04"));
            Assert.Equal(year == 9, answer.Says("tests for access arrangements"));
            Assert.Equal(year == 10, answer.Says("normal way of working"));
            Assert.Equal(year is 12 or 13, answer.Says("November series"));
            Assert.Equal(year is 11 or 13, answer.Has("TRANS-02"));
        });

    [Theory]
    [InlineData("2025-09-01", "2026-01-31", "2026-03-21")]
    [InlineData("2026-08-31", "2026-01-31", "2026-03-21")]
    [InlineData("2026-09-01", "2027-01-31", "2027-03-21")]
    [InlineData("2027-08-31", "2027-01-31", "2027-03-21")]
    public void The_June_series_is_that_of_the_school_year(string day, string papers, string apply)
    {
        var answer = CaseRules.Answer(new() { AsOf = A.Day(day), NcYear = 11 });

        Assert.Equal((papers, apply), (answer.Last("TRANS-02", ExamSteps.ModifiedPapers.Step), answer.Last("TRANS-02", ExamSteps.Apply.Step)));
    }

    [Theory]
    [InlineData("2025-08-31")]
    [InlineData("2027-09-01")]
    public void Of_a_series_without_a_row_nothing_is_guessed(string day) =>
        Assert.Equal(DueStatus.InsufficientData, Assert.Single(CaseRules.Answer(new() { AsOf = A.Day(day), NcYear = 11 }).Items, item => item.RuleId == "TRANS-02").Status);

    [Theory]
    [InlineData(8, "2014-03-04", "")]
    [InlineData(8, "2013-03-04", "recommend")]
    [InlineData(8, "2013-08-31", "recommend")]
    [InlineData(8, "2013-09-01", "")]
    [InlineData(9, "2014-03-04", "agenda")]
    [InlineData(10, "2013-03-04", "agenda")]
    [InlineData(9, null, "agenda")]
    [InlineData(null, "2013-03-04", "recommend")]
    public void The_year_as_taught_commands_and_the_age_recommends(int? year, string? born, string step)
    {
        var answer = CaseRules.Answer(Bare with { NcYear = year, BornOn = born is null ? null : A.Day(born), AnnualReview = new() { Meeting = A.Day("2027-01-20") } });

        Assert.Equal(step, string.Join(' ', answer.Items.Where(item => item.RuleId == "PFA-01").Select(item => item.Step)));
        Assert.Equal(step == "recommend", answer.Says("by age alone it is recommended"));
    }

    [Theory]
    [InlineData("2027-08-31", false)]
    [InlineData("2027-09-01", true)]
    public void The_year_counted_is_that_of_the_meetings_own_day(string meeting, bool mandatory) =>
        Assert.Equal(mandatory, CaseRules.Answer(Bare with { NcYear = 8, AnnualReview = new() { Meeting = A.Day(meeting) } }).Has("PFA-01"));

    [Theory]
    [InlineData(null, null, DueStatus.NotDue)]
    [InlineData("2026-12-10", null, DueStatus.DueSoon)]
    [InlineData("2026-11-10", null, DueStatus.Overdue)]
    [InlineData("2026-11-10", "2026-11-20", DueStatus.Done)]
    public void The_agenda_is_open_from_the_booking_to_the_decision(string? meeting, string? decided, DueStatus status)
    {
        var review = new AnnualReviewFacts { PlanMade = A.Day("2025-11-22"), Meeting = meeting is null ? null : A.Day(meeting), DecisionNotified = decided is null ? null : A.Day(decided) };

        Assert.Equal(status, CaseRules.Answer(Bare with { NcYear = 9, AnnualReview = review }).Item("PFA-01", "agenda").Status);
    }

    [Fact]
    public void Until_a_meeting_is_booked_the_agenda_is_for_the_day_that_AR_02_plans_it_for()
    {
        var answer = CaseRules.Answer(Bare with { NcYear = 9, AnnualReview = new() { PlanMade = A.Day("2026-03-14") } });

        Assert.Equal(answer.Target("AR-02", "meeting"), answer.Last("PFA-01", "agenda"));
    }

    [Theory]
    [InlineData("2026-12-13", DueStatus.NotDue)]
    [InlineData("2026-12-14", DueStatus.DueSoon)]
    [InlineData("2027-03-12", DueStatus.Due)]
    [InlineData("2027-03-15", DueStatus.Overdue)]
    public void Under_five_the_lighter_review_is_shown_from_three_months_on(string day, DueStatus status) =>
        Assert.Equal(status, CaseRules.Answer(new() { AsOf = A.Day(day), BornOn = A.Day("2022-10-02"), AnnualReview = new() { PlanMade = A.Day("2026-09-14") } }).Item("U5-01", "review").Status);

    [Theory]
    [InlineData("2022-03-15", true, false)]
    [InlineData("2022-03-14", false, true)]
    [InlineData("2021-11-23", false, true)]
    [InlineData("2021-11-22", false, false)]
    public void It_stops_at_the_fifth_birthday(string born, bool item, bool remark)
    {
        var answer = CaseRules.Answer(Bare with { BornOn = A.Day(born), AnnualReview = new() { PlanMade = A.Day("2026-09-14") } });

        Assert.Equal((item, remark), (answer.Has("U5-01"), answer.Says("may be considered from 14 December 2026")));
    }

    [Theory]
    [InlineData("2027-06-25", DueStatus.Due)]
    [InlineData("2027-06-26", DueStatus.Done)]
    public void Rights_have_passed_the_day_after_the_last_Friday_in_June(string day, DueStatus status)
    {
        var answer = CaseRules.Answer(new() { AsOf = A.Day(day), BornOn = A.Day("2011-03-15") });

        Assert.Equal((status, status == DueStatus.Done), (answer.Item("YP-01", "rights-pass").Status, answer.Says("write to the parent only")));
    }
}
