using SenHub.TestKit.Storage;

namespace SenHub.Bench.Chaos.Faults;

/// <summary>The network between the workers and a server: every connection breaks, none is made for half a minute.</summary>
internal sealed class WireVictim(string to, Wire wire) : IVictim
{
    private static readonly TimeSpan Cut = TimeSpan.FromSeconds(30);

    private bool isCut;

    public string Name => $"network to the {to}";

    public Task<bool> KillAsync()
    {
        if (isCut)
            return Task.FromResult(false);
        isCut = true;
        wire.Cut();
        return Task.FromResult(true);
    }

    public Task StartAsync()
    {
        wire.Mend();
        isCut = false;
        return Task.CompletedTask;
    }

    public TimeSpan AwayFor(double share) => Cut;

    public ValueTask DisposeAsync()
    {
        wire.Dispose();
        return ValueTask.CompletedTask;
    }
}
