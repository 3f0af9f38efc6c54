using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Import;

/// <summary>Everything a school's folders say at one moment, judged against what was accepted up to a night: the same for the night itself and for whoever looks before it.</summary>
/// <param name="Last">The roll before it.</param>
/// <param name="Expected">The roll that the exports would give: the sheets name its pupils, newcomers among them.</param>
internal sealed record SchoolReading(SchoolGuards Guards, SchoolRoll Last, SourcesRead Exports, RollChange Expected, SencoReading Files);

/// <summary>Makes a <see cref="SchoolReading"/>. Writes nothing.</summary>
internal sealed class SchoolReader(SchoolSources sources, ISencoFiles sencoFiles, HubHome home, ILedger ledger, IImportLedger imports)
{
    /// <summary>Reads exports and the SENCo's files.</summary>
    /// <param name="night">The day by which they are judged.</param>
    /// <param name="upTo">The last night whose results count as known; the latest there are for a look ahead.</param>
    public async Task<SchoolReading> ReadAsync(SchoolSettings school, DateOnly night, DateOnly upTo, CancellationToken cancel)
    {
        var guards = await SchoolGuards.LoadAsync(school, imports, cancel);
        var last = await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, upTo, cancel) ?? SchoolRoll.None(school.Number);
        var history = await ledger.LoadAsync<List<ExportFacts>>(school.Number, Kept.History, upTo, cancel) ?? [];
        var lastGood = await ledger.LoadOnceAsync<SencoSheets>(school.Number, Kept.Sheets, upTo, cancel) ?? SencoSheets.None;

        var exports = await sources.ReadAsync(school, last, history, guards, night, cancel);
        var expected = RollUpdate.Apply(last, exports.TakingPart, school.Code, night, guards.Thresholds, guards.Changes);
        return new SchoolReading(guards, last, exports, expected, sencoFiles.Read(home.SchoolFolder(school.Number), expected.Roll, lastGood, guards.Sheets));
    }
}
