using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Reviews;

public sealed class ReviewClockTests
{
    private static readonly SencoFacts Planned = A.Facts with { Plans = [A.Plan()] };

    [Theory]
    [InlineData("2026-12-18", DueStatus.NotDue)]
    [InlineData("2026-12-19", DueStatus.DueSoon)]
    [InlineData("2027-02-11", DueStatus.DueSoon)]
    [InlineData("2027-02-12", DueStatus.Due)]
    [InlineData("2027-02-13", DueStatus.Due)]
    [InlineData("2027-02-14", DueStatus.Overdue)]
    public void A_meeting_is_due_soon_from_eight_weeks_before_due_from_its_target_and_overdue_after_its_limit(string night, DueStatus status) =>
        Assert.Equal(status, Item(Planned, night, "AR-02 meeting").Status);

    [Fact]
    public void Before_a_meeting_is_booked_its_steps_hang_on_its_target_and_are_not_due()
    {
        var items = Items(Planned, "2027-03-01").Where(item => item.Tentative).ToList();

        Assert.Equal(["circulate", "decision", "final", "invite", "notice", "report"], items.Select(item => item.Step).Order());
        Assert.All(items, item => Assert.Equal(DueStatus.NotDue, item.Status));
        Assert.All(items, item => Assert.Contains("12 February 2027", item.Basis, StringComparison.Ordinal));
    }

    [Fact]
    public void A_meeting_booked_in_time_is_quiet_until_its_day_has_passed()
    {
        var facts = Planned with { Reviews = [A.Review("2027-02-04")] };

        Assert.Equal(DueStatus.NotDue, Item(facts, "2027-02-04", "AR-02 meeting").Status);
        Assert.Equal(DueStatus.DueSoon, Item(facts, "2027-02-05", "AR-02 meeting").Status);
    }

