using System.Diagnostics;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Nights;

/// <summary>Claims a row, runs its step, and says what comes next. The ledger, not the broker, holds every delay.</summary>
internal sealed partial class WorkRunner(ILedger ledger, IWakeUps wakeUps, IServiceProvider services, HubClock clock, Backlog backlog, Outages outages, ILogger<WorkRunner> log) : IWorkHandler
{
    private const int MostAttempts = 8;

    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(5);

    public async Task HandleAsync(Guid workId, CancellationToken cancel)
    {
        try
        {
            if (await ledger.ClaimAsync(workId, cancel) is { } work)
                await RunAsync(work, cancel);
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested && outages.Notice(exception))
        {
            // The ledger could not be told: the claim ends by itself, and then the sweeper finds the row.
        }
    }

    private async Task RunAsync(Work work, CancellationToken cancel)
    {
        var line = Flow.LineOf(work.Stage, work.Subject);
        using var told = Traces.Step(work, line.Step.Name);
        var since = Stopwatch.GetTimestamp();
        try
        {
            var step = (Step)services.GetRequiredService(line.Step);
            await WakeAsync(work.Stage, await step.RunAsync(work, cancel), cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await GiveBackAsync(work);
            throw;
        }
        catch (Exception exception) when (outages.Notice(exception))
        {
            // The database being away is no failure of the step.
            await ledger.PostponeAsync(work, clock.Now, "the database was away", cancel);
        }
        catch (Exception exception)
        {
            told.Failed(exception.GetType().Name);
            Counters.Failed(work.Stage, exception);
            await PutOffAsync(work, exception, cancel);
        }
        finally
        {
            Counters.Ran(work.Stage, since);
        }
    }

    private async Task WakeAsync(Stage from, IReadOnlyList<NextWork> caused, CancellationToken cancel)
    {
        var now = clock.Now;
        foreach (var stage in caused.Where(next => next.NotBefore is null || next.NotBefore <= now).GroupBy(next => next.Stage))
        {
            // When a school is planned the sweeper decides, who sees how many papers wait; what it began goes on.
            var atOnce = stage.Key == Stage.Reviews && from != Stage.Reviews ? 0 : Backlog.AtOnce;
            foreach (var next in stage.Take(atOnce))
                await wakeUps.WakeAsync(next.Stage, next.Id, cancel);
            if (stage.Skip(atOnce).Any())
                backlog.Leave();
        }
    }

    // Stopping does not wait for a database that is away: the claim ends by itself.
    private async Task GiveBackAsync(Work work)
    {
        using var soon = SafeEnd.After(LongestGoodbye);
        await ledger.PostponeAsync(work, clock.Now, "stopped", soon.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task PutOffAsync(Work work, Exception exception, CancellationToken cancel)
    {
        var trace = SafeTrace.Of(exception);
        if (work.Attempts >= MostAttempts)
        {
            GaveUp(work.Stage, work.Id, work.Attempts, trace);
            await ledger.GiveUpAsync(work, exception.GetType().Name, cancel);
            return;
        }

        var until = clock.Now + TimeSpan.FromSeconds(5 * Math.Pow(2, work.Attempts));
        PutOff(work.Stage, work.Id, work.Attempts, until, trace);
        await ledger.PutOffAsync(work, until, exception.GetType().Name, cancel);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Stage} row {WorkId} failed at attempt {Attempt} and is tried again at {Until:u}: {Trace}")]
    private partial void PutOff(Stage stage, Guid workId, int attempt, DateTimeOffset until, string trace);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Stage} row {WorkId} failed {Attempts} times and waits for a person: {Trace}")]
    private partial void GaveUp(Stage stage, Guid workId, int attempts, string trace);
}
