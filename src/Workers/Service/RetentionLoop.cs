using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Workers.Nights;
using SenHub.Workers.Retention;

namespace SenHub.Workers.Service;

/// <summary>Every six hours takes away what has been kept long enough. Ids, hashes, days and the log of proof stay.</summary>
internal sealed partial class RetentionLoop(Schools schools, Pruning pruning, Outages outages, ILogger<RetentionLoop> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var school in schools.Sound)
                await PruneAsync(school, stoppingToken);
            await Task.Delay(Every, stoppingToken);
        }
    }

    private async Task PruneAsync(SchoolSettings school, CancellationToken cancel)
    {
        try
        {
            var gone = await pruning.RunAsync(school.Number, cancel);
            if (gone.Any)
                Went(school.Number.ToString(), gone.Papers, gone.Recipients, gone.Imports, gone.Trays);
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested)
        {
            if (!outages.Notice(exception))
                Failed(school.Number.ToString(), SafeTrace.Of(exception));
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "School {School}: kept long enough and taken away: {Papers} papers, {Recipients} recipients' addresses, {Imports} faults and decisions, {Trays} parcels in trays")]
    private partial void Went(string school, int papers, int recipients, int imports, int trays);

    [LoggerMessage(Level = LogLevel.Warning, Message = "School {School}: what has been kept long enough could not be taken away; it is tried again: {Trace}")]
    private partial void Failed(string school, string trace);
}
