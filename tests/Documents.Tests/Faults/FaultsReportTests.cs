using SenHub.Documents.Faults;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Faults;

public sealed class FaultsReportTests
{
    private static readonly FaultsReport Report = new()
    {
        School = "Larkfield Primary",
        Night = new DateOnly(2026, 11, 22),
        Held = [new ReportedHold("H7K2-9QXM", new Fault(FaultCodes.RemovalsWithheld, new Place("report.csv"), "40 of 420 pupils on roll are absent", "Check the report's filter"), Releasable: true, ["LK-3-9 Ivy Oak (5 Elm)"])],
        Files =
        [
            new ReportedFile("report.csv", "CSV register report (SIMS style)", "accepted",
            [
                new ReportedFault(
                    new Fault(FaultCodes.UpnWrong, new Place("report.csv", 7, 2), "the check letter of the UPN is wrong", "Compare it with the last school's file"),
                    ["000123", "A999100121002", "Fir", "=cmd|' /C calc'!A0"],
                    MisScreens.Of(FaultCodes.UpnWrong, "CSV register report (SIMS style)")),
                new ReportedFault(new Fault(FaultCodes.ExportOlder, new Place("report.csv"), "older than the last", "Export again"), [], null),
            ]),
        ],
    };

    [Fact]
    public void Each_fault_stands_with_its_row_and_the_screen_that_mends_it()
    {
        var text = DocText.Print(FaultsReportPaper.Write(Report));

        Assert.Contains("Line 7, column 2", text, StringComparison.Ordinal);
        Assert.Contains("[upn-wrong]", text, StringComparison.Ordinal);
        Assert.Contains("In SIMS: Focus > Pupil > Pupil Details, 2 Registration.", text, StringComparison.Ordinal);
        Assert.Contains("000123", text, StringComparison.Ordinal);
        Assert.Contains("senhub release H7K2-9QXM", text, StringComparison.Ordinal);
        Assert.Contains("LK-3-9 Ivy Oak (5 Elm)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_UPN_stands_in_the_table_and_never_on_the_page()
    {
        Assert.DoesNotContain("A999100121002", DocText.Print(FaultsReportPaper.Write(Report)), StringComparison.Ordinal);
        Assert.Contains("A999100121002", FaultsTable.Write(Report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_would_be_a_formula_is_harmless_in_the_spreadsheet()
    {
        var report = Report with { Held = [], Files = [Report.Files[0] with { Faults = [Report.Files[0].Faults[0] with { Cells = ["=1+1"] }] }] };

        Assert.Contains(",\"'=1+1\"\r\n", FaultsTable.Write(report), StringComparison.Ordinal);
        Assert.StartsWith("\uFEFF\"File\",", FaultsTable.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mails_own_text_holds_counts_and_no_pupil()
    {
        var text = FaultsReportPaper.Text(Report);

        Assert.Contains("2 faults in 1 file", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Oak", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Unchanged_faults_on_another_night_are_no_new_version_and_one_fault_more_is()
    {
        var version = FaultsReportPaper.Version(Report).Hash;

        Assert.Equal(version, FaultsReportPaper.Version(Report with { Night = Report.Night.AddDays(1) }).Hash);
        Assert.NotEqual(version, FaultsReportPaper.Version(Report with { Held = [] }).Hash);
    }

    [Theory]
    [InlineData(FaultCodes.StatusUnknown, "CSV register report (Arbor style)", "Arbor: Student Profile > SEN & Inclusion")]
    [InlineData(FaultCodes.BirthDate, "CTF 26.0", "the pupil's basic details")]
    [InlineData(FaultCodes.XmlCutOff, "CTF 26.0", null)]
    public void The_screen_is_that_of_the_MIS_where_the_format_tells_it(string code, string format, string? screen) =>
        Assert.Equal(screen, MisScreens.Of(code, format));
}
