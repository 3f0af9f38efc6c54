using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Service;

/// <summary>Every half hour asks providers that can be asked what became of what they accepted.</summary>
internal sealed partial class AfterwardsLoop(LaterNews news, ILeadership leadership, Outages outages, ILogger<AfterwardsLoop> log) : Loop(TimeSpan.FromMinutes(30), outages, leadership)
{
    protected override Task TurnAsync(CancellationToken cancel) => TryAsync(() => news.AskAsync(cancel), Failed, cancel);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Providers could not be asked what became of sends; they are asked again: {Trace}")]
    private partial void Failed(string trace);
}
