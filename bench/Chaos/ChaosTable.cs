using System.Globalization;

namespace SenHub.Bench.Chaos;

/// <summary>The account of all rounds as a table for docs/benchmarks.md.</summary>
internal static class ChaosTable
{
    /// <summary>Prints it, and what was wrong.</summary>
    public static void Print(Engine engine, Tally tally, TimeSpan took)
    {
        var deaths = string.Join(", ", tally.Kills.Select(kill => string.Create(CultureInfo.InvariantCulture, $"{kill.Key} {kill.Value}")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            | what | {(engine == Engine.Embedded ? "SQLite, in memory" : "PostgreSQL, RabbitMQ")} |
            | --- | --- |
            | kills | {tally.Killed} ({deaths}) |
            | nights | {tally.Rounds} |
            | papers | {tally.Papers} |
            | deliveries | {tally.Deliveries} |
            | sends with unknown outcome | {tally.Unknown} |
            | of these sent again by the person | {tally.Resent} |
            | let be by the person, had arrived | {tally.LetBeArrived} |
            | let be by the person, had not arrived | {tally.LetBeNotArrived} |
            | received twice, after an unknown outcome | {tally.Explained} |
            | lost, marked Sent without receipt, or doubled without reason | {tally.Wrong.Count} |
            | wall minutes | {took.TotalMinutes:0.0} |
            """));
        foreach (var wrong in tally.Wrong)
            Console.WriteLine(wrong);
    }
}