    [Fact]
    public void A_meeting_booked_too_late_stays_due()
    {
        var facts = Planned with { Reviews = [A.Review("2027-03-01")] };

        var item = Item(facts, "2027-02-20", "AR-02 meeting");

        Assert.Equal(DueStatus.Overdue, item.Status);
        Assert.Contains("booked for 1 March 2027", item.Basis, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AR-04 invite", "AR-02 meeting")]
    [InlineData("AR-05 circulate", "AR-06 report")]
    [InlineData("AR-06 report", "AR-07 decision")]
    public void Recorded_facts_end_their_steps_and_no_others(string done, string open)
    {
        var facts = Planned with { Reviews = [Recorded(A.Review("2027-02-04"), done)] };

        Assert.Equal(DueStatus.Done, Item(facts, "2027-02-10", done).Status);
        Assert.NotEqual(DueStatus.Done, Item(facts, "2027-02-10", open).Status);
    }

    [Fact]
    public void Everybody_invited_one_by_one_is_as_good_as_one_day_for_all()
    {
        Invitee[] people =
        [
            A.Invitee("2027-02-04", "Parent", "Mrs Anna Field") with { Invited = A.Day("2027-01-08") },
            A.Invitee("2027-02-04", "LA officer", "Norchester SEN"),
        ];
        var facts = Planned with { Reviews = [A.Review("2027-02-04")], Invitees = people };
        var all = facts with { Invitees = [people[0], people[1] with { Invited = A.Day("2027-01-22") }] };

        Assert.NotEqual(DueStatus.Done, Item(facts, "2027-01-22", "AR-04 invite").Status);
        Assert.Equal(DueStatus.Done, Item(all, "2027-01-22", "AR-04 invite").Status);
        Assert.Contains("13 days before, which is less than two weeks", Item(all, "2027-01-22", "AR-04 invite").Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void What_should_have_come_before_a_meeting_that_took_place_is_a_missing_fact_not_a_task()
    {
        var facts = Planned with { Reviews = [A.Review("2027-02-04") with { Held = true }] };

        var item = Item(facts, "2027-02-10", "AR-04 invite");

        Assert.Equal(DueStatus.InsufficientData, item.Status);
        Assert.Equal(MissingFacts.NotRecorded, item.Basis);
    }

    [Fact]
    public void A_completed_review_starts_the_next_year_with_its_meeting_and_shows_the_decision_too()
    {
        var facts = Planned with { Reviews = [A.Review("2027-02-04") with { DecisionNotified = A.Day("2027-03-02") }] };

        var items = Items(facts, "2027-03-10");

        Assert.Equal(A.Day("2028-02-03"), items.Single(item => item.RuleId == "AR-01").LastLawfulDay);
        Assert.Equal(A.Day("2028-03-01"), items.Single(item => item.RuleId == "AR-03").LastLawfulDay);
        Assert.DoesNotContain(items, item => item is { RuleId: "AR-06" or "AR-07", Tentative: false });
    }

    [Fact]
    public void The_final_plan_of_a_completed_review_stays_due_after_its_notice()
    {
        var review = A.Review("2027-02-04") with { DecisionNotified = A.Day("2027-03-02"), AmendmentNotice = A.Day("2027-03-02") };
        var facts = Planned with { Reviews = [review] };
        var issued = Planned with { Reviews = [review with { FinalPlanIssued = A.Day("2027-04-01") }] };

        Assert.Equal(A.Day("2027-04-27"), Items(facts, "2027-03-10").Single(item => item is { Step: "final", Tentative: false }).LastLawfulDay);
        Assert.DoesNotContain(Items(issued, "2027-04-10"), item => item is { Step: "final", Tentative: false });
    }

    [Fact]
    public void An_interim_review_has_steps_and_restarts_no_clock()
    {
        var interim = A.Review("2026-11-12") with { Kind = "Interim", DecisionNotified = A.Day("2026-12-01") };
        var facts = Planned with { Reviews = [interim] };

        var items = Items(facts, "2026-12-02");

        Assert.Equal(A.Day("2027-03-13"), items.Single(item => item.RuleId == "AR-01").LastLawfulDay);
        Assert.Contains(items, item => item is { Step: "report", Tentative: false });
    }

    [Fact]
    public void A_meeting_that_did_not_take_place_counts_for_nothing()
    {
        var facts = Planned with { Reviews = [A.Review("2027-02-04") with { Held = false }] };

        Assert.Equal(Items(Planned, "2027-02-20"), Items(facts, "2027-02-20"));
    }

    [Fact]
    public void A_moved_meeting_keeps_the_round_its_items_belong_to()
    {
        var first = Item(Planned with { Reviews = [A.Review("2027-02-04")] }, "2027-01-10", "AR-06 report");
        var moved = Item(Planned with { Reviews = [A.Review("2027-02-09")] }, "2027-01-10", "AR-06 report");

        Assert.Equal(first.Cycle, moved.Cycle);
        Assert.NotEqual(first.LastLawfulDay, moved.LastLawfulDay);
    }

    [Fact]
    public void Several_reviews_of_one_year_never_share_an_item()
    {
        var facts = Planned with
        {
            Reviews =
            [
                A.Review("2027-02-04"), A.Review("2026-12-10") with { Kind = "Early" },
                A.Review("2026-12-01") with { Kind = "Interim" }, A.Review("2027-03-01") with { Kind = "Interim" },
            ],
        };

        var items = Items(facts, "2026-11-23");

        Assert.Equal(items.Count, items.DistinctBy(item => (item.RuleId, item.Step, item.Cycle)).Count());
        Assert.Equal(4, items.Count(item => item.Step == "report"));
    }

    private static ReviewMeeting Recorded(ReviewMeeting review, string step) => step switch
    {
        "AR-04 invite" => review with { Invited = A.Day("2027-01-08") },
        "AR-05 circulate" => review with { AdviceCirculated = A.Day("2027-01-08") },
        _ => review with { Held = true, ReportSent = A.Day("2027-02-10") },
    };

    private static DueItem Item(SencoFacts facts, string night, string step) =>
        Items(facts, night).First(item => $"{item.RuleId} {item.Step}" == step && !item.Tentative);

    private static IReadOnlyList<DueItem> Items(SencoFacts facts, string night) => DueRules.For(A.RollOf(A.Child()), facts, A.Day(night));
}
