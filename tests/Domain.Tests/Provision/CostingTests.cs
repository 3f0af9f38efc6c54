using SenHub.Domain.Provision;
using SenHub.Domain.Tests.Cases;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Provision;

public sealed class CostingTests
{
    [Fact]
    public void A_group_led_by_a_TA_costs_each_pupil_a_share()
    {
        var example = Case.Of("EX58");
        var size = (int)example.Number("group_size")!;
        var line = A.Line() with
        {
            Minutes = (int)(example.Number("session_hours")! * 60),
            SessionsPerWeek = example.Number("sessions_per_week"),
            Weeks = example.Number("weeks"),
            GroupSize = size,
        };

        var costed = Cost(line, rates: A.Rate(pounds: example.Number("hourly_rate")!.Value));

        Assert.Equal(example.ExpectedNumber("cost_per_pupil"), costed.FullCost);
        Assert.Equal(example.ExpectedNumber("hours_per_pupil_attended"), costed.HoursAttended);
        Assert.Equal(costed.HoursAttended / size, costed.Hours);
    }

    [Fact]
    public void A_group_that_exists_only_for_this_pupil_is_not_divided()
    {
        var line = A.Line() with { GroupSize = 4, OnlyForThisPupil = true, Resources = 20 };

        var costed = Cost(line);

        Assert.Equal(18 * 16.40m + 20, costed.FullCost);
        Assert.Contains("exists only for this pupil", costed.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_does_not_divide_by_the_group_still_shares_resources()
    {
        var costed = Cost(A.Line() with { GroupSize = 4, Resources = 20 }, rates: A.Rate() with { DividesByGroup = false });

        Assert.Equal(18 * 16.40m + 5, costed.FullCost);
    }

    [Fact]
    public void Resources_are_shared_and_external_cost_is_the_pupils_own()
    {
        var costed = Cost(A.Line() with { GroupSize = 4, Resources = 20, External = 30 });

        Assert.Equal(73.80m + 5 + 30, costed.FullCost);
    }

    [Fact]
    public void A_service_from_outside_needs_no_role_and_no_weeks()
    {
        var costed = Cost(A.Line() with { StaffRole = null, Weeks = null, External = 450, End = A.Day("2026-12-18") }, asOf: "2026-12-18");

        Assert.Equal((450m, 450m, 0m), (costed.FullCost, costed.CostToDate, costed.Hours));
        Assert.Empty(costed.Faults);
    }

    [Fact]
    public void Weeks_that_are_not_typed_are_school_days_in_the_dates_five_to_the_week()
    {
        var line = A.Line() with { Weeks = null, Start = A.Day("2026-09-02"), End = A.Day("2027-07-19"), SessionsPerWeek = 5 };

        var costed = Cost(line);

        Assert.Equal(38 * 5 * 0.5m, costed.HoursAttended);
        Assert.Contains("38 weeks (school days in the dates", costed.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void No_school_year_counts_more_weeks_than_the_cards_year()
    {
        var line = A.Line() with { Weeks = null, Start = A.Day("2026-09-02"), End = A.Day("2027-07-19"), SessionsPerWeek = 5 };

        Assert.Equal(36 * 5 * 0.5m, Cost(line, rates: A.Rate() with { WeeksPerYear = 36 }).HoursAttended);
    }

    [Fact]
    public void Splitting_a_range_splits_its_cost()
    {
        var whole = A.Line() with { Weeks = null };
        var from = whole.Start!.Value;

        Assert.All(new DaySpan(from, whole.End!.Value.AddDays(-1)).Days().Where(A.Calendar.IsSchoolDay).SkipLast(1), last =>
        {
            var parts = Cost(whole with { End = last }).FullCost + Cost(whole with { Start = last.AddDays(1) }).FullCost;

            Assert.True(Math.Abs((Cost(whole).FullCost - parts)!.Value) <= 0.01m);
        });
    }

    [Fact]
    public void A_rate_that_changes_midway_splits_the_cost_by_days()
    {
        var line = A.Line() with { Weeks = null, Start = A.Day("2026-11-02"), End = A.Day("2026-11-13"), SessionsPerWeek = 5, Minutes = 60 };
        Rate[] rates = [A.Rate(pounds: 10) with { To = A.Day("2026-11-08") }, A.Rate(pounds: 12) with { From = A.Day("2026-11-09") }];

        Assert.Equal(5 * 10m + 5 * 12m, Cost(line, rates: rates).FullCost);
        Assert.Equal(5 * 10m + 2 * 12m, Cost(line, "2026-11-10", rates: rates).CostToDate);
    }

    [Fact]
    public void A_group_shares_its_cost_to_the_penny()
    {
        ProvisionLine[] group = [.. Enumerable.Range(1, 7).Select(pupil => A.Line(pupil) with { Group = "Readers", GroupSize = 7, Resources = 9.99m })];

        var costs = group.Select(line => Cost(line, place: GroupPlace.Of(line, group))).ToList();

        Assert.Equal(Money.Penny(18 * 16.40m + 9.99m), costs.Sum(line => line.FullCost));
        Assert.Equal(Enumerable.Range(0, 7), group.Select(line => GroupPlace.Of(line, group.Reverse()).Place));
    }

    [Fact]
    public void Pupils_who_follow_one_another_in_a_group_take_one_place()
    {
        ProvisionLine[] group =
        [
            A.Line(1) with { Group = "Readers", GroupSize = 1, End = A.Day("2026-10-23") },
            A.Line(2) with { Group = " readers", GroupSize = 1, Start = A.Day("2026-11-02") },
        ];

        Assert.All(group, line => Assert.Equal(GroupPlace.Alone, GroupPlace.Of(line, group)));
    }

    private static CostedLine Cost(ProvisionLine line, string asOf = "2026-11-23", GroupPlace? place = null, params Rate[] rates) =>
        new Costing(RateCard.For(null, rates.Length > 0 ? rates : [A.Rate()]), A.Calendar, A.Day(asOf))
            .Cost(line, place ?? GroupPlace.Of(line, [line]), []);
}
