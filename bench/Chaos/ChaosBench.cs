using System.Diagnostics;
using System.Globalization;

namespace SenHub.Bench.Chaos;

/// <summary>Nights of both sample schools in which processes are killed at random moments; then every paper is accounted for.</summary>
internal static class ChaosBench
{
    private const int KillsPerNight = 10;

    /// <summary>Rounds until so many kills; 1 where anything was lost, or done more often than an unknown outcome explains.</summary>
    public static async Task<int> RunAsync(int kills, int seed)
    {
        var (chance, tally, watch) = (new Random(seed), new Tally(), Stopwatch.StartNew());
        Expected expected;
        await using (var quiet = new ChaosRound(new World(1), chance, tally))
            expected = await quiet.QuietAsync();
        for (var round = 0; tally.Killed < kills; round++)
        {
            await using var night = new ChaosRound(new World(1), chance, tally);
            await night.RunAsync(expected, Math.Min(KillsPerNight, kills - tally.Killed), fromFirstMail: round % 2 == 1, personSendsAgain: round % 4 < 2);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed:mm\\:ss} {tally.Killed} kills in {tally.Rounds} nights, {tally.Unknown} unknown, {tally.Wrong.Count} wrong"));
        }

        ChaosTable.Print(tally, watch.Elapsed);
        return tally.Wrong.Count == 0 ? 0 : 1;
    }
}
