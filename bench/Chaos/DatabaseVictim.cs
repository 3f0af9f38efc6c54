using System.Diagnostics;
using System.Globalization;
using Npgsql;
using SenHub.TestKit;

namespace SenHub.Bench.Chaos;

/// <summary>A PostgreSQL of the round's own.</summary>
internal sealed class DatabaseVictim : IVictim
{
    // Made by the script, whose server runs as another user: not below a folder that is ours alone.
    private readonly string home = Path.Combine(Path.GetTempPath(), $"senhub-chaos-postgres-{Guid.CreateVersion7():N}");

    private bool runs = true;
    private Process? keeper;

    public string Name => "database";

    /// <summary>Makes and starts it; returns the settings by which a hub finds it.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> MakeAsync()
    {
        var server = new NpgsqlConnectionStringBuilder(await ScriptAsync("up"));
        server.Remove("Password");
        // The shell waits for the end of its input, which comes when it is closed here or when this process dies.
        keeper = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"trap '' INT; cat > /dev/null; '{Script}' down '{home}'"]) { RedirectStandardInput = true })!;
        return new Dictionary<string, string?>
        {
            ["Storage:Engine"] = "postgres",
            ["Storage:Connection"] = server.ConnectionString,
            ["Storage:SecretFile"] = Path.Combine(home, "password"),
        };
    }

    // The first line of the file is the id of the server's first process; the others end when it is gone.
    public async Task<bool> KillAsync()
    {
        if (!runs)
            return false;
        runs = false;
        var file = Path.Combine(home, "data", "postmaster.pid");
        using var server = Process.GetProcessById(int.Parse((await File.ReadAllLinesAsync(file))[0], CultureInfo.InvariantCulture));
        server.Kill();
        return true;
    }

    public async Task StartAsync()
    {
        await ScriptAsync("start");
        runs = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (keeper is null)
            return;
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
        keeper = null;
    }

    private static string Script => Path.Combine(Repository.Root, "deploy", "test-postgres.sh");

    private async Task<string> ScriptAsync(string verb)
    {
        using var script = Process.Start(new ProcessStartInfo(Script, [verb, home]) { RedirectStandardOutput = true })!;
        var said = await script.StandardOutput.ReadToEndAsync();
        await script.WaitForExitAsync();
        return script.ExitCode == 0 ? said.Trim() : throw new InvalidOperationException($"deploy/test-postgres.sh {verb} ended with {script.ExitCode}; its log is in {home}.");
    }
}
