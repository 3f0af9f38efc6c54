using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Faults;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Documents;

/// <summary>What is wrong with the exports, row by row and with the screen that mends it, for the data manager; told again each month while it lasts.</summary>
internal sealed class ReportFaultsOnRollUpdated(Schools schools, ILedger ledger, FaultsSources sources, PaperPress press, DeliveryPlanner planner) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (schools.Of(work.Night.School), work.Night.Date);
        var known = await SchoolFacts.LoadAsync(ledger, school, night, cancel);
        var report = await sources.GatherAsync(known, night, cancel);
        var readers = known.Facts.Staff.DataManagers(night).Select(member => Recipients.Staff(member, RecipientClass.Office)).DistinctBy(reader => reader.Key).ToList();
        var saving = Saving.Nothing;
        if (!report.IsEmpty)
        {
            var wanted = new PaperWanted { Kind = PaperKinds.Faults, Period = FormattableString.Invariant($"exports {night:yyyy-MM}"), Recipients = readers };
            var paper = await press.PrintAsync(school.Number, night, Draft(wanted, report), cancel);
            saving = await planner.PlanAsync(wanted, _ => paper, known, work.Night, cancel);
        }

        await ledger.CompleteAsync(work, saving, cancel);
        return saving.Next;
    }

    private static Draft Draft(PaperWanted wanted, FaultsReport report) => new()
    {
        Kind = wanted.Kind,
        Subject = "Exports",
        Period = wanted.Period,
        Audience = nameof(RecipientClass.Office),
        Document = FaultsReportPaper.Write(report),
        Version = FaultsReportPaper.Version(report),
        Beside = [("txt", FaultsReportPaper.Text(report)), ("csv", FaultsTable.Write(report))],
    };
}
