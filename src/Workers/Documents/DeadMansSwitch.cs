using SenHub.Adapters.Heartbeats;
using SenHub.Domain.Import;

namespace SenHub.Workers.Documents;

/// <summary>Says to a school's dead man's switch that the night was done. A switch that cannot be reached is logged, and rings by itself.</summary>
internal sealed partial class DeadMansSwitch(IPing ping, ILogger<DeadMansSwitch> log)
{
    /// <summary>One ping.</summary>
    public async Task SayAsync(SchoolNumber school, Uri url, CancellationToken cancel)
    {
        if (!await ping.SayAsync(url, cancel))
            Unheard(school.ToString());
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "School {School}: the morning's ping was not taken; whoever watches it will be alarmed")]
    private partial void Unheard(string school);
}
