using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

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

    [Theory]
    [InlineData("N2", "R", "6", "PT-01 early_years_to_school")]
    [InlineData("2", "R", "2", "PT-01 infant_to_junior")]
    [InlineData("2", "R", "6", "")]
    [InlineData("3", "R", "3", "PT-01 primary_to_middle")]
    [InlineData("4", "R", "4", "PT-01 primary_to_middle")]
    [InlineData("4", "R", "6", "")]
    [InlineData("6", "R", "6", "PT-01 primary_to_secondary")]
    [InlineData("6", "5", "8", "")]
    [InlineData("7", "4", "7", "PT-01 middle_to_secondary")]
    [InlineData("8", "6", "8", "PT-01 middle_to_secondary")]
    [InlineData("8", "7", "8", "")]
    [InlineData("8", "7", "11", "")]
    [InlineData("11", "7", "13", "PT-02 secondary_to_post16_institution")]
    public void The_roll_shows_which_year_is_the_schools_last(string year, string first, string last, string transfer)
    {
        var roll = A.RollOf(A.Child() with { NcYear = year }, A.Child(1) with { NcYear = first }, A.Child(2) with { NcYear = last }, A.Child(3) with { NcYear = "14", State = RollState.Left });

        var final = DueRules.For(roll, A.Facts with { Plans = [A.Plan()] }, Night).Where(item => item.Pupil == A.Ref() && item is { Step: "final", RuleId: "PT-01" or "PT-02" });

        Assert.Equal(transfer, string.Join(' ', final.Select(item => $"{item.RuleId} {item.Basis.Split(',')[0]}")));
    }

    [Theory]
    [InlineData("11", false)]
    [InlineData("12", true)]
    [InlineData("14", true)]
    public void From_Year_12_on_a_further_move_is_asked_about(string year, bool asked)
    {
        var items = Items(year, A.Facts with { Plans = [A.Plan()] });

        Assert.Equal(asked, items.TryGetValue("PT-03 final", out var item) && item is { Status: DueStatus.InsufficientData, Basis: MissingFacts.Transfer });
    }

    [Theory]
    [InlineData("8", null, "")]
    [InlineData("9", null, "PFA-01 NotDue")]
    [InlineData("9", "2026-12-10", "PFA-01 DueSoon")]
    [InlineData("9", "2027-02-04", "PFA-01 NotDue")]
    [InlineData("13", "2026-12-10", "PFA-01 DueSoon")]
    public void From_Year_9_on_preparation_for_adulthood_is_on_the_agenda_of_the_meeting(string year, string? booked, string agenda)
    {
        var items = Items(year, A.Facts with { Plans = [A.Plan()], Reviews = booked is null ? [] : [A.Review(booked)] });

        Assert.Equal(agenda, items.TryGetValue("PFA-01 agenda", out var item) ? $"PFA-01 {item.Status}" : "");
        Assert.Equal(booked is null, item?.Tentative ?? true);
    }

    [Fact]
    public void The_meeting_for_it_is_the_next_one_that_is_booked()
    {
        ReviewMeeting[] reviews = [A.Review("2027-02-04"), A.Review("2026-12-01") with { Kind = "Interim" }, A.Review("2026-12-03") with { Held = false }, A.Review("2026-11-23"), A.Review("2026-11-20")];

        var items = DueRules.For(A.RollOf(A.Child() with { NcYear = "9" }), A.Facts with { Plans = [A.Plan()], Reviews = reviews }, Night);

        Assert.Equal(Night, Assert.Single(items, item => item.RuleId == "PFA-01").LastLawfulDay);
    }

    [Fact]
    public void The_meeting_that_began_the_year_tonight_is_not_the_next_one() =>
        Assert.True(Assert.Single(
            DueRules.For(A.RollOf(A.Child() with { NcYear = "9" }), A.Facts with { Plans = [A.Plan() with { LastReviewMeeting = Night }], Reviews = [A.Review("2026-11-23")] }, Night),
            item => item.RuleId == "PFA-01").Tentative);

    [Theory]
    [InlineData("2026-11-22", DueStatus.Overdue)]
    [InlineData("2026-11-23", DueStatus.Overdue)]
    public void A_transfer_meeting_booked_after_its_limit_stays_overdue(string meeting, DueStatus status) =>
        Assert.Equal(status, Items("6", A.Facts with { Plans = [A.Plan()], Reviews = [A.Review(meeting)] })["PT-04 meeting"].Status);

    [Theory]
    [InlineData("2026-08-31", DueStatus.NotDue)]
    [InlineData("2026-09-01", DueStatus.Done)]
    public void A_plan_amended_since_September_names_the_next_school(string issued, DueStatus status)
    {
        var byPlan = Items("6", A.Facts with { Plans = [A.Plan() with { AmendedPlanIssued = A.Day(issued) }] });
        var byReview = Items("6", A.Facts with { Plans = [A.Plan()], Reviews = [A.Review("2026-06-30") with { Held = true, FinalPlanIssued = A.Day(issued) }] });

        Assert.Equal((status, status), (byPlan["PT-01 final"].Status, byReview["PT-01 final"].Status));
    }

    [Fact]
    public void A_child_under_five_and_a_young_person_have_items_of_their_own()
    {
        var facts = A.Facts with { Plans = [A.Plan()] };
        var items = DueRules.For(A.RollOf(A.Child() with { NcYear = "N2", BornOn = A.Day("2022-10-02") }), facts, Night).ToDictionary(item => $"{item.RuleId} {item.Step}");

        Assert.Equal(A.Day("2026-09-14"), items["U5-01 review"].LastLawfulDay);
        Assert.Equal(A.Day("2039-06-24"), items["YP-01 rights-pass"].LastLawfulDay);
        Assert.Equal("2026", items["YP-01 rights-pass"].Cycle);
    }

    private static Dictionary<string, DueItem> Items(string year, SencoFacts facts) =>
        DueRules.For(A.RollOf(A.Child() with { NcYear = year }), facts, Night).ToDictionary(item => $"{item.RuleId} {item.Step}");
}
