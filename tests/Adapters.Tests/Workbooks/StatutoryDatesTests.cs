using SenHub.Adapters.Workbooks;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>What stands in the sheets and what the digest reads back are the same dates (SD-F5).</summary>
public sealed class StatutoryDatesTests
{
    [Fact]
    public void Every_column_marked_as_statutory_is_read_back()
    {
        var statutory = FourFiles.All.SelectMany(workbook => workbook.Sheets).SelectMany(sheet => sheet.Columns).Count(column => column.Statutory);

        var lines = ReadBack.NewDates(new SencoFacts(), InventedFacts.All).Where(line => line.Pupil == InventedSchool.Ref(1));

        Assert.Equal(statutory, lines.Count());
    }

    [Fact]
    public void A_date_typed_since_the_last_reading_is_read_back_in_words()
    {
        using var school = SchoolOnDisk.WithEverything();
        var before = school.Read();
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Plans", "D4", 46085));

        var line = Assert.Single(ReadBack.NewDates(before.Facts, school.Read(before.Standing).Facts));

        Assert.Contains("Wednesday 4 March 2026", line.What, StringComparison.Ordinal);
    }
}
