using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

public sealed class PupilCellTests : IDisposable
{
    private const string NewRow = "30";

    private readonly SchoolOnDisk school = SchoolOnDisk.WithEverything();
    private readonly SencoSheets lastGood;

    public PupilCellTests() => lastGood = school.Read().Standing;

    public void Dispose() => school.Dispose();

    [Theory]
    [InlineData("LK-3-5")]
    [InlineData("lk-3-5")]
    [InlineData("LK-3-5 Cohen, Mark (3A)")]
    [InlineData("LK-3-5  Cohen, Mark (2Z, last year)")]
    public void A_new_row_needs_only_the_reference(string typed)
    {
        AddView(typed);

        var reading = school.Read(lastGood);

        Assert.Empty(reading.Faults);
        Assert.Contains(reading.Facts.Views, view => view.Pupil == InventedSchool.Ref(3) && view.Text == "Reading is getting easier.");
    }

    [Theory]
    [InlineData("LK-3-6 Cohen, Mark (3A)", "pupil-check-wrong")]
    [InlineData("LK-30-5", "pupil-check-wrong")]
    [InlineData("Cohen, Mark", "pupil-unreadable")]
    [InlineData("Choose the class on the left first", "pupil-unreadable")]
    [InlineData("LK-3-5 Day, Summer (3A)", "pupil-name-differs")]
    [InlineData("", "pupil-missing")]
    public void A_pupil_cell_that_could_mean_another_child_is_refused(string typed, string code)
    {
        AddView(typed);

        var reading = school.Read(lastGood);

        var fault = Assert.Single(reading.Faults);
        Assert.Equal(code, fault.Code);
        Assert.Equal("B" + NewRow, fault.Place.Cell);
        Assert.DoesNotContain("Cohen", fault.ToString(), StringComparison.Ordinal);
        Assert.Equal(5, reading.Facts.Views.Count);
    }

    [Fact]
    public void A_pupil_who_is_not_on_the_roll_is_named_by_the_cell()
    {
        AddView(InventedSchool.Ref(77).ToString());

        Assert.Equal("pupil-not-on-roll", Assert.Single(school.Read(lastGood).Faults).Code);
    }

    [Fact]
    public void A_recent_leaver_still_counts()
    {
        AddView(InventedSchool.Ref(9).ToString());

        Assert.Empty(school.Read(lastGood).Faults);
    }

    [Fact]
    public void A_new_row_keeps_its_id_wherever_it_stands()
    {
        AddView("LK-3-5");
        var first = school.Read(lastGood).Standing.Find("SEN", "Views")!.Rows.Single(row => row.Subject == InventedSchool.Ref(3)).RowId;

        SchoolOnDisk.Edit(school.Sen, book => book.DeleteRow("Views", int.Parse(NewRow, System.Globalization.CultureInfo.InvariantCulture)));
        AddView("LK-3-5 Cohen, Mark", "40");
        var second = school.Read(lastGood).Standing.Find("SEN", "Views")!.Rows.Single(row => row.Subject == InventedSchool.Ref(3)).RowId;

        Assert.Equal(first, second);
    }

    [Fact]
    public void An_example_row_that_somebody_typed_over_is_a_row()
    {
        AddView("LK-3-5", "3");

        var reading = school.Read(lastGood);

        Assert.Empty(reading.Faults);
        Assert.Equal(6, reading.Facts.Views.Count);
    }

    private void AddView(string pupil, string row = NewRow) => SchoolOnDisk.Edit(school.Sen, book =>
    {
        if (pupil.Length > 0)
            book.Type("Views", $"B{row}", pupil);
        book.Type("Views", $"C{row}", "Pupil");
        book.Type("Views", $"E{row}", "Reading is getting easier.");
    });
}
