using FsCheck.Fluent;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Tests.Cases;

namespace SenHub.Domain.Tests.Provision;

public sealed class ProvisionMapsTests
{
    [Fact]
    public void One_to_one_support_above_element_2_shows_what_is_above_it()
    {
        var example = Case.Of("EX60");
        var line = A.Line() with { Wave = 3, Minutes = 60, SessionsPerWeek = example.Number("hours_per_week"), Weeks = example.Number("weeks") };

        var map = Map(A.Facts with { Provision = [line], Rates = [A.Rate(pounds: example.Number("hourly_rate")!.Value)] });

        Assert.Equal(example.ExpectedNumber("annual_cost"), map.FullCost);
        Assert.Equal(example.Number("threshold"), map.Element2);
        Assert.Equal(example.ExpectedNumber("excess_for_element3_evidence"), map.AboveElement2);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void Only_what_is_additional_counts_towards_element_2(int wave, bool counts)
    {
        var map = Map(A.Facts with { Provision = [A.Line() with { Wave = wave }] });

        Assert.Equal(counts ? 295.20m : 0, map.FullCost);
        Assert.Equal(295.20m, Assert.Single(map.Lines).FullCost);
    }

    [Fact]
    public void The_plans_authority_has_its_own_card()
    {
        var facts = A.Facts with
        {
            Provision = [A.Line()],
            Plans = [A.Plan() with { TopUpPerYear = 2500 }],
            Rates = [A.Rate(), A.Rate(pounds: 20, authority: "Norchester")],
        };

        Assert.Equal(("Norchester", 360m, 2500m), (Map(facts).RateCard, Map(facts).FullCost, Map(facts).TopUp));
        Assert.Equal(("School", 295.20m), (Map(facts with { Plans = [] }).RateCard, Map(facts with { Plans = [] }).FullCost));
    }

    [Fact]
    public void Cards_are_never_mixed()
    {
        var facts = A.Facts with { Provision = [A.Line()], Plans = [A.Plan()], Rates = [A.Rate(), A.Rate("Teacher", 40, "Norchester")] };

        Assert.Equal("provision-unknown-role", Assert.Single(Assert.Single(Map(facts).Lines).Faults).Code);
    }

    [Fact]
    public void A_row_that_cannot_be_costed_marks_the_totals_and_the_rest_stands()
    {
        var facts = A.Facts with { Provision = [A.Line(), A.Line() with { LineId = "second", Weeks = null, End = null }] };

        Assert.Equal((295.20m, true), (Map(facts).FullCost, Map(facts).Incomplete));
        Assert.False(Map(facts with { Provision = [A.Line()] }).Incomplete);
    }

    [Fact]
    public void Another_pupils_rows_and_another_years_rows_stay_away()
    {
        ProvisionLine[] rows =
        [
            A.Line(), A.Line(9),
            A.Line() with { LineId = "last year", Start = A.Day("2025-09-08"), End = A.Day("2026-07-17") },
            A.Line() with { LineId = "upside down", Start = A.Day("2024-09-08"), End = A.Day("2023-07-17") },
        ];

        Assert.Equal(["upside down", "line 412"], Map(A.Facts with { Provision = rows }).Lines.Select(line => line.Line.LineId));
    }

    [Fact]
    public void Lines_stand_by_area_in_the_order_of_the_Code_then_by_start()
    {
        ProvisionLine[] rows =
        [
            A.Line() with { LineId = "4", Area = "sensory and/or physical needs" },
            A.Line() with { LineId = "2", Area = "Cognition and learning" },
            A.Line() with { LineId = "1", Area = "Communication and interaction" },
            A.Line() with { LineId = "5", Area = null },
            A.Line() with { LineId = "3", Area = "Cognition and learning", Start = A.Day("2026-09-08") },
        ];

        Assert.Equal(["1", "2", "3", "4", "5"], Map(A.Facts with { Provision = rows }).Lines.Select(line => line.Line.LineId));
    }

    [Fact]
    public void A_leavers_cost_stops_with_the_last_day_on_roll()
    {
        var facts = A.Facts with { Provision = [A.Line()] };

        var left = ProvisionMaps.For(A.Child() with { LeftOn = A.Day("2026-09-18") }, facts, A.Day("2026-11-23"));

        Assert.Equal(ProvisionMaps.For(A.Child(), facts, A.Day("2026-09-18")).CostToDate, left.CostToDate);
    }

    [Fact]
    public void The_order_of_rows_changes_no_figure() =>
        Always.Holds(Gen.Shuffle(Enumerable.Range(1, 6).ToArray()).ToArbitrary(), order =>
        {
            ProvisionLine[] rows = [.. Enumerable.Range(1, 6).Select(pupil => A.Line(pupil) with { Group = "Readers", GroupSize = 6, Resources = 0.05m })];

            return Costs(rows).SequenceEqual(Costs([.. order.Select(pupil => rows[pupil - 1])]));
        });

    [Fact]
    public void Maps_of_a_group_add_up_to_what_the_group_costs()
    {
        ProvisionLine[] rows = [.. Enumerable.Range(1, 7).Select(pupil => A.Line(pupil) with { Group = "Readers", GroupSize = 7, Resources = 0.05m })];

        Assert.Equal(295.20m + 0.05m, Costs(rows).Sum());
    }

    private static List<decimal> Costs(ProvisionLine[] rows)
    {
        SencoFacts facts = A.Facts with { Provision = rows };
        return [.. rows.Select(row => row.Pupil.Number).Order().Select(pupil => ProvisionMaps.For(A.Child(pupil), facts, A.Day("2026-11-23")).FullCost)];
    }

    private static ProvisionMap Map(SencoFacts facts) => ProvisionMaps.For(A.Child(), facts, A.Day("2026-11-23"));
}
