using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Workers.Retention;

namespace SenHub.Workers.Service;

/// <summary>Every six hours takes away what has been kept long enough. Ids, hashes, days and the log of proof stay.</summary>
internal sealed partial class RetentionLoop(Schools schools, Pruning pruning, ILeadership leadership, Outages outages, ILogger<RetentionLoop> log) : Loop(TimeSpan.FromHours(6), outages, leadership)
{
    protected override async Task TurnAsync(CancellationToken cancel)
    {
        foreach (var school in schools.Sound)
            await TryAsync(() => PruneAsync(school, cancel), trace => Failed(school.Number.ToString(), trace), cancel);
    }

    private async Task PruneAsync(SchoolSettings school, CancellationToken cancel)
    {
        var gone = await pruning.RunAsync(school.Number, cancel);
        if (gone.Any)
            Went(school.Number.ToString(), gone.Papers, gone.Recipients, gone.Imports, gone.Trays);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "School {School}: kept long enough and taken away: {Papers} papers, {Recipients} recipients' addresses, {Imports} faults and decisions, {Trays} parcels in trays")]
    private partial void Went(string school, int papers, int recipients, int imports, int trays);

    [LoggerMessage(Level = LogLevel.Warning, Message = "School {School}: what has been kept long enough could not be taken away; it is tried again: {Trace}")]
    private partial void Failed(string school, string trace);
}
