using System.Diagnostics;
using Npgsql;
using SenHub.TestKit.Mail;

namespace SenHub.TestKit.Storage;

/// <summary>A server of one test, with the means of those who look after servers: dumps, base backups, and putting both back.</summary>
public sealed class PostgresOfOne : IDisposable
{
    private readonly TemporaryFolder outside = new();
    private readonly string folder;
    private readonly NpgsqlConnectionStringBuilder words;

    /// <summary>Starts it.</summary>
    /// <exception cref="InvalidOperationException">It cannot be started; the message says what to install.</exception>
    public PostgresOfOne()
    {
        // The server's own account must be able to walk there, and a socket's path is short.
        folder = Path.Combine("/tmp", $"senhub-one-{Guid.CreateVersion7():N}"[..28]);
        Connection = Run($"'{Script}' up '{folder}'").Trim();
        words = new NpgsqlConnectionStringBuilder(Connection);
    }

    /// <summary>A superuser's connection.</summary>
    public string Connection { get; }

    /// <summary>Writes a database into a file, as a nightly job does.</summary>
    public void Dump(string database) => Run($"{Tool("pg_dump")} {Where} -d {database} -Fc -f '{outside.File("dump")}'");

    /// <summary>Puts that database back as it was in the file, in one transaction, whoever is connected.</summary>
    public void PutDumpBack(string database) => Run($"{Tool("pg_restore")} {Where} -d {database} --clean --if-exists --single-transaction '{outside.File("dump")}'");

    /// <summary>Copies the whole server while it runs.</summary>
    public void BackUpWhole() => Run(AsOwner($"{Tool("pg_basebackup")} {Where} -D '{folder}/base' -X stream -c fast"));

    /// <summary>Loses the server's disk, and starts it on the copy.</summary>
    public void PutWholeBack()
    {
        Run(AsOwner($"{Tool("pg_ctl")} stop -m immediate -D '{folder}/data'"));
        Run($"rm -rf '{folder}/data' && mv '{folder}/base' '{folder}/data' && '{Script}' start '{folder}'");
    }

    public void Dispose()
    {
        Run($"'{Script}' down '{folder}'");
        outside.Dispose();
    }

    private static string Script => Path.Combine(Repository.Root, "deploy", "test-postgres.sh");

    private string Where => FormattableString.Invariant($"-h {words.Host} -p {words.Port} -U {words.Username}");

    private static string AsOwner(string command) => Environment.UserName == "root" ? $"runuser -u postgres --preserve-environment -- {command}" : command;

    // Debian's folders of each version, the newest first; else whatever the path has.
    private static string Tool(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderByDescending(version => version, StringComparer.Ordinal).Select(version => Path.Combine(version, "bin", name)).FirstOrDefault(File.Exists) ?? name
            : name;

    // Into files, not pipes: a server that was started keeps them open.
    private string Run(string command)
    {
        var (said, wrong) = (outside.File("said"), outside.File("wrong"));
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec >'{said}' 2>'{wrong}' </dev/null; cd /; {command}"]);
        start.Environment["PGPASSWORD"] = words?.Password ?? "";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0 ? File.ReadAllText(said) : throw new InvalidOperationException($"{command}: {File.ReadAllText(wrong)}{File.ReadAllText(said)}");
    }
}
