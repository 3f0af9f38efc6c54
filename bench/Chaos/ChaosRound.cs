using System.Diagnostics;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Bench.Chaos.Faults;
using SenHub.Workers.Cli;

namespace SenHub.Bench.Chaos;

/// <summary>One night of the sample schools in processes of their own, some of which die, and the account of it.</summary>
internal sealed class ChaosRound(World world, Random chance, Tally tally, ChaosWish wish) : IAsyncDisposable
{
    private static readonly TimeSpan LongestNight = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan PowerCut = TimeSpan.FromMinutes(31); // outlasts every lease
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    private readonly HubHome home = new(Directory.CreateTempSubdirectory("senhub-chaos-").FullName);
    private readonly List<Task> restarts = [];

    /// <summary>A night in which nothing dies.</summary>
    public async Task<Expected> QuietAsync()
    {
        await StartAsync();
        await FinishAsync();
        await using var hub = await HubAsync();
        return await Expected.OfAsync(hub);
    }

    /// <summary>A night with up to so many deaths, and a person after it.</summary>
    /// <param name="fromFirstMail">Deaths begin when the first mail has arrived; else at once.</param>
    public async Task RunAsync(Expected expected, int kills, bool fromFirstMail, bool personSendsAgain)
    {
        await StartAsync();
        while (fromFirstMail && Receipts().Count == 0 && !world.IsDone)
            await Task.Delay(Glance);
        await KillAsync(kills);
        await FinishAsync();
        tally.Spoiled += world.Spoiled;
        await using var hub = await HubAsync();
        var resent = await Person.DecideAsync(hub, personSendsAgain);
        if (resent.Count > 0)
        {
            await world.StartWorkersAsync();
            await FinishAsync();
        }

        var before = tally.Wrong.Count;
        new Account(expected, home, Receipts(), resent, tally).Settle(await Expected.OfAsync(hub));
        if (tally.Wrong.Count > before)
            await KeepAsync(hub);
    }

    public async ValueTask DisposeAsync()
    {
        await world.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        DiskVictim.Unmount(home);
        World.Clear(home);
    }

    private async Task StartAsync()
    {
        if (wish.Faults)
            DiskVictim.Mount(home);
        wish.Lay(home);
        ChaosClock.StartAt(home.Folder, ChaosEvening.Begin);
        RoundSettings.Write(home, await world.StartAsync(home));
        await world.StartWorkersAsync();
    }

    private async Task KillAsync(int kills)
    {
        for (var killed = 0; killed < kills && !world.IsDone;)
        {
            await Task.Delay(TimeSpan.FromSeconds(0.2 + (4 * chance.NextDouble())));
            await world.SuperviseAsync();
            var victim = world.Victims[chance.Next(world.Victims.Count)];
            if (!await victim.KillAsync())
                continue;
            killed++;
            tally.Kills[victim.Name] = tally.Kills.GetValueOrDefault(victim.Name) + 1;
            if (world.NobodyWorks)
                new ChaosClock(home.Folder).JumpTo(new ChaosClock(home.Folder).GetUtcNow() + PowerCut);
            restarts.Add(ReturnAsync(victim, victim.AwayFor(chance.NextDouble())));
        }

        await Task.WhenAll(restarts);
    }

    private static async Task ReturnAsync(IVictim victim, TimeSpan pause)
    {
        await Task.Delay(pause);
        await victim.StartAsync();
    }

    private async Task FinishAsync()
    {
        for (var watch = Stopwatch.StartNew(); !world.IsDone; await Task.Delay(Glance))
        {
            await world.SuperviseAsync();
            if (watch.Elapsed > LongestNight)
                throw new TimeoutException($"The night did not come to its end; see the logs beside {home.Folder}.");
        }
    }

    private async Task<HubHost> HubAsync() =>
        await HubHost.OpenAsync(home, default, new ChaosClock(home.Folder), RoundSettings.Read(home)) ?? throw new InvalidOperationException("The harness could not open the round's ledger.");

    // What went wrong once may not again: its ledger and its logs stay for whoever looks for the cause.
    private async Task KeepAsync(HubHost hub)
    {
        var kept = Directory.CreateTempSubdirectory("senhub-chaos-wrong-").FullName;
        await hub.Get<ILedger>().CopyToAsync(Path.Combine(kept, "ledger.db"), default);
        foreach (var beside in World.Beside(home))
            File.Copy(beside, Path.Combine(kept, Path.GetFileName(beside)[(Path.GetFileName(home.Folder).Length + 1)..]));
        Console.Error.WriteLine($"the round's ledger and logs are in {kept}");
    }

    private List<string> Receipts() => File.Exists(World.ReceiptsOf(home)) ? [.. File.ReadAllLines(World.ReceiptsOf(home))] : [];
}
