using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SenHub.TestKit.Mail;

namespace SenHub.Bench.Deliveries.Speed;

/// <summary>Mails with a paper of 60,000 bytes to Postfix under TLS, on one connection and on four: the hub's channel beside .NET's own SmtpClient and Python's smtplib, each in a process of its own, in turn, on the same server.</summary>
internal static class MailSpeed
{
    /// <summary>The hub's channel, pipeline and all.</summary>
    public const string Ours = "SenHub";

    /// <summary>System.Net.Mail.SmtpClient.</summary>
    public const string SmtpClient = "SmtpClient";

    private const string Smtplib = "smtplib";

    /// <summary>Runs each way so many times.</summary>
    public static async Task<IReadOnlyList<SpeedFigures>> RunAsync(int mails, int runs)
    {
        var postfix = new RealPostfix();
        await postfix.InitializeAsync();
        try
        {
            var server = new MailServer(postfix.Host, postfix.Port, postfix.RootFile, postfix.Inbox);
            var taken = new List<SpeedFigures>();
            for (var run = 0; run < runs; run++)
            {
                foreach (var connections in (int[])[1, 4])
                {
                    foreach (var way in (string[])[Ours, SmtpClient, Smtplib])
                        taken.Add(await InChildAsync(way, server, connections, mails));
                }
            }

            return [.. taken.GroupBy(one => (one.Way, one.Connections)).OrderBy(way => way.Key.Connections).Select(Median)];
        }
        finally
        {
            await postfix.DisposeAsync();
        }
    }

    private static SpeedFigures Median(IGrouping<(string Way, int Connections), SpeedFigures> runs) =>
        runs.OrderBy(run => run.PerSecond).ElementAt(runs.Count() / 2);

    private static async Task<SpeedFigures> InChildAsync(string way, MailServer server, int connections, int mails)
    {
        var (many, most) = (connections.ToString(CultureInfo.InvariantCulture), mails.ToString(CultureInfo.InvariantCulture));
        var start = way == Smtplib
            ? new ProcessStartInfo("python3", ["-c", PythonMails.Script, server.Host, server.Port.ToString(CultureInfo.InvariantCulture), server.RootFile, server.Mailbox, many, most])
            : new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SenHub.bench.dll"), "deliveries-mail", way, server.ToString(), many, most]);
        start.RedirectStandardOutput = true;
        start.Environment["SSL_CERT_FILE"] = server.RootFile; // SmtpClient believes the system's roots alone
        using var child = Process.Start(start)!;
        var said = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return child.ExitCode == 0 ? JsonSerializer.Deserialize<SpeedFigures>(said)! : throw new InvalidOperationException($"{way} ended with {child.ExitCode}.");
    }
}
