using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Tests.Workbooks;

public sealed class MovedRowsTests : IDisposable
{
    private const int First = EditedBook.FirstData;
    private const int Last = First + 4;

    private readonly SchoolOnDisk school = SchoolOnDisk.WithEverything();
    private readonly SencoSheets lastGood;

    public MovedRowsTests() => lastGood = school.Read().Standing;

    public void Dispose() => school.Dispose();

    [Fact]
    public void A_sort_of_whole_rows_changes_nothing()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Reverse("Views", "A,B,C,D,E,F,G,H", First, Last));

        var reading = school.Read(lastGood);

        Assert.Empty(reading.Faults);
        Assert.Equal(SameFacts.Print(InventedFacts.All), SameFacts.Print(reading.Facts));
    }

    [Theory]
    [InlineData("B", "partial-sort")]
    [InlineData("A,B,C", "partial-sort")]
    [InlineData("A,B,C,D,E,F", "partial-sort")]
    [InlineData("G", "partial-sort")]
    [InlineData("D,E,F", "facts-moved")]
    [InlineData("E", "facts-moved")]
    public void A_sort_of_some_columns_holds_the_sheet(string columns, string code)
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Reverse("Views", columns, First, Last));

        AssertViewsHeld(code);
    }

    [Fact]
    public void A_sort_of_dates_alone_holds_the_sheet()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Reverse("Plans", "D", First, Last));

        var reading = school.Read(lastGood);

        Assert.Equal("facts-moved", Assert.Single(reading.Faults).Code);
        Assert.Equal("Plans", Assert.Single(reading.Facts.HeldSheets).Sheet);
        Assert.Equal(new DateOnly(2023, 3, 1), reading.Facts.Plans[0].PlanMade);
    }

    [Fact]
    public void A_paste_over_the_pupil_holds_the_sheet()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Views", $"B{First}", book.Text("Views", $"B{First + 1}")));

        AssertViewsHeld("partial-sort");
    }

    [Fact]
    public void A_fill_down_of_a_text_over_others_holds_the_sheet()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.FillDown("Views", "E", First, First + 3));

        AssertViewsHeld("facts-moved");
    }

    [Fact]
    public void A_fill_down_of_whole_rows_over_others_holds_the_sheet()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.FillDown("Views", "A,B,C,D,E,F,G,H", First, First + 1));

        AssertViewsHeld("fill-down");
    }

    [Fact]
    public void A_copied_row_below_the_table_is_a_row_of_its_own()
    {
        SchoolOnDisk.Edit(school.Sen, book =>
        {
            book.FillDown("Views", "A,B,C,D,E,F,G,H", Last, Last + 1);
            book.Type("Views", $"E{Last + 1}", "A year later I like drawing better.");
        });

        var reading = school.Read(lastGood);

        Assert.Equal("row-id-twice", Assert.Single(reading.Faults).Code);
        Assert.Empty(reading.Facts.HeldSheets);
        Assert.Equal(6, reading.Facts.Views.Count);
    }

    [Fact]
    public void A_row_that_stands_twice_counts_once()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.FillDown("Views", "A,B,C,D,E,F,G,H", Last, Last + 1));

        var reading = school.Read(lastGood);

        Assert.Equal("row-twice", Assert.Single(reading.Faults).Code);
        Assert.Equal(5, reading.Facts.Views.Count);
    }

    [Fact]
    public void Two_rows_that_contradict_each_other_leave_the_last_good_one()
    {
        SchoolOnDisk.Edit(school.Sen, book =>
        {
            book.Type("Plans", $"B{Last + 1}", "LK-1-1");
            book.Type("Plans", $"C{Last + 1}", "Southmoor");
        });

        var reading = school.Read(lastGood);

        Assert.Equal([First, Last + 1], reading.Faults.Where(fault => fault.Code == "key-twice").Select(fault => fault.Place.Line));
        Assert.Equal("Northmoor", Assert.Single(reading.Facts.Plans, plan => plan.Pupil == InventedSchool.Ref(1)).Authority);
    }

    [Fact]
    public void A_hand_edit_of_three_rows_is_no_partial_sort()
    {
        SchoolOnDisk.Edit(school.Sen, book =>
        {
            for (var row = First; row < First + 3; row++)
                book.Type("Views", $"E{row}", $"Something new of row {row}.");
        });

        Assert.Empty(school.Read(lastGood).Faults);
    }

    [Fact]
    public void What_was_held_stands_again_after_the_sort_is_undone()
    {
        SchoolOnDisk.Edit(school.Sen, book => book.Reverse("Views", "E", First, Last));
        var held = school.Read(lastGood);

        SchoolOnDisk.Edit(school.Sen, book => book.Reverse("Views", "E", First, Last));

        Assert.Single(held.Facts.HeldSheets);
        Assert.Empty(school.Read(held.Standing).Faults);
    }

    private void AssertViewsHeld(string code)
    {
        var reading = school.Read(lastGood);

        var fault = Assert.Single(reading.Faults);
        Assert.Equal(code, fault.Code);
        Assert.Equal(fault, Assert.Single(reading.Facts.HeldSheets).Why);
        Assert.Equal(SameFacts.Print(InventedFacts.All)["Views"], SameFacts.Print(reading.Facts)["Views"]);
    }
}
