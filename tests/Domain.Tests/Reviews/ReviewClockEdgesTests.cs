using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews;

/// <summary>The days of each step of a review, and the day on which a booking or a decision begins to count, from each side.</summary>
public sealed class ReviewClockEdgesTests
{
    private static readonly SencoFacts Planned = A.Facts with { Plans = [A.Plan()] };

    [Fact]
    public void Each_step_of_a_booked_meeting_has_its_day() =>
        Assert.Equal(
            ["circulate 2027-01-20", "decision 2027-03-04", "final 2027-04-29", "invite 2027-01-20", "notice 2027-03-04", "report 2027-02-18"],
            Days(Items(Planned with { Reviews = [A.Review("2027-02-04")] }, "2027-01-10").Where(IsOfMeeting)));

    [Fact]
    public void Until_it_is_booked_they_are_counted_from_its_target()
    {
        var items = Items(Planned, "2027-01-10").Where(IsOfMeeting).ToList();

        Assert.Equal(["circulate 2027-01-28", "decision 2027-03-12", "final 2027-05-07", "invite 2027-01-28", "notice 2027-03-12", "report 2027-02-26"], Days(items));
        Assert.All(items.Where(item => item.Step is "invite" or "circulate"), item => Assert.Contains("29 January 2027 is arguable", item.Basis, StringComparison.Ordinal));
    }

    [Fact]
    public void A_notice_starts_eight_weeks_within_the_outer_limit()
    {
        var items = Items(Planned with { Reviews = [A.Review("2027-02-04") with { AmendmentNotice = A.Day("2027-02-15") }] }, "2027-02-20");

        Assert.Equal(["decision 2027-04-12"], Days(items.Where(item => item.RuleId == "AR-15")));
        Assert.Contains("outer limit 29 April 2027", items.Single(item => item is { Step: "final", Tentative: false }).Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_on_the_day_of_the_meeting_ends_the_review_and_starts_no_second_count()
    {
        var plan = A.Plan() with { LastReviewMeeting = A.Day("2026-11-10"), LastDecisionNotified = A.Day("2026-11-10") };
        var items = Items(A.Facts with { Plans = [plan], Reviews = [A.Review("2026-11-10")] }, "2026-11-23");
        var facts = new CaseFacts { AsOf = A.Day("2026-11-23"), AnnualReview = new() { LastReviewMeeting = A.Day("2026-11-10"), LastReviewCompleted = A.Day("2026-11-10") } };

        Assert.DoesNotContain(items, item => item is { RuleId: "AR-03" } or { RuleId: "AR-06" or "AR-07", Tentative: false });
        Assert.DoesNotContain(CaseRules.Answer(facts).Items, item => item.RuleId == "AR-03");
    }

    [Fact]
    public void A_later_decision_is_said_with_the_day_that_it_would_give() =>
        Assert.Contains(
            "counted from the decision of 2 March 2027 it would be 1 March 2028",
            Items(Planned with { Reviews = [A.Review("2027-02-04") with { DecisionNotified = A.Day("2027-03-02") }] }, "2027-03-10").Single(item => item.RuleId == "AR-01").Basis,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2027-02-13", DueStatus.NotDue)]
    [InlineData("2027-02-14", DueStatus.Due)]
    public void A_booking_for_the_last_day_is_in_time(string booked, DueStatus status) =>
        Assert.Equal(status, Meeting(Planned with { Reviews = [A.Review(booked)] }, "2027-02-12").Status);

    [Theory]
    [InlineData("2028-11-24", "booked for 24 November 2028")]
    [InlineData("2028-11-25", "no meeting is booked")]
    public void A_booking_two_years_ahead_is_a_slip(string booked, string basis) =>
        Assert.Contains(basis, Meeting(Planned with { Reviews = [A.Review(booked)] }, "2026-11-23").Basis, StringComparison.Ordinal);

    [Fact]
    public void Tonights_meeting_is_the_current_one_and_the_last_reviews_is_not()
    {
        var last = A.Plan() with { LastReviewMeeting = A.Day("2026-11-10") };

        Assert.Contains("booked for 23 November 2026", Meeting(Planned with { Reviews = [A.Review("2026-11-23"), A.Review("2027-02-04")] }, "2026-11-23").Basis, StringComparison.Ordinal);
        Assert.Contains("no meeting is booked", Meeting(A.Facts with { Plans = [last], Reviews = [A.Review("2026-11-10")] }, "2026-11-23").Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void Rounds_are_named_by_the_day_they_are_counted_from() =>
        Assert.Equal(
            ["2026-03-14", "2026-03-14 2", "2026-03-14 3"],
            Items(Planned with { Reviews = [A.Review("2026-12-10"), A.Review("2027-01-14"), A.Review("2027-02-04")] }, "2026-11-23").Where(item => item.Step == "report").Select(item => item.Cycle));

    private static bool IsOfMeeting(DueItem item) => item.RuleId is "AR-04" or "AR-05" or "AR-06" or "AR-07" or "AR-08";

    private static IEnumerable<string> Days(IEnumerable<DueItem> items) =>
        items.Select(item => FormattableString.Invariant($"{item.Step} {item.LastLawfulDay:yyyy-MM-dd}")).Order(StringComparer.Ordinal);

    private static DueItem Meeting(SencoFacts facts, string night) => Items(facts, night).Single(item => item.RuleId == "AR-02");

    private static IReadOnlyList<DueItem> Items(SencoFacts facts, string night) => DueRules.For(A.RollOf(A.Child()), facts, A.Day(night));
}
