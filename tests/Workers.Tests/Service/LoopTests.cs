using Microsoft.Extensions.Logging.Abstractions;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.TestKit.Mail;
using SenHub.Workers.Service;

namespace SenHub.Workers.Tests.Service;

/// <summary>What only the leader of the schedule does.</summary>
public sealed class LoopTests
{
    [Fact]
    public async Task A_turn_waits_for_a_term_is_broken_off_with_it_and_taken_again_in_the_next()
    {
        using var leadership = new Terms();
        using var loop = new Counting(leadership);
        await loop.StartAsync(default);
        Assert.Equal(0, loop.Begun);

        leadership.Begin();
        await Until.True(() => loop.Begun == 1, "no turn was taken while leading");
        leadership.End();
        await Until.True(() => loop.BrokenOff == 1, "the turn went on when another led");
        Assert.Equal(1, loop.Begun);

        leadership.Begin();
        await Until.True(() => loop.Begun == 2, "no turn was taken in the next term");
        await loop.StopAsync(default);
        Assert.Equal(2, loop.BrokenOff);
    }

    private sealed class Counting(ILeadership leadership) : Loop(TimeSpan.FromMilliseconds(10), new Outages(NullLogger<Outages>.Instance), leadership)
    {
        public int Begun { get; private set; }

        public int BrokenOff { get; private set; }

        protected override async Task TurnAsync(CancellationToken cancel)
        {
            Begun++;
            using var end = cancel.Register(() => BrokenOff++);
            await TryAsync(() => Task.Delay(Timeout.Infinite, cancel), _ => { }, cancel);
        }
    }

    private sealed class Terms : ILeadership, IDisposable
    {
        private TaskCompletionSource<CancellationToken> next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private CancellationTokenSource term = new();

        public bool Leads => next.Task.IsCompleted;

        public Task<CancellationToken> TermAsync(CancellationToken cancel) => Volatile.Read(ref next).Task.WaitAsync(cancel);

        public void Begin()
        {
            term = new CancellationTokenSource();
            next.SetResult(term.Token);
        }

        public void End()
        {
            Volatile.Write(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously));
            term.Cancel();
        }

        public void Dispose() => term.Dispose();
    }
}
