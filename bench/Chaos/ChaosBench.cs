using System.Diagnostics;
using System.Globalization;

namespace SenHub.Bench.Chaos;

/// <summary>Nights of the sample schools in which processes are killed at random moments; then every paper is accounted for.</summary>
internal static class ChaosBench
{
    private const int KillsPerNight = 20;

    /// <summary>Rounds on one engine until so many kills; 1 where anything was lost, or done more often than an unknown outcome explains.</summary>
    public static async Task<int> RunAsync(Engine engine, int kills, int seed, bool oneSchool)
    {
        var (chance, tally, watch) = (new Random(seed), new Tally(), Stopwatch.StartNew());
        var expected = await QuietAsync(chance, tally, oneSchool);
        for (var round = 0; tally.Killed < kills; round++)
        {
            await using var night = new ChaosRound(new World(engine), chance, tally, oneSchool);
            await night.RunAsync(expected, Math.Min(KillsPerNight, kills - tally.Killed), fromFirstMail: round % 2 == 1, personSendsAgain: round % 4 < 2);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed:mm\\:ss} {tally.Killed} kills in {tally.Rounds} nights, {tally.Unknown} unknown, {tally.Wrong.Count} wrong"));
        }

        ChaosTable.Print(engine, tally, watch.Elapsed);
        return tally.Wrong.Count == 0 ? 0 : 1;
    }

    // On the embedded engine whatever is measured: papers are the same, byte for byte, on all.
    private static async Task<Expected> QuietAsync(Random chance, Tally tally, bool oneSchool)
    {
        await using var quiet = new ChaosRound(new World(Engine.Embedded), chance, tally, oneSchool);
        return await quiet.QuietAsync();
    }
}
