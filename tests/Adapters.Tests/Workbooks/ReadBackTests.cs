using SenHub.Adapters.Workbooks;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Tests.Workbooks;

public sealed class ReadBackTests
{
    private static readonly SencoFacts Calendar = new() { Calendar = InventedFacts.All.Calendar };

    [Fact]
    public void A_new_statutory_date_is_read_back_in_words()
    {
        var now = Calendar with { Plans = [new EhcPlan { Pupil = InventedSchool.Ref(1), Authority = "Northmoor", PlanMade = new DateOnly(2026, 3, 4) }] };

        Assert.Equal("LK-1-1: Plan first made is Wednesday 4 March 2026.", Assert.Single(ReadBack.Of(Calendar, now)).Words);
    }

    [Theory]
    [InlineData("2026-11-21", "That is a weekend: is it right?")]
    [InlineData("2026-11-22", "That is a weekend: is it right?")]
    [InlineData("2026-10-28", "That is outside term: is it right?")]
    [InlineData("2026-12-04", "The school is closed that day: is it right?")]
    [InlineData("2026-11-19", null)]
    [InlineData("2026-11-27", null)]
    public void A_meeting_on_a_day_without_school_is_asked_about(string day, string? question)
    {
        var meeting = DateOnly.ParseExact(day, "O", System.Globalization.CultureInfo.InvariantCulture);
        var now = Calendar with { Reviews = [new ReviewMeeting { Pupil = InventedSchool.Ref(1), Meeting = meeting }] };

        Assert.Equal(question, Assert.Single(ReadBack.Of(Calendar, now)).Question);
    }

    [Fact]
    public void What_was_read_before_is_not_read_back_again() =>
        Assert.Empty(ReadBack.Of(InventedFacts.All, InventedFacts.All));

    [Fact]
    public void Every_column_marked_as_statutory_is_read_back()
    {
        var statutory = FourFiles.All.SelectMany(workbook => workbook.Sheets).SelectMany(sheet => sheet.Columns).Where(column => column.Statutory).Select(column => column.Heading);

        var readBack = ReadBack.Of(new SencoFacts(), InventedFacts.All).Select(line => line.What);

        Assert.Equal(statutory.Order(StringComparer.Ordinal), readBack.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_reading_names_the_dates_that_are_new()
    {
        using var school = SchoolOnDisk.WithEverything();
        var lastGood = school.Read().Standing;
        SchoolOnDisk.Edit(school.Sen, book => book.Type("Plans", "D4", 46085));

        Assert.Equal("LK-1-1: Plan first made is Wednesday 4 March 2026.", Assert.Single(school.Read(lastGood).NewDates).Words);
    }
}
