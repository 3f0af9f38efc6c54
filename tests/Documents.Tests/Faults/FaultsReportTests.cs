using SenHub.Documents.Faults;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Import;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Faults;

public sealed class FaultsReportTests
{
    [Fact]
    public void Each_fault_stands_with_its_row_and_the_screen_that_mends_it()
    {
        var text = DocText.Print(FaultsReportPaper.Write(SampleFaults.Report));

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
        Assert.DoesNotContain("A999100121002", DocText.Print(FaultsReportPaper.Write(SampleFaults.Report)), StringComparison.Ordinal);
        Assert.Contains("A999100121002", FaultsTable.Write(SampleFaults.Report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_would_be_a_formula_is_harmless_in_the_spreadsheet()
    {
        var report = SampleFaults.Report with { Held = [], Files = [SampleFaults.Report.Files[0] with { Faults = [SampleFaults.Report.Files[0].Faults[0] with { Cells = ["=1+1"] }] }] };

        Assert.Contains(",\"'=1+1\"\r\n", FaultsTable.Write(report), StringComparison.Ordinal);
        Assert.StartsWith("\uFEFF\"File\",", FaultsTable.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mails_own_text_holds_counts_and_no_pupil()
    {
        var text = FaultsReportPaper.Text(SampleFaults.Report);

        Assert.Contains("2 faults in 1 file", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Oak", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Unchanged_faults_on_another_night_are_no_new_version_and_one_fault_more_is()
    {
        var version = FaultsReportPaper.Version(SampleFaults.Report).Hash;

        Assert.Equal(version, FaultsReportPaper.Version(SampleFaults.Report with { Night = SampleFaults.Report.Night.AddDays(1) }).Hash);
        Assert.NotEqual(version, FaultsReportPaper.Version(SampleFaults.Report with { Held = [] }).Hash);
    }

    [Theory]
    [InlineData(FaultCodes.StatusUnknown, "CSV register report (Arbor style)", "Arbor: Student Profile > SEN & Inclusion")]
    [InlineData(FaultCodes.BirthDate, "CTF 26.0", "the pupil's basic details")]
    [InlineData(FaultCodes.XmlCutOff, "CTF 26.0", null)]
    public void The_screen_is_that_of_the_MIS_where_the_format_tells_it(string code, string format, string? screen) =>
        Assert.Equal(screen, MisScreens.Of(code, format));
}
