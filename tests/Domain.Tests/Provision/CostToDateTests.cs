using SenHub.Domain.Provision;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Provision;

public sealed class CostToDateTests
{
    private static readonly ProvisionLine Line = A.Line() with { Resources = 24, External = 60 };

    [Fact]
    public void Nothing_is_spent_before_the_start() => Assert.Equal((0m, false), (Cost(Line, "2026-09-06").CostToDate, Cost(Line, "2026-09-06").Estimated));

    [Fact]
    public void Resources_count_from_the_first_day() => Assert.True(Cost(Line, "2026-09-07").CostToDate > 24);

    [Fact]
    public void Without_sessions_what_has_elapsed_counts_and_is_called_an_estimate()
    {
        var line = A.Line() with { Weeks = 8, Start = A.Day("2026-11-02"), End = A.Day("2026-12-18") };
        var days = (decimal)A.Calendar.CountSchoolDays(new(A.Day("2026-11-02"), A.Day("2026-11-23"))) / A.Calendar.CountSchoolDays(new(A.Day("2026-11-02"), A.Day("2026-12-18")));

        var costed = Cost(line, "2026-11-23");

        Assert.Equal(Money.Penny(12 * 16.40m * days), costed.CostToDate);
        Assert.True(costed.Estimated);
        Assert.Contains("estimated", costed.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void Recorded_sessions_count_where_the_pupil_attended()
    {
        var sessions = Sessions(10).Append(new("line 412", A.Day("2026-10-20"), Attended: false, null));

        var costed = Cost(A.Line(), "2026-11-23", [.. sessions]);

        Assert.Equal(10 * 0.5m * 16.40m, costed.CostToDate);
        Assert.False(costed.Estimated);
    }

    [Fact]
    public void Sessions_of_a_service_that_no_colleague_leads_cost_what_the_service_costs()
    {
        var costed = Cost(A.Line() with { StaffRole = null, SessionsPerWeek = 1, Weeks = 4, External = 100 }, "2026-11-23", Sessions(2));

        Assert.Equal((100m, 50m), (costed.FullCost, costed.CostToDate));
    }

    [Fact]
    public void Sessions_after_the_day_do_not_count_yet() =>
        Assert.Equal(3 * 0.5m * 16.40m, Cost(A.Line(), "2026-09-10", Sessions(10)).CostToDate);

    [Fact]
    public void More_sessions_than_planned_count_up_to_the_plan_and_say_so()
    {
        var costed = Cost(A.Line() with { Weeks = 2 }, "2026-11-23", Sessions(9));

        Assert.Equal(costed.FullCost, costed.CostToDate);
        Assert.Contains("9 sessions recorded, counted up to the plan", costed.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_costs_the_rate_of_its_own_day()
    {
        Rate[] rates = [A.Rate(pounds: 10) with { To = A.Day("2026-09-09") }, A.Rate(pounds: 20) with { From = A.Day("2026-09-10") }];

        var costed = new Costing(RateCard.For(null, rates), A.Calendar, A.Day("2026-11-23")).Cost(A.Line(), GroupPlace.Alone, Sessions(4));

        Assert.Equal(0.5m * (10 + 10 + 10 + 20), costed.CostToDate);
    }

    [Fact]
    public void Day_by_day_the_cost_to_date_never_falls_and_ends_at_the_full_cost()
    {
        var costs = new DaySpan(A.Day("2026-09-01"), A.Day("2026-12-31")).Days()
            .Select(day => Cost(Line with { GroupSize = 7 }, FormattableString.Invariant($"{day:yyyy-MM-dd}")))
            .ToList();

        Assert.Equal(costs.Select(costed => costed.CostToDate).Order(), costs.Select(costed => costed.CostToDate));
        Assert.Equal(costs[^1].FullCost, costs[^1].CostToDate);
        Assert.All(costs, costed => Assert.True(costed.CostToDate <= costed.FullCost));
    }

    [Fact]
    public void Without_a_start_the_cost_to_date_is_unknown_unless_sessions_say()
    {
        var line = A.Line() with { Start = null, End = null };

        Assert.Null(Cost(line, "2026-11-23").CostToDate);
        Assert.Equal("provision-no-start", Assert.Single(Cost(line, "2026-11-23").Faults).Code);
        Assert.Equal(2 * 0.5m * 16.40m, Cost(line, "2026-11-23", Sessions(2)).CostToDate);
    }

    private static SessionRow[] Sessions(int count) =>
        [.. Enumerable.Range(0, count).Select(at => new SessionRow("line 412", A.Day("2026-09-07").AddDays(at + (at > 2 ? 4 : 0)), Attended: true, "TA"))];

    private static CostedLine Cost(ProvisionLine line, string asOf, params SessionRow[] sessions) =>
        new Costing(RateCard.For(null, [A.Rate()]), A.Calendar, A.Day(asOf)).Cost(line, GroupPlace.Of(line, [line]), sessions);
}
