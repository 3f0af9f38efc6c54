using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Tests.Documents;

/// <summary>From a broken row in an export to the office's report, and back to silence.</summary>
public sealed class FaultsReportNightTests
{
    [Fact]
    public async Task The_office_gets_the_rows_to_put_right_once_and_nobody_else_does()
    {
        await using var school = await DemoSchool.OpenAsync(home => Break(home.SchoolFolder(DemoSchool.Larkfield)));

        await school.NightAndDayAsync(DemoSchool.FirstNight);

        var paper = Assert.Single(await ReportsAsync(school));
        var csv = await File.ReadAllTextAsync(Path.ChangeExtension(school.Home.PaperFile(PaperKinds.Faults, paper.Id), "csv"));
        Assert.Contains("\"birth-date\"", csv, StringComparison.Ordinal);
        Assert.Contains("Akosua | Abiodun", csv, StringComparison.Ordinal);
        var delivery = Assert.Single(await school.AllAsync(), delivery => delivery is { Kind: PaperKinds.Faults, Subject: "Exports" });
        Assert.Equal((RecipientClass.Office, DeliveryState.Sent), (delivery.Recipient.Class, delivery.State));
        Assert.DoesNotContain(school.Mails.Where(mail => !File.ReadAllText(mail).Contains("what to put right", StringComparison.Ordinal) && !File.ReadAllText(mail).Contains("SenHub: register", StringComparison.Ordinal)), mail => File.ReadAllText(mail).Contains("text/csv", StringComparison.Ordinal));

        await school.NightAndDayAsync(DemoSchool.FirstNight.AddDays(1));
        Assert.Single(await ReportsAsync(school));
    }

    [Fact]
    public async Task A_school_without_faults_gets_no_report()
    {
        await using var school = await DemoSchool.AfterNightAsync();

        Assert.Empty(await ReportsAsync(school));
    }

    private static async Task<IReadOnlyList<Paper>> ReportsAsync(DemoSchool school) =>
        [.. (await school.Deliveries.PapersAsync(DemoSchool.Larkfield, default)).Where(paper => paper is { Kind: PaperKinds.Faults, Subject: "Exports" })];

    private static void Break(string schoolFolder)
    {
        var report = Directory.EnumerateFiles(Path.Combine(schoolFolder, "exports"), "*.csv").Single();
        var written = File.GetLastWriteTimeUtc(report);
        File.WriteAllText(report, File.ReadAllText(report).Replace("21/04/2016,F,Year 6,6 Kestrel", "31/02/2016,F,Year 6,6 Kestrel", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(report, written);
    }
}
