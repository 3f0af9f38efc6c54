using System.Diagnostics;
using SenHub.Adapters.Settings;

namespace SenHub.Bench.Chaos.Faults;

/// <summary>The home's disk, a small one of its own in memory: it is filled to the last byte, and a few seconds later there is room again.</summary>
internal sealed class DiskVictim(HubHome home) : IVictim
{
    private const string Label = "senhub-chaos";
    private const string Size = "size=1500m";
    private const int Block = 1 << 20;

    private static readonly TimeSpan Full = TimeSpan.FromSeconds(5);

    private string Filler => Path.Combine(home.Folder, "filler");

    public string Name => "disk full";

    /// <summary>Mounts one at an empty home; where this account may not, the home stays on the machine's own disk, which is never filled.</summary>
    public static void Mount(HubHome home) => Run("mount", "-t", "tmpfs", "-o", Size, Label, home.Folder);

    /// <summary>The home is on one.</summary>
    public static bool IsAt(HubHome home) => File.ReadLines("/proc/mounts").Any(mount => mount.StartsWith($"{Label} {home.Folder} ", StringComparison.Ordinal));

    /// <summary>Takes it away, with all that is on it.</summary>
    public static void Unmount(HubHome home)
    {
        if (IsAt(home))
            Run("umount", "-l", home.Folder);
    }

    public Task<bool> KillAsync()
    {
        if (File.Exists(Filler))
            return Task.FromResult(false);
        using var file = new FileStream(Filler, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in (int[])[Block, 4096, 1])
            Fill(file, new byte[size]);
        return Task.FromResult(true);
    }

    public Task StartAsync()
    {
        File.Delete(Filler);
        return Task.CompletedTask;
    }

    public TimeSpan AwayFor(double share) => Full;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static void Fill(FileStream file, byte[] block)
    {
        try
        {
            while (true)
                file.Write(block);
        }
        catch (IOException)
        {
            // Not one block of this size more.
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var run = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        run.WaitForExit();
    }
}
