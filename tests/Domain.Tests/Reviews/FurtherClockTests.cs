using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Reviews;

public sealed class FurtherClockTests
{
    private static readonly DateOnly Night = A.Day("2026-11-23");

    [Fact]
    public void A_Year_6_plan_without_a_review_this_year_is_overdue_after_22_November()
    {
        var items = Items("6", A.Facts with { Plans = [A.Plan()] });

        Assert.Equal((DueStatus.Overdue, A.Day("2026-11-22"), A.Ref()), (items["PT-04 meeting"].Status, items["PT-04 meeting"].LastLawfulDay, items["PT-04 meeting"].Pupil));
        Assert.Equal(A.Day("2027-02-14"), items["PT-01 final"].LastLawfulDay);
        Assert.Equal("Ms Sen", items["PT-04 meeting"].Person);
    }

    [Fact]
    public void A_review_held_since_September_is_the_transfer_review()
    {
        var held = A.Review("2026-10-05") with { Held = true, AmendmentNotice = A.Day("2026-10-19") };

        var items = Items("6", A.Facts with { Plans = [A.Plan()], Reviews = [held] });

        Assert.Equal(DueStatus.Done, items["PT-04 meeting"].Status);
        Assert.Equal(DueStatus.Done, items["PT-04 notice"].Status);
        Assert.Equal(DueStatus.NotDue, items["PT-01 final"].Status);
    }

    [Fact]
    public void The_last_review_of_the_year_before_is_not() =>
        Assert.Equal(DueStatus.Overdue, Items("6", A.Facts with { Plans = [A.Plan() with { LastReviewMeeting = A.Day("2026-06-30") }] })["PT-04 meeting"].Status);

    [Theory]
    [InlineData("5")]
    [InlineData("7")]
    [InlineData("R")]
    public void Other_years_have_no_transfer(string year) =>
        Assert.DoesNotContain(Items(year, A.Facts with { Plans = [A.Plan()] }).Keys, key => key.StartsWith("PT-", StringComparison.Ordinal));

    [Fact]
    public void A_pupil_without_a_plan_has_none_of_these() =>
        Assert.DoesNotContain(Items("6", A.Facts).Keys, key => key.StartsWith("PT-", StringComparison.Ordinal) || key.StartsWith("YP-", StringComparison.Ordinal));

    private static Dictionary<string, DueItem> Items(string year, SencoFacts facts) =>
        DueRules.For(A.RollOf(A.Child() with { NcYear = year }), facts, Night).ToDictionary(item => $"{item.RuleId} {item.Step}");
}
