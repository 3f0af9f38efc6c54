using System.Diagnostics;

namespace SenHub.TestKit.Storage;

/// <summary>
/// The PostgreSQL of a test run, started when the first test asks for it: the one SENHUB_TEST_POSTGRES names (a connection string of a
/// role that may make databases; version 15 or newer), else one of its own by deploy/test-postgres.sh, from Debian's packages or by Docker.
/// </summary>
internal static class PostgresServer
{
    private static readonly Lazy<Task<string>> Started = new(StartAsync);

    private static Process? keeper;

    /// <summary>Its connection string.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says what to install or to name.</exception>
    public static Task<string> ConnectionAsync() => Started.Value;

    private static async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("SENHUB_TEST_POSTGRES") is { Length: > 0 } named)
            return named;
        var folder = Path.Combine(Path.GetTempPath(), $"senhub-postgres-{Environment.ProcessId}");
        keeper = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Keeping(folder)]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var said = await keeper.StandardOutput.ReadLineAsync() ?? "";
        return said.StartsWith("Host=", StringComparison.Ordinal) ? said : throw new InvalidOperationException(said + await keeper.StandardOutput.ReadToEndAsync());
    }

    // The shell waits for the end of its input, which comes when this process ends, however it ends.
    private static string Keeping(string folder)
    {
        var script = Path.Combine(Repository.Root, "deploy", "test-postgres.sh");
        return $"""
            trap '' INT
            '{script}' up '{folder}' 2>&1 && cat > /dev/null
            '{script}' down '{folder}'
            """;
    }
}
