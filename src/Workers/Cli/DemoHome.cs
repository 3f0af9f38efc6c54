using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;

namespace SenHub.Workers.Cli;

/// <summary>Lays the sample schools into a new home. A home that has schools already is left as it is, so that a second demo runs on what was changed in it.</summary>
internal static class DemoHome
{
    private const string HubSettings = """
        # Settings of this hub. Each school has its own in schools/<dfe-number>/school.yaml.
        # Secrets never stand here: they come from the environment or from a file under secrets/.
        delivery:
          smtp:
            host: "127.0.0.1"   # your mail relay
            port: 1025
            tls: None           # StartTls or Implicit for any server but this machine
            from: "senhub@hub.example"   # each school's own address stands in its school.yaml
            # user: senhub                 # who signs in; the secret stands in a file or in SENHUB_SMTP_SECRET
            # secretFile: secrets/smtp
            # secretKind: Password         # or AccessToken (OAuth)
            # rootFile: secrets/ca.pem     # the only certificate authority to trust
            # passesOn: true               # the server on this machine forwards mails: pupils' papers go by it only locked
            # signFile: secrets/smime.pem  # S/MIME and sensitivity labels: docs/channels.md
          # quarantine: true             # make everything, send nothing
          folder:
            path: tray          # papers for the print queue and for other programs
          # portal:             # papers that a person uploads; then: senhub submitted REF --reference TEXT
          #   path: tray/portals
          # graph, notify, sftp, webhook, message: docs/channels.md explains each
        storage:
          file: ledger.db       # what was made, sent, held and why
          # engine: postgres             # keep it on a server instead; docs/storage.md says how
          # connection: "Host=127.0.0.1;Database=senhub;Username=senhub"
          # secretFile: secrets/database # the password stands in a file or in SENHUB_STORAGE_SECRET
          # connections: 20              # most at once, of each process
        bus:
          transport: memory     # or rabbitmq, for several workers; docs/bus.md explains the rest
          # host: rabbit.trust.example
          # virtualHost: senhub
          # user: senhub                 # the password stands in a file or in SENHUB_RABBITMQ_SECRET
          # secretFile: secrets/rabbitmq
          # rootFile: secrets/ca.pem     # the only certificate authority to trust
        raw:
          keepDays: 90          # exports are kept as they came, encrypted, for so long after the last night that met them
        # retention:              # docs/record-of-processing.md says what each is
        #   paperDays: 400
        #   recipientDays: 400
        #   trayDays: 90
        #   importDays: 400
        # proof:
        #   folder: /mnt/other/senhub  # the log of what was sent; another disk than the ledger's is better (proof/ without it)
        # key:
        #   file: secrets/hub.key  # the key of what is kept encrypted; or the key itself in SENHUB_KEY. Keep a copy elsewhere
        # watch:                  # what runs out and stands nowhere else; docs/channels.md
        #   mis-export-password: { ends: "2027-02-01" }
        health:
          port: 20080           # http://127.0.0.1:20080/healthz, and /metrics for Prometheus
          # address: any                 # only in a container, whose own network is the wall
        desk:
          port: 20443           # http://localhost:20443 once the service runs; who may sign in: senhub account add EMAIL
          # enabled: false               # docs/desk-setup.md: other addresses (TLS), and the school's own directory
          # address: any
          # certificateFile: secrets/desk.pfx
          # secretFile: secrets/desk.password
        # observe:
        #   otlp: "http://127.0.0.1:4318"  # traces to an OpenTelemetry collector; docs/observing.md
        """;

    /// <summary>Copies what is not there yet.</summary>
    public static void Lay(HubHome home)
    {
        MakeKey(home);
        if (home.SchoolFolders.Count > 0)
            return;
        var samples = Path.Combine(AppContext.BaseDirectory, "samples");
        foreach (var file in Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(home.Folder, "schools", Path.GetRelativePath(samples, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Directory.CreateDirectory(Path.Combine(home.Folder, "tray"));
        if (!File.Exists(home.SettingsFile))
            File.WriteAllText(home.SettingsFile, HubSettings + Environment.NewLine);
    }

    // A key that is there stays: with another one, what was kept before could not be read.
    private static void MakeKey(HubHome home)
    {
        if (File.Exists(home.KeyFile) || Directory.Exists(home.RawFolder))
            return;
        var folder = Path.GetDirectoryName(home.KeyFile)!;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.WriteAllText(home.KeyFile, HubKey.MakeText());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(home.KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>Sends the demo's mails to its own sink, and keeps its wake-ups in this process.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Settings(int sinkPort) =>
    [
        KeyValuePair.Create("Delivery:Smtp:Host", (string?)"127.0.0.1"),
        KeyValuePair.Create("Delivery:Smtp:Port", (string?)sinkPort.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        KeyValuePair.Create("Delivery:Smtp:Tls", (string?)"None"),
        KeyValuePair.Create("Bus:Transport", (string?)"memory"),
    ];
}
