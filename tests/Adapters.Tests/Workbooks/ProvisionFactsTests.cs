using SenHub.Adapters.Workbooks;
using SenHub.Domain.Provision;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>What the sheets of provision, plans and rates say beyond a plain cell.</summary>
public sealed class ProvisionFactsTests : IDisposable
{
    private readonly SchoolOnDisk school = SchoolOnDisk.WithEverything();

    public void Dispose() => school.Dispose();

    [Theory]
    [InlineData("SEN", "Targets", "Level")]
    [InlineData("SEN", "Cycles", "Teacher's input")]
    [InlineData("SEN", "Progress", "Version")]
    [InlineData("Provision", "Provision", "Expected gain")]
    [InlineData("Office", "Rate card", "Most minutes a week")]
    [InlineData("Office", "Staff", "Units")]
    public void A_file_of_before_a_column_came_is_read_without_it(string audience, string sheet, string heading)
    {
        SchoolOnDisk.Edit(FileOf(audience), book => book.Clear(sheet, book.Column(sheet, heading) + "2"));

        var reading = school.Read();

        Assert.Empty(reading.Facts.HeldSheets);
        Assert.DoesNotContain(reading.Faults, fault => fault.Code == "column-missing");
    }

    [Fact]
    public void A_cell_of_cost_that_cannot_be_read_spoils_the_cost_at_its_cell_and_never_silently()
    {
        string? cell = null;
        SchoolOnDisk.Edit(school.Provision, book => book.Type("Provision", cell = book.Column("Provision", "Resources") + "5", "-5"));

        var reading = school.Read();
        var line = Assert.Single(reading.Facts.Provision, line => line.Unread.Count > 0);
        var map = ProvisionMaps.For(InventedSchool.Roll.Pupils.Single(pupil => pupil.Ref == line.Pupil), reading.Facts, InventedFacts.Day(60));

        var fault = Assert.Single(map.Lines.Single(costed => costed.Line.LineId == line.LineId).Faults, fault => fault.Code == "provision-cell-unread");
        Assert.Equal(cell, fault.Place.Cell);
        Assert.True(map.Incomplete);
    }

    [Fact]
    public void Every_heading_that_a_cost_hangs_on_is_a_column_of_the_sheet()
    {
        var sheet = FourFiles.All.SelectMany(workbook => workbook.Sheets).Single(sheet => sheet is { Audience: "Provision", Name: "Provision" });

        Assert.All([.. ProvisionHeadings.OfCost, ProvisionHeadings.Pupil, ProvisionHeadings.Group], heading => Assert.Contains(heading, sheet.Columns.Select(column => column.Heading)));
    }

    [Theory]
    [InlineData("9:15")]
    [InlineData("09.15")]
    [InlineData("0915")]
    [InlineData("09:15:00")]
    public void A_time_of_day_is_read_however_people_type_it(string typed)
    {
        SchoolOnDisk.Edit(school.Provision, book => book.Type("Timetable", book.Column("Timetable", "From") + "4", typed));

        Assert.All(school.Read().Facts.Timetable, slot => Assert.Equal(new TimeOnly(9, 15), slot.From));
    }

    [Fact]
    public void A_time_that_Excel_keeps_as_part_of_a_day_is_read()
    {
        SchoolOnDisk.Edit(school.Provision, book => book.Type("Timetable", book.Column("Timetable", "From") + "4", 9.25 / 24, plain: true));

        Assert.All(school.Read().Facts.Timetable, slot => Assert.Equal(new TimeOnly(9, 15), slot.From));
    }

    [Theory]
    [InlineData("after lunch")]
    [InlineData("25:00")]
    public void Anything_else_is_named_at_its_cell_and_the_other_slots_stand(string typed)
    {
        string? cell = null;
        SchoolOnDisk.Edit(school.Provision, book => book.Type("Timetable", cell = book.Column("Timetable", "From") + "4", typed));

        var reading = school.Read();

        var fault = Assert.Single(reading.Faults, fault => fault.Code == "time-unreadable");
        Assert.Equal(cell, fault.Place.Cell);
        Assert.Equal(InventedFacts.All.Timetable.Count - 1, reading.Facts.Timetable.Count);
    }

    [Fact]
    public void A_rate_without_a_price_or_with_two_is_named_and_is_no_rate()
    {
        SchoolOnDisk.Edit(school.Office, book => book.Type("Rate card", book.Column("Rate card", "Minute rate") + "4", 0.5));

        var reading = school.Read();

        Assert.Single(reading.Faults, fault => fault.Code == "rate-unclear");
        Assert.Equal(InventedFacts.All.Rates.Count - 1, reading.Facts.Rates.Count);
    }

    private string FileOf(string audience) => audience switch
    {
        "SEN" => school.Sen,
        "Provision" => school.Provision,
        _ => school.Office,
    };
}
