using SenHub.Adapters.Channels.Messages;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Service;

/// <summary>Every half minute takes what recipients' systems acknowledge; now and then takes away claims that have run out.</summary>
internal sealed partial class AcknowledgementLoop(IEnumerable<IAcknowledgements> all, IEnumerable<IClaims> claims, LaterNews news, ILeadership leadership, Outages outages, ILogger<AcknowledgementLoop> log) : Loop(TimeSpan.FromSeconds(30), outages, leadership)
{
    protected override async Task TurnAsync(CancellationToken cancel)
    {
        foreach (var acknowledgements in all)
            await TryAsync(() => TakeAsync(acknowledgements, cancel), trace => Failed(acknowledgements.Route, trace), cancel);
        foreach (var kept in claims)
            kept.Tidy();
    }

    private async Task TakeAsync(IAcknowledgements acknowledgements, CancellationToken cancel)
    {
        var (taken, senseless) = await acknowledgements.TakeAsync((said, stop) => news.AcknowledgedAsync(acknowledgements.Route, said, stop), cancel);
        if (taken + senseless > 0)
            Took(acknowledgements.Route, taken, senseless);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Route}: {Taken} acknowledgements taken, {Senseless} that fit no delivery put aside")]
    private partial void Took(string route, int taken, int senseless);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Route}: acknowledgements could not be taken; they wait: {Trace}")]
    private partial void Failed(string route, string trace);
}
