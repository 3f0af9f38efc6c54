using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

public sealed class SheetTroubleTests : IDisposable
{
    private readonly SchoolOnDisk school = SchoolOnDisk.WithEverything();
    private readonly SencoSheets lastGood;

    public SheetTroubleTests() => lastGood = school.Read().Standing;

    public void Dispose() => school.Dispose();

    [Fact]
    public void A_renamed_sheet_is_held_and_the_new_name_is_named()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Rename("Plans", "Plans 2026"));

        var reading = school.Read(lastGood);

        var fault = Assert.Single(reading.Faults);
        Assert.Equal("SEN.xlsx, sheet Plans", fault.Place.ToString());
        Assert.Contains("Plans 2026 is not known: was it renamed", fault.What, StringComparison.Ordinal);
        Assert.Equal("Plans", Assert.Single(reading.Facts.HeldSheets).Sheet);
        Assert.Equal(5, reading.Facts.Plans.Count);
    }

    [Fact]
    public void A_renamed_column_is_held_and_the_new_heading_is_named()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Plans", "D2", "Plan date"));

        var fault = Assert.Single(school.Read(lastGood).Faults, fault => fault.Code == "column-missing");

        Assert.Contains("Plan first made is missing; Plan date is not known", fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Plan first made")]
    [InlineData("Top-up a year")]
    [InlineData("Row id")]
    [InlineData("Check")]
    public void A_deleted_column_holds_the_sheet(string heading)
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Clear("Plans", book.Column("Plans", heading) + "2"));

        var reading = school.Read(lastGood);

        Assert.Equal("column-missing", Assert.Single(reading.Faults).Code);
        Assert.Equal("Plans", Assert.Single(reading.Facts.HeldSheets).Sheet);
        Assert.Equal(5, reading.Facts.Plans.Count(plan => plan.PlanMade is not null));
    }

    [Fact]
    public void A_heading_that_stands_twice_holds_the_sheet()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Plans", "I2", "Authority"));

        Assert.Contains(school.Read(lastGood).Faults, fault => fault.Code == "column-twice");
    }

    [Fact]
    public void Headings_that_are_gone_hold_the_sheet()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.DeleteRow("Plans", 2));

        Assert.Equal("header-missing", Assert.Single(school.Read(lastGood).Faults).Code);
    }

    [Fact]
    public void A_column_of_their_own_is_left_alone_and_mentioned()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Plans", "L2", "My notes"));

        var reading = school.Read(lastGood);

        Assert.Equal("column-unknown", Assert.Single(reading.Faults).Code);
        Assert.Empty(reading.Facts.HeldSheets);
    }

    [Fact]
    public void Headings_may_be_written_carelessly()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Plans", "D2", " plan  FIRST\u00a0made "));

        Assert.Empty(school.Read(lastGood).Faults);
    }

    [Fact]
    public void A_filter_left_on_hides_rows_from_people_only()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.HideRow("Plans", 5));

        var reading = school.Read(lastGood);

        Assert.Equal("rows-hidden", Assert.Single(reading.Faults).Code);
        Assert.Equal(5, reading.Facts.Plans.Count);
    }

    [Fact]
    public void One_bad_sheet_does_not_stop_the_others()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Rename("Views", "Voices"));
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Plans", "C4", "Southmoor"));

        var reading = school.Read(lastGood);

        Assert.Equal("Views", Assert.Single(reading.Facts.HeldSheets).Sheet);
        Assert.Equal("Southmoor", reading.Facts.Plans[0].Authority);
    }
}
