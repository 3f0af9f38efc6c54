using System.Diagnostics;
using System.Globalization;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Bench.Chaos;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Cli;
using SenHub.Workers.Deliveries;

namespace SenHub.Bench.Deliveries.Kills;

/// <summary>Papers for an agency are let go by a person, some at a time, while two workers, their database, their broker and the mail server are killed in turn at random moments; then every delivery is held against the mail server's own record.</summary>
internal sealed class KillRounds(HubHome home, World world, HubHost hub, Random chance, KillFigures figures)
{
    private static readonly TimeSpan LongestOutage = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    private readonly List<Task> restarts = [];

    /// <summary>So many kills over so many deliveries.</summary>
    public static async Task<KillFigures> RunAsync(int rounds, int deliveries, int seed)
    {
        var home = AskedSchool.Lay();
        var world = new World(Engine.Servers, staysUp: true);
        try
        {
            var settings = await world.StartAsync(home);
            await new AskedSchool([AskedSchool.Agency("Link EP", Routes.Mail)], deliveries).PrepareAsync(home, settings);
            RoundSettings.Write(home, settings);
            ChaosClock.StartAt(home.Folder, AskedSchool.Noon);
            await world.StartWorkersAsync();
            await using var hub = await HubHost.OpenAsync(home, default, new ChaosClock(home.Folder), settings) ?? throw new InvalidOperationException("The harness could not open the ledger.");
            var figures = new KillFigures { Deliveries = deliveries };
            await new KillRounds(home, world, hub, new Random(seed), figures).RunAsync(rounds);
            return figures;
        }
        finally
        {
            await world.DisposeAsync();
            World.Clear(home);
        }
    }

    private async Task RunAsync(int rounds)
    {
        var watch = Stopwatch.StartNew();
        var held = new Queue<Delivery>(await WaitedAsync(() => hub.Get<IDeliveryLedger>().InStateAsync(AskedSchool.Number, DeliveryState.Held, default)));
        if (held.Count != figures.Deliveries)
            throw new InvalidOperationException($"{held.Count} deliveries wait for their release, not {figures.Deliveries}.");
        for (var round = 0; round < rounds; round++)
        {
            // The rounds share the deliveries out evenly, so that something is on its way at each kill.
            for (var left = figures.Deliveries - ((round + 1) * figures.Deliveries / rounds); held.Count > left;)
                await ReleaseAsync(held.Dequeue(), "rang the service");
            await KillAsync(atAMail: round % 2 == 1);
            if (round % 20 == 19)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed:mm\\:ss} {round + 1} kills"));
        }

        await Task.WhenAll(restarts);
        await FinishAsync();
        await SettleAsync();
        figures.Minutes = watch.Elapsed.TotalMinutes;
    }

    // One of them dies in every round; while one is still coming back, another's turn comes. In every other round it dies just when the
    // mail server has written a mail down and not answered yet, where what arrived and what is known differ most often.
    private async Task KillAsync(bool atAMail)
    {
        var (had, moment) = (Mails, TimeSpan.FromSeconds(0.2 + (1.3 * chance.NextDouble())));
        for (var watch = Stopwatch.StartNew(); atAMail ? Mails == had && watch.Elapsed < LongestWait : watch.Elapsed < moment;)
            await Task.Delay(Moment);
        while (true)
        {
            await world.SuperviseAsync();
            var victim = world.Victims[chance.Next(world.Victims.Count)];
            if (await victim.KillAsync())
            {
                figures.Kills[victim.Name] = figures.Kills.GetValueOrDefault(victim.Name) + 1;
                restarts.Add(ReturnAsync(victim, TimeSpan.FromSeconds(0.5 * chance.NextDouble())));
                return;
            }

            await Task.Delay(Glance);
        }
    }

    private static async Task ReturnAsync(IVictim victim, TimeSpan pause)
    {
        await Task.Delay(pause);
        await victim.StartAsync();
    }

    private async Task FinishAsync()
    {
        for (var watch = Stopwatch.StartNew(); (await OutsideAsync()).Any(delivery => delivery.State is DeliveryState.Ready or DeliveryState.Sending); await Task.Delay(Glance * 5))
        {
            await world.SuperviseAsync();
            if (watch.Elapsed > LongestEnd)
                return; // what has not ended is counted as lost
        }
    }

    // The person who is asked in the morning looks at the mail server's record, and sends once more what never came.
    private async Task SettleAsync()
    {
        var (received, deliveries) = (Received(), await OutsideAsync());
        foreach (var unknown in deliveries.Where(delivery => delivery.State == DeliveryState.Unknown))
        {
            if (received.ContainsKey(unknown.MessageId))
            {
                figures.UnknownArrived++;
                continue;
            }

            figures.UnknownNotArrived++;
            await ReleaseAsync(unknown, "looked, and it was not there");
        }

        await FinishAsync();
        new KillAccount(figures, Received()).Settle(await OutsideAsync());
    }

    private Task<bool> ReleaseAsync(Delivery seen, string why) =>
        WaitedAsync(() => hub.Get<IDeliveryLedger>().ReleaseAsync(seen, Release.Of(seen, "bench", hub.Get<HubClock>().Now, why), Resumption.Of(seen), default));

    private async Task<IReadOnlyList<Delivery>> OutsideAsync() =>
        [.. (await WaitedAsync(() => hub.Get<IDeliveryLedger>().OfSchoolAsync(AskedSchool.Number, default))).Where(delivery => delivery.Recipient.IsOutside)];

    private Task<T> WaitedAsync<T>(Func<Task<T>> what) => hub.Get<Outages>().WaitOutAsync(LongestOutage, what, default);

    private long Mails => new FileInfo(World.ReceiptsOf(home)).Length;

    private Dictionary<string, int> Received() => File.ReadAllLines(World.ReceiptsOf(home)).CountBy(id => id).ToDictionary();
}
