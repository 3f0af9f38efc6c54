using SenHub.Domain;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

public sealed class CellTroubleTests : IDisposable
{
    private readonly SchoolOnDisk school = SchoolOnDisk.WithEverything();
    private readonly SencoSheets lastGood;

    public CellTroubleTests() => lastGood = school.Read().Standing;

    public void Dispose() => school.Dispose();

    [Theory]
    [InlineData("Plans", "Plan first made", "soon", "date-text")]
    [InlineData("Plans", "Plan first made", "31/02/2026", "date-impossible")]
    [InlineData("Plans", "Plan first made", "3/4/26", "date-text")]
    [InlineData("Plans", "Plan first made", "30 Feb 2026", "date-impossible")]
    [InlineData("Plans", "Plan first made", "Tue 4 Mar 2026", "date-impossible")]
    [InlineData("Plans", "Plan first made", "1926-03-04", "date-implausible")]
    [InlineData("Plans", "Top-up a year", "lots", "not-a-number")]
    [InlineData("Plans", "Top-up a year", "12,5", "not-a-number")]
    [InlineData("Plans", "Top-up a year", "-5", "number-below-zero")]
    [InlineData("Plans", "Top-up a year", "999999999999", "number-too-large")]
    [InlineData("Plans", "Pupil premium", "perhaps", "choice-unknown")]
    [InlineData("Plan outcomes", "Met", "Nearly", "choice-unknown")]
    [InlineData("Plan outcomes", "Number", "1.5", "number-not-whole")]
    public void A_cell_that_cannot_be_read_is_named_and_its_row_goes_on(string sheet, string heading, string typed, string code)
    {
        string? cell = null;
        SchoolOnDisk.Edit(school.Sen, book => book.Type(sheet, cell = $"{book.Column(sheet, heading)}5", typed));

        var reading = school.Read(lastGood);

        var fault = Assert.Single(reading.Faults);
        Assert.Equal(code, fault.Code);
        Assert.Equal(new Place("SEN.xlsx", Sheet: sheet, Cell: cell), fault.Place);
        Assert.DoesNotContain(typed, fault.ToString(), StringComparison.Ordinal);
        Assert.Empty(reading.Facts.HeldSheets);
        Assert.Equal((5, 10), (reading.Facts.Plans.Count, reading.Facts.Outcomes.Count));
    }

    [Theory]
    [InlineData("everything", "SLA 1", "public task")]
    [InlineData("provision-map", null, "public task")]
    [InlineData("provision-map", "SLA 1", null)]
    public void A_schedule_of_papers_without_an_agreement_is_named_and_the_agency_stands(string paper, string? agreement, string? basis)
    {
        var agency = InventedFacts.All.Agencies[1];
        var pack = agency.Pack! with { Kinds = paper == "everything" ? [] : [paper], Unknown = paper == "everything" ? [paper] : [], Agreement = agreement, Basis = basis };
        using var other = SchoolOnDisk.With(InventedFacts.All with { Agencies = [InventedFacts.All.Agencies[0], agency with { Pack = pack }] });

        var reading = other.Read();

        var fault = Assert.Single(reading.Faults);
        Assert.Equal(("pack-not-agreed", "Office.xlsx", "Agencies"), (fault.Code, fault.Place.File, fault.Place.Sheet));
        Assert.False(reading.Facts.Agencies.Single(read => read.Name == agency.Name).Pack!.IsAgreed);
    }

    [Fact]
    public void A_mistyped_NHS_number_is_named_by_its_row_and_the_rest_of_the_row_stands()
    {
        using var other = SchoolOnDisk.With(InventedFacts.All with { Health = [InventedFacts.All.Health[0] with { NhsNumber = "9990000017" }] });

        var reading = other.Read();

        var fault = Assert.Single(reading.Faults);
        Assert.Equal(("nhs-number-wrong", "Restricted.xlsx", "Health"), (fault.Code, fault.Place.File, fault.Place.Sheet));
        Assert.Equal("Mill Bank Surgery", Assert.Single(reading.Facts.Health).Practice);
    }

    [Theory]
    [InlineData("2026-03-04")]
    [InlineData("4 Mar 2026")]
    [InlineData("4 March 2026")]
    [InlineData("Wed 4 Mar 2026")]
    [InlineData("Wednesday 4 March 2026")]
    public void A_date_as_text_is_read_where_it_can_mean_one_day_only(string typed)
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Plans", "D4", typed));

        var reading = school.Read(lastGood);

        Assert.Empty(reading.Faults);
        Assert.Equal(new DateOnly(2026, 3, 4), reading.Facts.Plans[0].PlanMade);
    }

    [Fact]
    public void A_date_that_lost_its_look_is_read_and_asked_about()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Plans", "D4", 46085, plain: true));

        var reading = school.Read(lastGood);

        Assert.Equal("date-as-number", Assert.Single(reading.Faults).Code);
        Assert.Equal(new DateOnly(2026, 3, 4), reading.Facts.Plans[0].PlanMade);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_workbook_that_counts_from_1904_is_understood(bool plain)
    {
        SchoolOnDisk.Edit(school.Sen, book => book.CountDaysFrom1904());
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Plans", "D4", 46085 - 1462, plain));

        Assert.Equal(new DateOnly(2026, 3, 4), school.Read().Facts.Plans[0].PlanMade);
    }

    [Theory]
    [InlineData("£1,200.50", 1200.50)]
    [InlineData(" 350 ", 350)]
    [InlineData("0.1", 0.1)]
    public void A_number_as_text_is_read(string typed, decimal sum)
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Plans", "H4", typed));

        var reading = school.Read(lastGood);

        Assert.Empty(reading.Faults);
        Assert.Equal(sum, reading.Facts.Plans[0].TopUpPerYear);
    }

    [Fact]
    public void A_formula_gives_its_last_value_and_is_not_computed()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.TypeFormula("Views", "E4", "HYPERLINK(\"http://x.example\",\"=cmd\")", "=cmd"));

        Assert.Contains(school.Read(lastGood).Facts.Views, view => view.Text == "=cmd");
    }

    [Fact]
    public void A_blank_required_cell_leaves_the_row_as_last_read()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Clear("Plans", "C5"));

        var reading = school.Read(lastGood);

        Assert.Equal("SEN.xlsx, sheet Plans, cell C5: Authority is blank. The row is not used until it is filled in.", Assert.Single(reading.Faults).ToString());
        Assert.Equal(5, reading.Facts.Plans.Count(plan => plan.Authority == "Northmoor"));
    }

    [Fact]
    public void Every_fault_of_a_row_is_named()
    {
        SchoolOnDisk.Edit(school.Sen, book =>
        {
            book.Type("Reviews", "C4", "soon");
            book.Type("Reviews", "D4", "Sometimes");
            book.Type("Reviews", "F4", "last week");
        });

        var reading = school.Read(lastGood);

        Assert.Equal(["C4", "D4", "F4"], reading.Faults.Select(fault => fault.Place.Cell));
        Assert.Equal(5, reading.Facts.Reviews.Count);
    }
}
