using System.Globalization;
using System.Net.Sockets;
using SenHub.Adapters.Settings;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;
using SenHub.Workers.Service;
using SenHub.Workers.Tests.Cli;

namespace SenHub.Workers.Tests.Service;

[Collection("console")]
public sealed class ServiceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task The_service_says_it_is_well_on_loopback_tells_systemd_and_stops_when_asked()
    {
        var (home, port) = (new HubHome(folder.Path), FreePort.Next());
        DemoHome.Lay(home);
        await File.WriteAllTextAsync(home.SettingsFile, string.Create(CultureInfo.InvariantCulture, $"health:\n  port: {port}\n"));
        using var systemd = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        systemd.Bind(new UnixDomainSocketEndPoint(folder.File("notify")));
        Environment.SetEnvironmentVariable("NOTIFY_SOCKET", folder.File("notify"));
        using var stop = new CancellationTokenSource();
        using var client = new HttpClient();

        var service = ServiceVerb.RunAsync(home, stop.Token);
        var health = await Until.Found(() => Ask(client, port), "the service did not answer /healthz within its time");
        await stop.CancelAsync();
        var code = await service;
        Environment.SetEnvironmentVariable("NOTIFY_SOCKET", null);

        Assert.Contains("\"status\":\"ok\"", health, StringComparison.Ordinal);
        Assert.Contains("\"roles\":\"import,roll,provision,reviews,documents,deliveries,schedule\",\"leads\":", health, StringComparison.Ordinal);
        Assert.Equal(0, code);
        Assert.Contains("READY=1", Told(systemd), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_the_flow_is_refused_where_nobody_else_could_do_the_rest()
    {
        DemoHome.Lay(new HubHome(folder.Path));

        var (code, said) = await Heard.WhileAsync(() => SenHubCommand.RunAsync(["--roles", "documents,schedule", "--home", folder.Path]));

        Assert.Equal(2, code);
        Assert.Contains("nobody else would do the rest. Leave --roles out, or set storage: engine: postgres", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_settings_are_told_in_a_line_and_the_service_does_not_start()
    {
        var home = new HubHome(folder.Path);
        DemoHome.Lay(home);
        await File.WriteAllTextAsync(home.SettingsFile, "delivery:\n  smtp:\n    host: mail.school.example\n");

        Assert.Equal(2, await ServiceVerb.RunAsync(home, default));
    }

    [Fact]
    public void The_folders_mark_changes_with_what_is_saved_and_not_with_a_lock_file()
    {
        var home = new HubHome(folder.Path);
        DemoHome.Lay(home);
        var school = home.SchoolFolders[0];
        var before = FolderMark.Of(school);

        File.WriteAllText(Path.Combine(school, "sen", "~$SEN.xlsx"), "locked");
        Assert.Equal(before, FolderMark.Of(school));

        File.WriteAllText(Path.Combine(school, "exports", "new.csv"), "UPN");
        Assert.NotEqual(before, FolderMark.Of(school));
    }

    private static string? Ask(HttpClient client, int port)
    {
        try
        {
            return client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/healthz")).GetAwaiter().GetResult();
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static string Told(Socket systemd)
    {
        var (buffer, told) = (new byte[256], "");
        while (systemd.Available > 0)
            told += System.Text.Encoding.ASCII.GetString(buffer, 0, systemd.Receive(buffer)) + "\n";
        return told;
    }
}
