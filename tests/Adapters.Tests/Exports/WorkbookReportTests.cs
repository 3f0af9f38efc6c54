using SenHub.Adapters.Exports;
using SenHub.Domain.Import;
using SenHub.TestKit.Exports;

namespace SenHub.Adapters.Tests.Exports;

public sealed class WorkbookReportTests
{
    private static readonly object?[] Headings = ["UPN", "Admission number", "Surname", "Forename", "DOB", "SEN status", "SEN needs"];

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Dates_are_read_from_both_calendars_with_and_without_a_format(bool from1904, bool plain)
    {
        var file = Read([Headings, ["X999100121001", 17.0, "Oak", "Ash", new DateOnly(2016, 11, 2), "K", "ASD"]], from1904, plain);

        Assert.Equal((new DateOnly(2016, 11, 2), "17"), (file.Rows[0].BornOn, file.Rows[0].SourceId));
    }

    [Fact]
    public void The_header_is_found_below_title_rows_and_faults_name_the_cell()
    {
        var file = Read([["SEN register"], [], Headings, ["X999100121001", "1", "Oak", "Ash", new DateOnly(2016, 11, 2), "Watch list", "ASD"]]);

        Assert.Equal("register.xlsx, sheet Report, cell F4", Assert.Single(file.Faults).Place.ToString());
        Assert.Equal("XLSX register report", file.Format);
    }

    [Fact]
    public void Text_dates_of_a_workbook_are_decided_by_their_column()
    {
        var file = Read([Headings, ["X999100121001", "1", "Oak", "Ash", "11/2/2016", "K", "ASD"], ["A999100120002", "2", "Elm", "Fay", "1/13/2015", "K", ""]]);

        Assert.Equal([new(2016, 11, 2), new(2015, 1, 13)], file.Rows.Select(row => row.BornOn));
    }

    [Fact]
    public void A_schools_own_map_reads_its_workbook()
    {
        var own = new ColumnMapOptions { Name = "ours", Columns = { ["senStatus"] = "Tier" }, Statuses = { ["Amber"] = "K" } };
        using var bytes = new MemoryStream();
        WriteWorkbook.Sheet([["UPN", "Surname", "Forename", "DOB", "Tier"], ["X999100121001", "Oak", "Ash", new DateOnly(2016, 11, 2), "Amber"]], bytes);

        var file = Reading.Of(bytes.ToArray(), "register.xlsx", own).Good();

        Assert.Equal("K", Assert.IsType<SenBlock.Present>(file.Rows[0].Sen).History[0].Code);
    }

    [Fact]
    public void A_workbook_without_headings_is_refused() =>
        Assert.Equal(FaultCodes.HeaderNotFound, Reading.Of(Bytes([["holiday plans"], ["Rome"]]), "plans.xlsx").Refusal().Code);

    private static ExportFile Read(IEnumerable<object?[]> rows, bool from1904 = false, bool plain = false) =>
        Reading.Of(Bytes(rows, from1904, plain), "register.xlsx").Good();

    private static byte[] Bytes(IEnumerable<object?[]> rows, bool from1904 = false, bool plain = false)
    {
        using var bytes = new MemoryStream();
        WriteWorkbook.Sheet(rows, bytes, from1904, plain);
        return bytes.ToArray();
    }
}
