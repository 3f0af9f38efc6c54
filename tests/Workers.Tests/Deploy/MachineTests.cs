using System.Diagnostics;
using System.Xml.Linq;
using SenHub.TestKit.Mail;

namespace SenHub.Workers.Tests.Deploy;

/// <summary>What runs the hub straight on a machine: systemd's units, Windows' tasks, and our scripts.</summary>
public sealed class MachineTests
{
    private static readonly XNamespace Tasks = "http://schemas.microsoft.com/windows/2004/02/mit/task";

    [Fact]
    public void The_unit_is_notified_watched_unprivileged_and_shut_in()
    {
        var unit = Unit("senhub.service");

        Assert.Equal(("notify", "60", "senhub"), (unit["Type"], unit["WatchdogSec"], unit["User"]));
        Assert.Equal(("strict", "yes", "yes", "0077"), (unit["ProtectSystem"], unit["NoNewPrivileges"], unit["PrivateTmp"], unit["UMask"]));
        Assert.Equal("/var/lib/senhub", unit["ReadWritePaths"]);
        Assert.Equal("", unit["CapabilityBoundingSet"]);
    }

    [Fact]
    public void The_backups_passphrase_is_in_no_unit_and_the_timer_is_that_of_the_backup()
    {
        var unit = Unit("senhub-backup.service");

        Assert.Equal("passphrase:/etc/senhub/backup.passphrase", unit["LoadCredential"]);
        Assert.Contains("--passphrase-file %d/passphrase", unit["ExecStart"], StringComparison.Ordinal);
        Assert.Contains("Europe/London", Unit("senhub-backup.timer")["OnCalendar"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("senhub-task.xml")]
    [InlineData("senhub-backup-task.xml")]
    public void A_task_is_sound_xml_in_the_scheduler_s_own_words_and_says_that_it_was_not_run(string name)
    {
        var text = DeployFiles.Text(Path.Combine("windows", name));
        var task = XDocument.Parse(text).Root!;

        Assert.Equal(Tasks + "Task", task.Name);
        Assert.All(task.DescendantsAndSelf(), element => Assert.Equal(Tasks, element.Name.Namespace));
        Assert.Equal(["RegistrationInfo", "Triggers", "Principals", "Settings", "Actions"], task.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("LeastPrivilege", task.Descendants(Tasks + "RunLevel").Single().Value);
        Assert.Equal(task.Descendants(Tasks + "Principal").Single().Attribute("id")!.Value, task.Element(Tasks + "Actions")!.Attribute("Context")!.Value);
        Assert.Contains("Not run here", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scripts_are_whole()
    {
        string[] scripts = ["release", "make-secrets", "container/init-senhub.sh", "test-services.sh", "test-postgres.sh", "test-rabbitmq.sh"];
        foreach (var script in scripts)
            Assert.Equal("", await SaidAsync("/bin/sh", "-n", Path.Combine(DeployFiles.Folder, script)));
        Assert.All(scripts, script => Assert.True(FileRights.Of(Path.Combine(DeployFiles.Folder, script)).HasFlag(UnixFileMode.UserExecute), script));
    }

    [Fact]
    public async Task Secrets_are_made_once_for_the_owner_alone_and_the_servers_certificates_are_for_their_names()
    {
        using var folder = new TemporaryFolder();
        var script = Path.Combine(DeployFiles.Folder, "make-secrets");

        await SaidAsync("/bin/sh", script, folder.Path, "db.trust.example");
        var first = Directory.EnumerateFiles(folder.Path).Order().ToDictionary(file => file, File.ReadAllText);
        await SaidAsync("/bin/sh", script, folder.Path, "db.trust.example");

        Assert.Equal(first, Directory.EnumerateFiles(folder.Path).Order().ToDictionary(file => file, File.ReadAllText));
        Assert.All(first.Keys, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, FileRights.Of(file)));
        Assert.Contains("OK", await SaidAsync("openssl", "verify", "-verify_hostname", "db.trust.example", "-CAfile", folder.File("ca.pem"), folder.File("postgres.pem")), StringComparison.Ordinal);
        Assert.Contains("OK", await SaidAsync("openssl", "verify", "-verify_hostname", "rabbitmq", "-CAfile", folder.File("ca.pem"), folder.File("rabbitmq.pem")), StringComparison.Ordinal);
        Assert.Equal(32, Convert.FromBase64String(first[folder.File("hub.key")].Trim()).Length);
    }

    private static async Task<string> SaidAsync(string program, params IEnumerable<string> words)
    {
        using var run = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync();
        var said = await output + await error;
        Assert.True(run.ExitCode == 0, said);
        return said;
    }

    private static Dictionary<string, string> Unit(string name) =>
        DeployFiles.Text(name).Split('\n').Where(line => line.Contains('=', StringComparison.Ordinal) && line[0] != '#')
            .Select(line => line.Split('=', 2)).GroupBy(pair => pair[0]).ToDictionary(same => same.Key, same => same.Last()[1]);
}
