using System.Diagnostics;

namespace SenHub.Bench.Chaos;

/// <summary>A process of this program itself: a worker or the mail server.</summary>
internal sealed class ChildVictim(string name, string log, params string[] arguments) : IVictim
{
    // What is published for one platform with its own runtime starts by itself.
    private static readonly IReadOnlyList<string> Program = Path.Combine(AppContext.BaseDirectory, "SenHub.bench.dll") is var program && Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? ["dotnet", program] : [Environment.ProcessPath!];

    private Process? process;

    public string Name => name;

    /// <summary>Of the process, running or ended; null before the first start.</summary>
    public int? Id => process?.Id;

    /// <summary>It runs now.</summary>
    public bool Runs => process is { HasExited: false };

    /// <summary>Processor time that it has used, until it ended.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process?.Refresh();
            return process is { HasExited: false } ? process.TotalProcessorTime : TimeSpan.Zero;
        }
    }

    /// <summary>It ended by itself and well.</summary>
    public bool IsDone => process is { HasExited: true, ExitCode: 0 };

    public Task StartAsync()
    {
        // The one before is left to the collector: somebody may be looking at how it ended just now.
        // The shell gives its place to the program, so that the id is the program's own; no pipe of ours outlives it.
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec \"$@\" >> '{log}' 2>&1", "sh", .. Program, .. arguments]);
        start.Environment["DOTNET_GCGen1MaxBudget"] = "600000"; // hexadecimal, 6 MB: as deploy/ starts the hub
        process = Process.Start(start)!;
        return Task.CompletedTask;
    }

    public async Task<bool> KillAsync()
    {
        if (process is null or { HasExited: true })
            return false;
        process.Kill();
        await process.WaitForExitAsync();
        return true;
    }

    /// <summary>Starts it again where it ended badly and nobody killed it.</summary>
    public async Task SuperviseAsync()
    {
        if (process is not { HasExited: true } || IsDone || process.ExitCode == 137)
            return;
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process?.Dispose();
    }
}
