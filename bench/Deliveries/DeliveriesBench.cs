using System.Text.Json;
using SenHub.Bench.Deliveries.Kills;
using SenHub.Bench.Deliveries.Slow;
using SenHub.Bench.Deliveries.Speed;

namespace SenHub.Bench.Deliveries;

/// <summary>What a delivery is worth: parts killed at random while it leaves, how fast mail goes beside a plain library, what a dead agency costs the others.</summary>
internal static class DeliveriesBench
{
    /// <summary>Runs the parts asked for; 1 where a delivery was lost, or doubled without anybody knowing.</summary>
    public static async Task<int> RunAsync(string[] rest)
    {
        var only = Array.IndexOf(rest, "--only") is >= 0 and var at && at + 1 < rest.Length ? rest[at + 1] : null;
        var (kills, speed, slow) = ((KillFigures?)null, (IReadOnlyList<SpeedFigures>?)null, (SlowFigures?)null);
        if (only is null or "kills")
            kills = await KillRounds.RunAsync(Arguments.Number(rest, "--rounds", 200), Arguments.Number(rest, "--deliveries", 500), Arguments.Number(rest, "--seed", 1));
        if (only is null or "speed")
            speed = await MailSpeed.RunAsync(Arguments.Number(rest, "--mails", 300), Arguments.Number(rest, "--runs", 5));
        if (only is null or "agencies")
            slow = await DeadAgency.RunAsync(Arguments.Number(rest, "--per-agency", 12), Arguments.Number(rest, "--runs", 5));
        kills?.Print();
        if (speed is not null)
            SpeedTable.Print(speed);
        slow?.Print();
        if (rest.Contains("--json"))
            Console.WriteLine(JsonSerializer.Serialize(new { kills, speed, agencies = slow }, JsonSerializerOptions.Web));
        return kills is { Wrong.Count: > 0 } || slow is { Missing: > 0 } ? 1 : 0;
    }
}
