using System.Globalization;
using SenHub.Adapters.Settings;
using SenHub.Bench.Chaos.Faults;
using SenHub.TestKit.Mail;

namespace SenHub.Bench.Chaos;

/// <summary>The parts that a night needs, each a process of its own: a worker and a mail server, or several workers with a database and a broker.</summary>
/// <param name="engine">What it runs on.</param>
/// <param name="staysUp">Workers go on when there is nothing to do, until they are killed; else each ends when all is done.</param>
/// <param name="withFaults">Also goes wrong what is no process: networks, queues, the clock, and the disk where this account may mount one.</param>
internal sealed class World(Engine engine, bool staysUp = false, bool withFaults = false) : IAsyncDisposable
{
    private readonly List<IVictim> faults = [];
    private readonly List<ChildVictim> hubs = [];
    private readonly Servers? servers = engine == Engine.Servers ? new Servers() : null;
    private ChildVictim? sink;
    private LeaderVictim? leader;

    /// <summary>What may die. Each worker stands in it twice, for they do most, and so does whoever leads several.</summary>
    public IReadOnlyList<IVictim> Victims => [.. hubs, .. hubs, .. leader is null ? Array.Empty<IVictim>() : [leader, leader], sink!, .. servers?.Victims ?? [], .. faults];

    /// <summary>Times that a broker's store did not survive its death.</summary>
    public int Spoiled => servers?.Spoiled ?? 0;

    /// <summary>All work is done.</summary>
    public bool IsDone => hubs.TrueForAll(hub => hub.IsDone);

    /// <summary>No worker runs at this moment.</summary>
    public bool NobodyWorks => hubs.TrueForAll(hub => !hub.Runs);

    /// <summary>Where the mail server writes what it received.</summary>
    public static string ReceiptsOf(HubHome home) => home.Folder + ".receipts";

    /// <summary>Takes away a round's home and what the harness laid beside it, where it stays whatever happens to the home's disk.</summary>
    public static void Clear(HubHome home)
    {
        Directory.Delete(home.Folder, recursive: true);
        foreach (var beside in Beside(home))
            File.Delete(beside);
    }

    /// <summary>What the harness laid beside a round's home: logs, the clock, what the mail server received.</summary>
    public static IEnumerable<string> Beside(HubHome home) => Directory.EnumerateFiles(Path.GetDirectoryName(home.Folder)!, Path.GetFileName(home.Folder) + ".*");

    /// <summary>Starts the servers and returns the settings by which hubs find them.</summary>
    public async Task<Dictionary<string, string?>> StartAsync(HubHome home)
    {
        var port = FreePort.Next().ToString(CultureInfo.InvariantCulture);
        sink = new ChildVictim("mail server", home.Folder + ".sink.log", "chaos-sink", port, ReceiptsOf(home));
        await sink.StartAsync();
        for (var worker = 1; worker <= (engine == Engine.Servers ? 2 : 1); worker++)
            hubs.Add(new ChildVictim("worker", $"{home.Folder}.worker-{worker}.log", staysUp ? "chaos-worker-up" : "chaos-worker", home.Folder));
        if (withFaults)
            faults.AddRange([new ClockVictim(home), .. DiskVictim.IsAt(home) ? [new DiskVictim(home)] : Array.Empty<IVictim>()]);
        var found = new Dictionary<string, string?>(servers is null ? [] : await servers.StartAsync());
        if (servers is not null && !staysUp)
            leader = new LeaderVictim(found, hubs);
        return new Dictionary<string, string?>(servers is not null && withFaults ? servers.Endanger(found) : found)
        {
            ["Delivery:Smtp:Host"] = "127.0.0.1",
            ["Delivery:Smtp:Port"] = port,
            ["Delivery:Smtp:Tls"] = "None",
            ["Delivery:Smtp:From"] = "senhub@hub.example",
            ["Delivery:Folder:Path"] = Path.Combine(home.Folder, "tray"),
        };
    }

    /// <summary>Starts the workers, anew where they had done all their work before.</summary>
    public async Task StartWorkersAsync()
    {
        foreach (var hub in hubs)
            await hub.StartAsync();
    }

    /// <summary>Starts again what fell by itself.</summary>
    public async Task SuperviseAsync()
    {
        foreach (var hub in hubs)
            await hub.SuperviseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var fault in faults)
            await fault.DisposeAsync();
        foreach (var part in hubs.Append(sink).OfType<ChildVictim>())
            await part.DisposeAsync();
        if (servers is not null)
            await servers.DisposeAsync();
    }
}
