using System.Diagnostics;
using System.Text.Json;

namespace SenHub.Bench.Deliveries.Speed;

/// <summary>One way of mailing in a process of its own: some mails to warm up, then the clock.</summary>
internal static class MailChild
{
    private const int WarmUp = 20;

    /// <summary>Sends and says how fast it went, as JSON.</summary>
    public static async Task<int> RunAsync(string way, string server, int connections, int mails)
    {
        var to = MailServer.Of(server);
        await using IMailer mailer = way == MailSpeed.Ours ? new HubMailer(to, connections) : new PlainMailer(to, connections);
        await SendAsync(mailer, connections, -WarmUp * connections, 0);
        using var self = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), self.TotalProcessorTime);
        await SendAsync(mailer, connections, 0, mails);
        var took = watch.Elapsed;
        self.Refresh();
        Console.WriteLine(JsonSerializer.Serialize(new SpeedFigures(way, connections, mails / took.TotalSeconds, (self.TotalProcessorTime - before).TotalMilliseconds / mails)));
        return 0;
    }

    // As many senders as connections; each takes the next number.
    private static Task SendAsync(IMailer mailer, int connections, int first, int end)
    {
        var last = first - 1;
        return Task.WhenAll(Enumerable.Range(0, connections).Select(async connection =>
        {
            for (var mail = Interlocked.Increment(ref last); mail < end; mail = Interlocked.Increment(ref last))
                await mailer.SendAsync(connection, mail);
        }));
    }
}
