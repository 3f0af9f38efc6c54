using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks;
using SenHub.Contracts;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Import;

/// <summary>Files become rows: the MIS's exports and the SENCo's own files, each judged before it is believed.</summary>
internal sealed class ReadSourcesOnNight(SchoolSources sources, ISencoFiles sencoFiles, Schools schools, HubHome home, ILedger ledger, IDeliveryLedger deliveries) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (schools.Of(work.Night.School), work.Night.Date);
        var roll = await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, night, cancel) ?? SchoolRoll.None(school.Number);
        var history = await ledger.LoadAsync<List<ExportFacts>>(school.Number, Kept.History, night, cancel) ?? [];
        var lastGood = await ledger.LoadAsync<SencoSheets>(school.Number, Kept.Sheets, night, cancel) ?? SencoSheets.None;

        var exports = sources.Read(school, roll, history, night);
        // The sheets name pupils of tonight's roll, newcomers among them.
        var expected = RollUpdate.Apply(roll, exports.TakingPart, school.Code, night, ImportThresholds.Default);
        var files = sencoFiles.Read(home.SchoolFolder(school.Number), expected.Roll, lastGood);

        await deliveries.ConfirmAddressesAsync(school.Number, files.Facts.Releases, cancel);
        var next = new NextWork(work.Night, Stage.Roll, "");
        await ledger.CompleteAsync(
            work,
            new Saving
            {
                Snapshots =
                [
                    new(Kept.Exports, exports.TakingPart),
                    new(Kept.History, exports.History),
                    new(Kept.Facts, files.Facts),
                    new(Kept.Sheets, files.Standing),
                    new(Kept.Reading, new NightReading(exports.Decisions, [.. exports.Faults, .. files.Faults], Newest(exports))),
                ],
                Next = [next],
            },
            cancel);
        return [next];
    }

    private static DateOnly? Newest(SourcesRead exports) =>
        exports.TakingPart.Count == 0 ? null : DateOnly.FromDateTime(exports.TakingPart.Max(file => file.AsOf));
}
