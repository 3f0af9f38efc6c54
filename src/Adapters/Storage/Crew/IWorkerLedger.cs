using SenHub.Contracts;

namespace SenHub.Adapters.Storage.Crew;

/// <summary>The processes at work on this ledger, as they say themselves; for status, and for whoever watches.</summary>
public interface IWorkerLedger
{
    /// <summary>Writes down that a process lives; those unseen for a day are forgotten.</summary>
    Task BeatAsync(Worker me, CancellationToken cancel);

    /// <summary>A process ends in order.</summary>
    Task LeaveAsync(Guid id, CancellationToken cancel);

    /// <summary>Those seen in the last half minute, by machine, then by age. Their clocks are their machines' own.</summary>
    Task<IReadOnlyList<Worker>> AliveAsync(CancellationToken cancel);
}

/// <summary>One process.</summary>
/// <param name="Host">Name of its machine.</param>
/// <param name="Roles">Their words, with commas between; a newer version may have words of its own.</param>
/// <param name="Leads">Whether it led the schedule when it was last seen.</param>
public sealed record Worker(Guid Id, string Host, string Roles, string Version, DateTimeOffset Since, DateTimeOffset Seen, bool Leads)
{
    /// <summary>Roles that none of these processes has, by their words.</summary>
    public static IReadOnlyList<string> Missing(IReadOnlyList<Worker> alive) =>
        [.. Contracts.Roles.Words.Except(alive.SelectMany(worker => worker.Roles.Split(',')))];
}
