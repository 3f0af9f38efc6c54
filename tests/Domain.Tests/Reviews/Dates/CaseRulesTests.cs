using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class CaseRulesTests
{
    private static readonly CaseFacts Bare = new() { AsOf = A.Day("2026-11-22") };

    // One change after another: each adds a fact.
    private static readonly Func<CaseFacts, CaseFacts>[] Additions =
    [
        facts => facts with { Calendar = A.Calendar },
        facts => facts with { BornOn = A.Day("2015-10-02") },
        facts => facts with { NcYear = 6 },
        facts => facts with { EhcNeedsAssessment = new() { RequestReceived = A.Day("2025-01-06") } },
        facts => facts with { EhcNeedsAssessment = facts.EhcNeedsAssessment! with { AssessmentAgreedTo = true, AdviceRequested = A.Day("2025-02-10") } },
        facts => facts with { PlanIssued = A.Day("2025-06-02") },
        facts => facts with { AnnualReview = new() { PlanMade = A.Day("2025-06-02") } },
        facts => facts with { AnnualReview = facts.AnnualReview! with { LastReviewMeeting = A.Day("2026-03-02") } },
        facts => facts with { AnnualReview = facts.AnnualReview! with { LastReviewCompleted = A.Day("2026-03-30") } },
        facts => facts with { AnnualReview = facts.AnnualReview! with { Meeting = A.Day("2026-11-16") } },
        facts => facts with { AnnualReview = facts.AnnualReview! with { AmendmentNoticeSent = A.Day("2026-11-20") } },
        facts => facts with { PhaseTransfer = new("primary_to_secondary", A.Day("2027-09-01"), null) },
        facts => facts with { LaTransfer = new(A.Day("2026-12-01"), A.Day("2026-11-25")) },
        facts => facts with { Appeal = new(A.Day("2026-10-01"), null) },
        facts => facts with { SenSupport = new([A.Day("2026-10-12")], A.Day("2024-09-10")) },
        facts => facts with { SubjectAccessReceived = A.Day("2026-11-02"), LeftRoll = A.Day("2026-12-18"), SenEver = true },
        facts => facts with { Local = [new("AR-06", 1)] },
    ];

    [Fact]
    public void Adding_a_fact_never_takes_a_statutory_item_away()
    {
        var facts = Bare;

        Assert.All(Additions, add =>
        {
            var before = Statutory(facts);
            facts = add(facts);
            Assert.Superset(before, Statutory(facts));
        });
    }

    [Fact]
    public void Adding_each_fact_alone_takes_nothing_statutory_away() =>
        Assert.All(DatesExamples.All, example =>
            Assert.Superset(Statutory(example), Statutory(example with { SubjectAccessReceived = A.Day("2026-11-02"), ConsultationSent = A.Day("2026-11-03"), Local = [new("AR-01", 40)] })));

    [Fact]
    public void Items_come_by_last_lawful_day_and_missing_facts_last_without_dates()
    {
        var items = CaseRules.Answer(Bare with { AnnualReview = new() { Meeting = A.Day("2027-01-20") }, Tribunal = new(A.Day("2026-11-02"), null) }).Items;

        Assert.Equal(items.OrderBy(item => item.LastLawfulDay ?? DateOnly.MaxValue).ToList(), items);
        Assert.All(items.Where(item => item.Status == DueStatus.InsufficientData), item => Assert.Equal((null, null, null), (item.LastLawfulDay, item.StaffTarget, item.WarnFrom)));
        Assert.Equal(["AR-01", "TRIB-01"], items.Where(item => item.Status == DueStatus.InsufficientData).Select(item => item.RuleId));
    }

    [Fact]
    public void A_local_rule_tightens_beside_the_law_and_a_laxer_one_is_refused()
    {
        var met = Bare with { AnnualReview = new() { Meeting = A.Day("2027-01-20") } };

        var tight = CaseRules.Answer(met with { Local = [new("AR-06", 1)] });
        var lax = CaseRules.Answer(met with { Local = [new("AR-06", 3)] });

        Assert.Equal([DueKind.Local, DueKind.Statutory], tight.Items.Where(item => item.RuleId == "AR-06").Select(item => item.Kind));
        Assert.Equal(A.Day("2027-01-27"), tight.Items.First(item => item.RuleId == "AR-06").LastLawfulDay);
        Assert.Equal(DueKind.Statutory, Assert.Single(lax.Items, item => item.RuleId == "AR-06").Kind);
        Assert.True(lax.Says("is not before the law's 3 February 2027"));
    }

    [Fact]
    public void Of_two_dates_for_a_meeting_both_are_shown_and_the_earlier_governs()
    {
        var answer = CaseRules.Answer(Bare with { NcYear = 6, AnnualReview = new() { PlanMade = A.Day("2026-06-01") } });

        Assert.Equal(["PT-04", "AR-02"], answer.Items.Where(item => item.Step == "meeting").Select(item => item.RuleId));
        Assert.True(answer.Says("PT-07: 2 dates for the meeting; the earliest governs: PT-04, 22 November 2026"));
    }

    [Fact]
    public void Of_one_date_nothing_is_said_to_govern() =>
        Assert.False(CaseRules.Answer(Bare with { AnnualReview = new() { PlanMade = A.Day("2026-06-01") } }).Says("PT-07"));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(6, true)]
    public void A_calendar_alone_asks_for_the_census_and_one_without_terms_asks_nothing(int terms, bool asks) =>
        Assert.Equal(asks, CaseRules.Answer(Bare with { Calendar = A.Calendar with { Terms = [.. A.Calendar.Terms.Take(terms)] } }).Has("NEED-05"));

    [Fact]
    public void The_calendar_that_goes_by_name_is_the_rulebooks()
    {
        Assert.Equal(A.Calendar.Terms, FixtureCalendar.Year2026.Terms);
        Assert.Equal(A.Calendar.Inset, FixtureCalendar.Year2026.Inset);
    }

    [Fact]
    public void The_grants_condition_begins_and_ends_with_its_packs() =>
        Assert.All(Every.Day, day =>
            Assert.Equal(day >= A.Day("2026-06-25") && day <= A.Day("2026-12-31"), CaseRules.Answer(new() { AsOf = day }).Has("REF-05")));

    [Fact]
    public void A_status_follows_the_days_warning_target_and_limit()
    {
        DueStatus On(string day) => CaseRules.Answer(Bare with { AsOf = A.Day(day), EhcNeedsAssessment = new() { RequestReceived = A.Day("2026-11-16") } }).Item("EHCNA-01", "decide").Status;

        Assert.Equal(
            [DueStatus.NotDue, DueStatus.DueSoon, DueStatus.DueSoon, DueStatus.Due, DueStatus.Due, DueStatus.Overdue],
            ((string[])["2026-11-29", "2026-11-30", "2026-12-23", "2026-12-24", "2026-12-28", "2026-12-29"]).Select(On));
    }

    [Fact]
    public void Fifteen_working_days_begin_with_the_day_the_old_authority_knew() =>
        Assert.All(new DaySpan(A.Day("2026-10-01"), A.Day("2027-01-31")).Days(), aware =>
        {
            var moved = A.Day("2026-12-14");
            var hand = AuthorityMoveRules.HandBy(moved, aware, BankHolidays.England);

            var working = new DaySpan(aware, hand).Days().Count(BankHolidays.England.IsWorkingDay);
            Assert.True(hand == moved ? working >= 15 : working == 15 && hand > moved);
        });

    [Fact]
    public void A_file_follows_its_pupil_within_fifteen_school_days_and_without_a_calendar_nobody_guesses()
    {
        var left = CaseRules.Answer(Bare with { LeftRoll = A.Day("2026-12-18"), Calendar = A.Calendar }).Item("DP-08", "transfer");

        Assert.Equal(15, A.Calendar.CountSchoolDays(new(A.Day("2026-12-19"), left.LastLawfulDay!.Value)));
        Assert.True(A.Calendar.IsSchoolDay(left.LastLawfulDay!.Value));
        Assert.Equal(DueStatus.InsufficientData, CaseRules.Answer(Bare with { LeftRoll = A.Day("2026-12-18") }).Item("DP-08", "transfer").Status);
    }

    [Theory]
    [InlineData(ServiceMethod.Hand, "2026-12-11")]
    [InlineData(ServiceMethod.Email, "2026-12-11")]
    [InlineData(ServiceMethod.FirstClass, "2026-12-15")]
    [InlineData(ServiceMethod.SecondClass, "2026-12-17")]
    public void Post_counts_as_served_on_the_second_or_fourth_working_day(ServiceMethod method, string served) =>
        Assert.Equal(A.Day(served), Service.Day(A.Day("2026-12-11"), method, BankHolidays.England));

    private static HashSet<string> Statutory(CaseFacts facts) =>
        [.. CaseRules.Answer(facts).Items.Where(item => item.Kind == DueKind.Statutory).Select(item => $"{item.RuleId} {item.Step}")];
}
