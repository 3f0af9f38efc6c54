using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Crew;

namespace SenHub.Workers.Cli;

/// <summary>Which processes of the service are at work, for status.</summary>
internal static class CrewLines
{
    /// <summary>Whether somebody has to look: some run, and a part of the flow is nobody's. That none runs is as somebody left it.</summary>
    public static bool NeedsPerson(IReadOnlyList<Worker> alive) => alive.Count > 0 && Worker.Missing(alive).Count > 0;

    /// <summary>The lines: one a process, and what nobody takes.</summary>
    public static IEnumerable<string> InWords(IReadOnlyList<Worker> alive)
    {
        if (alive.Count == 0)
            yield return "Service: no process runs now";
        foreach (var worker in alive)
            yield return FormattableString.Invariant($"Service: on {worker.Host} since {HubClock.ToLocal(worker.Since):yyyy-MM-dd HH:mm}, {(worker.Roles == Everything ? "everything" : worker.Roles)}{(worker.Leads ? ", leads the schedule" : "")} ({worker.Version})");
        if (NeedsPerson(alive))
            yield return $"Nobody takes: {string.Join(", ", Worker.Missing(alive))}. Start a process with these roles (docs/bus.md)";
    }

    /// <summary>For a program.</summary>
    public static object Of(Worker worker) => new { worker.Host, roles = worker.Roles.Split(','), worker.Leads, worker.Since, worker.Seen, worker.Version };

    private static string Everything { get; } = Contracts.Roles.All.ToString();
}
