using SenHub.Adapters.Settings;

namespace SenHub.Bench.Chaos.Faults;

/// <summary>The machines' clock: two hours on, and the next time two hours back.</summary>
internal sealed class ClockVictim(HubHome home) : IVictim
{
    private static readonly TimeSpan Jump = TimeSpan.FromHours(2);

    private bool back;

    public string Name => "clock";

    public Task<bool> KillAsync()
    {
        new ChaosClock(home.Folder).Shift(back ? -Jump : Jump);
        back = !back;
        return Task.FromResult(true);
    }

    public Task StartAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
