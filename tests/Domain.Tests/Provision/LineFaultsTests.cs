using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision;

namespace SenHub.Domain.Tests.Provision;

public sealed class LineFaultsTests
{
    private static readonly ProvisionLine Line = A.Line() with { Source = new Place("Provision.xlsx", Sheet: "Provision", Cell: "A14") };

    public static TheoryData<string, ProvisionLine> Spoilt => new()
    {
        { "provision-no-weeks", Line with { Weeks = null, End = null } },
        { "provision-no-weeks", Line with { Weeks = 0 } },
        { "provision-no-weeks", Line with { Weeks = null, Start = A.Day("2029-09-10"), End = A.Day("2029-12-10") } },
        { "provision-negative", Line with { Resources = -1 } },
        { "provision-negative", Line with { Minutes = -30 } },
        { "provision-empty-group", Line with { GroupSize = 0 } },
        { "provision-end-before-start", Line with { End = A.Day("2026-09-01") } },
        { "provision-strange-date", Line with { End = DateOnly.MaxValue } },
        { "provision-no-cost", Line with { StaffRole = null } },
        { "provision-no-sessions", Line with { Minutes = null } },
        { "provision-unknown-role", Line with { StaffRole = "Wizard" } },
        { "provision-rate-gap", Line with { Start = A.Day("2025-06-02"), End = A.Day("2025-12-01") } },
        { "provision-rate-gap", Line with { Start = null, End = null, StaffRole = "HLTA" } },
        { "provision-rate-overlap", Line with { StaffRole = "Teacher" } },
        { "provision-too-large", Line with { Weeks = 40_000 } },
        { "provision-too-large", Line with { Minutes = 100_000 } },
        { "provision-cell-unread", Line with { Unread = ["Resources"] } },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_row_that_cannot_be_costed_is_named_at_its_cell_and_has_no_cost(string code, ProvisionLine line)
    {
        var costed = Cost(line);

        var fault = Assert.Single(costed.Faults);
        Assert.Equal(code, fault.Code);
        Assert.Equal(line.Source, fault.Place);
        Assert.Null(costed.FullCost);
        Assert.Null(costed.CostToDate);
    }

    [Fact]
    public void All_faults_of_a_row_are_named_at_once() =>
        Assert.Equal(
            ["provision-negative", "provision-negative", "provision-end-before-start"],
            Cost(Line with { Minutes = -1, External = -1, End = A.Day("2026-09-01") }).Faults.Select(fault => fault.Code));

    [Fact]
    public void A_row_without_a_wave_is_costed_and_said_not_to_count()
    {
        var costed = Cost(Line with { Wave = null });

        Assert.Equal("provision-no-wave", Assert.Single(costed.Faults).Code);
        Assert.False(costed.CountsAsAdditional);
        Assert.NotNull(costed.FullCost);
    }

    [Fact]
    public void A_group_with_more_rows_than_its_size_is_named()
    {
        ProvisionLine[] group = [Line with { Group = "Readers" }, A.Line(9) with { Group = "Readers" }];

        Assert.Equal("provision-group-size", Assert.Single(Cost(group[0], GroupPlace.Of(group[0], group)).Faults).Code);
    }

    [Fact]
    public void A_group_whose_rows_disagree_is_named()
    {
        ProvisionLine[] group = [Line with { Group = "Readers", GroupSize = 2 }, A.Line(9) with { Group = "Readers", GroupSize = 2, Minutes = 45 }];

        Assert.Equal("provision-group-differs", Assert.Single(Cost(group[0], GroupPlace.Of(group[0], group)).Faults).Code);
    }

    [Fact]
    public void A_row_that_runs_on_after_its_pupil_left_is_named_and_costed_to_the_last_day()
    {
        var costing = new Costing(RateCard.For(null, [A.Rate()]), A.Calendar, A.Day("2026-10-09")) { LeftOn = A.Day("2026-10-09") };

        var costed = costing.Cost(Line, GroupPlace.Alone, []);

        Assert.Equal("provision-pupil-left", Assert.Single(costed.Faults).Code);
        Assert.True(costed.CostToDate < costed.FullCost);
    }

    [Fact]
    public void A_fault_names_its_cell_wherever_people_moved_the_column()
    {
        var columns = new SheetColumns("Provision", "Provision", new Dictionary<string, int> { ["Weeks"] = 27 });
        var costing = new Costing(RateCard.For(null, [A.Rate()]), A.Calendar, A.Day("2026-11-23")) { Columns = columns };

        var costed = costing.Cost(Line with { Weeks = null, End = null, Source = new Place("Provision.xlsx", 14, Sheet: "Provision") }, GroupPlace.Alone, []);

        Assert.Equal("Provision.xlsx, sheet Provision, cell AB14", Assert.Single(costed.Faults).Place.ToString());
    }

    [Fact]
    public void A_cell_that_no_cost_hangs_on_may_be_unreadable() => Assert.Empty(Cost(Line with { Unread = ["Exit date"] }).Faults);

    [Fact]
    public void A_sound_row_has_no_fault() => Assert.Empty(Cost(Line).Faults);

    private static CostedLine Cost(ProvisionLine line, GroupPlace? place = null)
    {
        Rate[] card = [A.Rate(), A.Rate("HLTA") with { From = A.Day("2027-01-01") }, A.Rate("Teacher"), A.Rate("Teacher", 40)];
        return new Costing(RateCard.For(null, card), A.Calendar, A.Day("2026-11-23")).Cost(line, place ?? GroupPlace.Of(line, [line]), []);
    }
}
