using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Import;

/// <summary>Files become rows: the MIS's exports and the SENCo's own files, each judged before it is believed.</summary>
internal sealed partial class ReadSourcesOnNight(SchoolReader reader, RawKeeping raw, Schools schools, ILedger ledger, IDeliveryLedger deliveries, ILogger<ReadSourcesOnNight> log) : Step
{
    private const int MostLogged = 50;

    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var (school, night) = (schools.Of(work.Night.School), work.Night.Date);
        var read = await reader.ReadAsync(school, night, night, cancel);

        await raw.KeepAsync(school.Number, read.Exports.Stable, night, cancel);
        await deliveries.ConfirmAddressesAsync(school.Number, read.Files.Facts.Releases, cancel);
        var next = new NextWork(work.Night, Stage.Roll, "");
        await ledger.CompleteAsync(
            work,
            new Saving
            {
                Snapshots =
                [
                    new(Kept.Exports, read.Exports.TakingPart),
                    new(Kept.History, read.Exports.History),
                    new(Kept.Facts, read.Files.Facts),
                    new(Kept.Sheets, read.Files.Standing),
                    new(Kept.Reading, new NightReading(read.Exports.Decisions, [.. read.Exports.Faults, .. read.Files.Faults], Newest(read.Exports)) { OfExports = read.Exports.Faults }),
                ],
                Decisions = HeldReading.Records(read),
                Held = HeldReading.Of(school.Number, read),
                Next = [next],
            },
            cancel);
        Log(school.Number.ToString(), read.Exports);
        return [next];
    }

    private static DateOnly? Newest(SourcesRead exports) =>
        exports.TakingPart.Count == 0 ? null : DateOnly.FromDateTime(exports.TakingPart.Max(file => file.AsOf));

    private void Log(string school, SourcesRead exports)
    {
        var faults = exports.Faults.Take(MostLogged).ToList();
        var shapes = FaultShapes.Of(exports.Stable, faults);
        foreach (var fault in faults)
            Found(school, fault.Code, fault.Place.ToString(), shapes.GetValueOrDefault(fault, "unknown"));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "School {School}: {Code} at {Place}, where the value looks like {Shape}")]
    private partial void Found(string school, string code, string place, string shape);
}
