using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Reviews;

public sealed class MissingFactsTests
{
    private static readonly EhcPlan Empty = A.Plan() with { PlanMade = null };

    public static TheoryData<EhcPlan, string> Unreadable => new()
    {
        { Empty, MissingFacts.Anchor },
        { Empty with { AmendedPlanIssued = A.Day("2026-01-30") }, MissingFacts.Anchor },
        { Empty with { PlanMade = A.Day("2027-11-23") }, MissingFacts.Future },
        { Empty with { PlanMade = DateOnly.MaxValue }, MissingFacts.StrangeDate },
        { Empty with { PlanMade = DateOnly.MinValue }, MissingFacts.StrangeDate },
        { Empty with { PlanMade = A.Day("2026-03-14"), LastReviewMeeting = A.Day("2025-11-10") }, MissingFacts.Contradiction },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_clock_that_cannot_be_read_is_an_item_of_its_own_and_never_silence(EhcPlan plan, string missing)
    {
        var items = DueRules.For(A.RollOf(A.Child()), A.Facts with { Plans = [plan] }, A.Day("2026-11-23"));

        var item = Assert.Single(items);
        Assert.Equal(DueStatus.InsufficientData, item.Status);
        Assert.Equal(missing, item.Basis);
        Assert.Null(item.LastLawfulDay);
    }

    [Theory]
    [InlineData("2026-11-23", null, null)]
    [InlineData("2026-03-14", "2026-11-23", null)]
    [InlineData("2026-03-14", "2026-11-02", "2026-11-23")]
    public void What_happened_tonight_is_past(string made, string? met, string? decided)
    {
        var plan = Empty with { PlanMade = A.Day(made), LastReviewMeeting = met is null ? null : A.Day(met), LastDecisionNotified = decided is null ? null : A.Day(decided) };

        Assert.Null(MissingFacts.Of(plan, [], A.Day("2026-11-23")));
        Assert.Equal(MissingFacts.Future, MissingFacts.Of(plan, [], A.Day("2026-11-22")));
    }

    [Fact]
    public void A_plan_on_the_roll_without_a_row_in_the_files_is_said()
    {
        var item = Assert.Single(DueRules.For(A.RollOf(A.Child()), A.Facts, A.Day("2026-11-23")));

        Assert.Equal(MissingFacts.PlanRow, item.Basis);
        Assert.Equal("Ms Sen", item.Person);
    }

    [Fact]
    public void A_booked_meeting_keeps_its_dates_although_the_plans_day_is_missing()
    {
        var facts = A.Facts with { Plans = [Empty], Reviews = [A.Review("2026-12-10")] };

        var items = DueRules.For(A.RollOf(A.Child()), facts, A.Day("2026-11-23"));

        Assert.Contains(items, item => item is { RuleId: "AR-05", Status: DueStatus.DueSoon });
        Assert.Equal(DueStatus.InsufficientData, items[^1].Status);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("2062-02-04")]
    [InlineData("1900-01-04")]
    public void A_slip_in_the_year_of_a_meeting_books_nothing(string meeting)
    {
        var facts = A.Facts with { Plans = [A.Plan()], Reviews = [A.Review(meeting)] };

        var items = DueRules.For(A.RollOf(A.Child()), facts, A.Day("2026-11-23"));

        Assert.Contains("no meeting is booked", items.Single(item => item.RuleId == "AR-02").Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void Pupils_without_a_plan_have_no_review()
    {
        var supported = A.Child() with { Sen = new() { Status = SenStatus.Support } };

        Assert.DoesNotContain(DueRules.For(A.RollOf(supported), A.Facts, A.Day("2026-11-23")), item => item.RuleId.StartsWith("AR-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_leavers_next_review_is_the_new_schools_and_the_report_of_the_last_one_is_ours()
    {
        var leaver = A.Child() with { State = RollState.Left, LeftOn = A.Day("2026-11-20") };
        var facts = A.Facts with { Plans = [A.Plan()], Reviews = [A.Review("2026-11-18") with { Held = true }] };

        var items = DueRules.For(A.RollOf(leaver), facts, A.Day("2026-11-23"));

        Assert.Equal(["report", "transfer", "decision"], items.Select(item => item.Step));
    }
}
