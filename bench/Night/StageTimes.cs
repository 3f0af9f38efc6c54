using System.Collections.Concurrent;
using System.Diagnostics;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Storage;
using SenHub.Contracts;

namespace SenHub.Bench.Night;

/// <summary>How many rows of each stage a worker did, and how long they took it from wake-up to end, all hands together.</summary>
internal sealed class StageTimes
{
    private readonly AsyncLocal<Row?> current = new();
    private readonly ConcurrentDictionary<Stage, (int Rows, TimeSpan Took)> times = new();

    /// <summary>What was counted, in the order of the house.</summary>
    public IReadOnlyList<StageTime> All => [.. times.OrderBy(stage => stage.Key).Select(stage => new StageTime(stage.Key, stage.Value.Rows, stage.Value.Took.TotalSeconds))];

    /// <summary>Notes whose row this is, from inside its handling.</summary>
    public void Claimed(Work work)
    {
        if (current.Value is { } row)
            row.Stage = work.Stage;
    }

    /// <summary>Handles a row and counts it, where it could be claimed.</summary>
    public async Task HandleAsync(IWorkHandler handler, Guid workId, CancellationToken cancel)
    {
        var row = current.Value = new Row();
        var started = Stopwatch.GetTimestamp();
        await handler.HandleAsync(workId, cancel);
        var took = Stopwatch.GetElapsedTime(started);
        if (row.Stage is { } stage)
            times.AddOrUpdate(stage, (1, took), (_, sofar) => (sofar.Rows + 1, sofar.Took + took));
    }

    private sealed class Row
    {
        public Stage? Stage { get; set; }
    }
}

/// <summary>What one stage came to.</summary>
/// <param name="Seconds">Of all hands together: more hands than cores wait for each other in it.</param>
internal sealed record StageTime(Stage Stage, int Rows, double Seconds);
