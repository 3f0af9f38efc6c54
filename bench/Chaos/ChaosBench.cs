using System.Diagnostics;
using System.Globalization;

namespace SenHub.Bench.Chaos;

/// <summary>Nights of the sample schools, or of an invented trust, in which processes are killed and other things go wrong at random moments; then every paper is accounted for.</summary>
internal static class ChaosBench
{
    private const int KillsPerNight = 20;

    /// <summary>Rounds until so many kills and faults; 1 where anything was lost, or done more often than an unknown outcome explains.</summary>
    public static async Task<int> RunAsync(ChaosWish wish)
    {
        var (engine, kills, chance, tally, watch) = (wish.Engine, wish.Kills, new Random(wish.Seed), new Tally(), Stopwatch.StartNew());
        var expected = await QuietAsync(chance, tally, wish with { Faults = false });
        for (var round = 0; tally.Killed < kills; round++)
        {
            var before = tally.Wrong.Count;
            await using var night = new ChaosRound(new World(engine, withFaults: wish.Faults), chance, tally, wish);
            await night.RunAsync(expected, Math.Min(KillsPerNight, kills - tally.Killed), fromFirstMail: round % 2 == 1, personSendsAgain: round % 4 < 2);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed:hh\\:mm\\:ss} {tally.Killed} kills in {tally.Rounds} nights, {tally.Unknown} unknown, {tally.Wrong.Count} wrong"));
            foreach (var wrong in tally.Wrong.Skip(before))
                Console.Error.WriteLine(wrong);
        }

        ChaosTable.Print(engine, tally, watch.Elapsed);
        return tally.Wrong.Count == 0 ? 0 : 1;
    }

    // On the embedded engine whatever is measured: papers are the same, byte for byte, on all.
    private static async Task<Expected> QuietAsync(Random chance, Tally tally, ChaosWish wish)
    {
        await using var quiet = new ChaosRound(new World(Engine.Embedded), chance, tally, wish);
        return await quiet.QuietAsync();
    }
}
