using SenHub.Workers.Service;

namespace SenHub.Workers.Observe;

/// <summary>Whether the service still turns. A database or broker that is away is no death: a restart would mend nothing.</summary>
internal sealed class Liveness(IServiceProvider services)
{
    /// <summary>False when a loop has ended or hangs: only a restart helps then.</summary>
    public bool IsAlive => services.GetServices<IHostedService>().OfType<Loop>().All(loop => loop.Turns);
}
