using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class PhaseTransferRulesTests
{
    // As the rulebook has them in words, so that a date moved in the code is seen.
    private static readonly Dictionary<string, (string Rule, string Plan, string Notice, string Meeting, string LeapNotice, string LeapMeeting)> Days = new()
    {
        ["early_years_to_school"] = ("PT-01", "02-14", "12-20", "11-22", "12-20", "11-22"),
        ["infant_to_junior"] = ("PT-01", "02-14", "12-20", "11-22", "12-20", "11-22"),
        ["primary_to_middle"] = ("PT-01", "02-14", "12-20", "11-22", "12-20", "11-22"),
        ["primary_to_secondary"] = ("PT-01", "02-14", "12-20", "11-22", "12-20", "11-22"),
        ["middle_to_secondary"] = ("PT-01", "02-14", "12-20", "11-22", "12-20", "11-22"),
        ["secondary_to_post16_institution"] = ("PT-02", "03-30", "02-02", "01-05", "02-03", "01-06"),
        ["post16_to_post16"] = ("PT-03", "04-01", "02-04", "01-07", "02-05", "01-08"),
    };

    public static TheoryData<string> Routes => new(PhaseRoutes.All);

    [Fact]
    public void The_meeting_of_a_transfer_is_told_of_eight_weeks_before() =>
        Assert.Equal(A.Day("2026-09-27"), CaseRules.Answer(new() { AsOf = A.Day("2026-09-01"), PhaseTransfer = new(PhaseRoutes.PrimaryToSecondary, A.Day("2027-09-01"), null) }).Item("PT-04", "meeting").WarnFrom);

    [Theory]
    [MemberData(nameof(Routes))]
    public void Every_route_has_its_days_in_every_year(string route)
    {
        var days = Days[route];

        Assert.All(Enumerable.Range(2015, 27), year =>
        {
            var leap = DateTime.IsLeapYear(year);
            var answer = CaseRules.Answer(new() { AsOf = new(year - 1, 9, 1), PhaseTransfer = new(route, new(year, 9, 1), null) });

            Assert.Equal(Named(year, days.Plan), answer.Item(days.Rule, "final").LastLawfulDay);
            Assert.Equal(Named(year, leap ? days.LeapNotice : days.Notice), answer.Item("PT-04", "notice").LastLawfulDay);
            Assert.Equal(Named(year, leap ? days.LeapMeeting : days.Meeting), answer.Item("PT-04", "meeting").LastLawfulDay);
            Assert.Equal(new DateOnly(year - 1, 9, 1), answer.Item("PT-06", "open").LastLawfulDay);
            Assert.Equal(days.Rule, Assert.Single(answer.Items, item => item.Step == "final").RuleId);
        });
    }

    [Theory]
    [InlineData("2026-02-14", "2026-02-13")]
    [InlineData("2027-02-14", "2027-02-12")]
    [InlineData("2028-02-14", "2028-02-14")]
    public void A_weekend_moves_the_target_back_and_the_limit_not_at_all(string limit, string target)
    {
        var item = CaseRules.Answer(new() { AsOf = A.Day("2025-09-01"), PhaseTransfer = new("primary_to_secondary", new(A.Day(limit).Year, 9, 1), null) }).Item("PT-01", "final");

        Assert.Equal((A.Day(limit), A.Day(target)), (item.LastLawfulDay, item.StaffTarget));
    }

    [Fact]
    public void A_plan_between_colleges_is_ready_five_months_ahead_on_the_day_of_that_number_or_the_end_of_a_shorter_month() =>
        Assert.All(Every.Day, transfer =>
        {
            var plan = PhaseRoutes.PlanBy(PhaseRoutes.Post16ToPost16, transfer);

            Assert.True(plan.AddMonths(5) <= transfer);
            Assert.Equal(5, transfer.Year * 12 + transfer.Month - plan.Year * 12 - plan.Month);
            Assert.Equal(Math.Min(transfer.Day, DateTime.DaysInMonth(plan.Year, plan.Month)), plan.Day);
        });

    [Fact]
    public void Year_6_alone_is_taken_for_a_move_to_secondary_school_and_the_answer_says_so()
    {
        var answer = CaseRules.Answer(new() { AsOf = A.Day("2026-11-22"), NcYear = 6 });

        Assert.Equal(A.Day("2027-02-14"), answer.Item("PT-01", "final").LastLawfulDay);
        Assert.True(answer.Says("taken for primary_to_secondary"));
    }

    [Fact]
    public void A_pupil_on_SEN_support_has_no_transfer_review_that_could_be_due() =>
        Assert.Equal(DueStatus.NotDue, CaseRules.Answer(new() { AsOf = A.Day("2027-03-01"), NcYear = 6, SenSupport = new([], null) }).Item("PT-01", "final").Status);

    [Fact]
    public void A_transfer_without_a_route_is_a_missing_fact_and_not_silence()
    {
        var item = CaseRules.Answer(new() { AsOf = A.Day("2026-11-22"), NcYear = 4, PhaseTransfer = new(null, null, null) }).Item("PT-01", "final");

        Assert.Equal((DueStatus.InsufficientData, null, null), (item.Status, item.LastLawfulDay, item.StaffTarget));
        Assert.Contains("phaseTransfer.route", item.Basis, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-08-31", DueStatus.Overdue)]
    [InlineData("2026-09-01", DueStatus.Done)]
    [InlineData("2026-11-05", DueStatus.Done)]
    public void A_review_held_since_the_window_opened_is_the_transfer_review(string held, DueStatus status)
    {
        var facts = new CaseFacts { AsOf = A.Day("2026-11-23"), NcYear = 6, AnnualReview = new() { LastReviewMeeting = A.Day(held) } };

        Assert.Equal(status, CaseRules.Answer(facts).Item("PT-04", "meeting").Status);
    }

    [Theory]
    [InlineData("2026-11-20", DueStatus.NotDue)]
    [InlineData("2026-11-22", DueStatus.NotDue)]
    [InlineData("2026-11-23", DueStatus.DueSoon)]
    [InlineData("2026-11-19", DueStatus.DueSoon)]
    public void A_meeting_booked_in_time_is_quiet_until_its_day_has_passed(string booked, DueStatus status)
    {
        var facts = new CaseFacts { AsOf = A.Day("2026-11-20"), Calendar = A.Calendar, NcYear = 6, AnnualReview = new() { PlanMade = A.Day("2026-03-02"), Meeting = A.Day(booked) } };

        // 20 November is the staff target itself: without a booking it would be due.
        Assert.Equal(status == DueStatus.DueSoon ? DueStatus.Due : status, CaseRules.Answer(facts).Item("PT-04", "meeting").Status);
    }

    [Fact]
    public void A_notice_and_an_amended_plan_since_then_end_their_steps()
    {
        var review = new AnnualReviewFacts { PlanMade = A.Day("2024-03-02"), Meeting = A.Day("2026-09-15"), AmendmentNoticeSent = A.Day("2026-10-01"), AmendedPlanIssued = A.Day("2026-11-02") };
        var answer = CaseRules.Answer(new() { AsOf = A.Day("2026-11-23"), NcYear = 6, AnnualReview = review });
        var early = CaseRules.Answer(new() { AsOf = A.Day("2026-11-23"), NcYear = 6, AnnualReview = new() { PlanMade = A.Day("2024-03-02"), AmendedPlanIssued = A.Day("2026-08-31") } });

        Assert.All([("PT-01", "final"), ("PT-04", "notice"), ("PT-04", "meeting")], step => Assert.Equal(DueStatus.Done, answer.Item(step.Item1, step.Item2).Status));
        Assert.All([("PT-01", "final"), ("PT-04", "notice"), ("PT-04", "meeting")], step => Assert.NotEqual(DueStatus.Done, early.Item(step.Item1, step.Item2).Status));
    }

    [Fact]
    public void The_windows_first_day_lies_in_it()
    {
        var answer = CaseRules.Answer(new() { AsOf = A.Day("2026-11-23"), NcYear = 6, AnnualReview = new() { PlanMade = A.Day("2024-03-02"), Meeting = A.Day("2026-09-01"), AmendmentNoticeSent = A.Day("2026-09-01") } });

        Assert.All(["notice", "meeting"], step => Assert.Equal(DueStatus.Done, answer.Item("PT-04", step).Status));
    }

    [Fact]
    public void Invitations_to_its_meeting_go_out_while_school_is_open() =>
        Assert.True(CaseRules.Answer(new() { AsOf = A.Day("2026-11-01"), NcYear = 6, Calendar = A.Calendar }).Says("PT-04: invitations by 7 November 2026, when school is closed: in practice meet by 6 November 2026"));

    [Theory]
    [InlineData(-1, "PT-01")]
    [InlineData(6, "PT-01")]
    [InlineData(11, "PT-02")]
    public void The_last_year_of_a_phase_alone_is_enough_for_a_pupil_with_a_plan(int year, string rule)
    {
        var answer = CaseRules.Answer(new() { AsOf = A.Day("2026-11-22"), NcYear = year, PlanIssued = A.Day("2026-03-02") });

        Assert.True(answer.Has(rule));
        Assert.True(answer.Says("the route is not said"));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "PT-05: Year 2 is a phase transfer only")]
    [InlineData(5, "PT-06: talk of the next phase in this summer's review; the window of the transfer opens 1 September 2027")]
    [InlineData(10, "PT-06: talk of the next phase")]
    [InlineData(12, "PT-03: a move to another post-16 institution")]
    [InlineData(13, "PT-03: a move to another post-16 institution")]
    [InlineData(14, "PT-03: a move to another post-16 institution")]
    public void Other_years_have_a_remark_at_most(int year, string remark)
    {
        var answer = CaseRules.Answer(new() { AsOf = A.Day("2026-11-22"), NcYear = year, PlanIssued = A.Day("2026-03-02") });

        Assert.DoesNotContain(answer.Items, item => item.RuleId.StartsWith("PT-", StringComparison.Ordinal));
        Assert.Equal(remark.Length > 0, answer.Notes.Any(note => note.StartsWith("PT-0", StringComparison.Ordinal) && !note.StartsWith("PT-07", StringComparison.Ordinal)));
        Assert.True(answer.Says(remark));
    }

    [Theory]
    [InlineData("2015-12-01", true)]
    [InlineData("2011-01-15", true)]
    [InlineData("2014-12-01", false)]
    public void By_age_alone_the_last_year_of_a_phase_is_a_missing_fact(string born, bool missing) =>
        Assert.Equal(missing, CaseRules.Answer(new() { AsOf = A.Day("2026-11-22"), BornOn = A.Day(born), PlanIssued = A.Day("2026-03-02") }).Has("PT-01"));

    [Fact]
    public void A_move_between_colleges_without_its_day_is_a_missing_fact() =>
        Assert.Equal(DueStatus.InsufficientData, CaseRules.Answer(new() { AsOf = A.Day("2026-11-22"), PhaseTransfer = new("post16_to_post16", null, null) }).Item("PT-03", "final").Status);

    [Fact]
    public void The_window_is_open_after_its_day()
    {
        DueStatus On(string day) => CaseRules.Answer(new() { AsOf = A.Day(day), PhaseTransfer = new("primary_to_secondary", A.Day("2027-09-01"), null) }).Item("PT-06", "open").Status;

        Assert.Equal((DueStatus.Due, DueStatus.Done), (On("2026-09-01"), On("2026-09-02")));
    }

    private static DateOnly Named(int year, string day) => A.Day($"{(string.CompareOrdinal(day, "08") > 0 ? year - 1 : year):0000}-{day}");
}
