using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Tests.Channels.Webhooks;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels.Resilience;

/// <summary>Eight hands, as a worker has, and a mail server that has fallen silent: other recipients do not wait for it.</summary>
public sealed class BulkheadTests : IAsyncLifetime
{
    private const int Hands = 8;

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(25);

    private readonly TemporaryFolder folder = new();
    private readonly ScriptedSmtpServer mail = new();
    private readonly StubRecipient agency = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await mail.DisposeAsync();
        await agency.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_mail_server_that_has_fallen_silent_holds_up_no_other_recipient()
    {
        mail.Always(SmtpStage.Greeting, Trick.Silence);
        await using var host = Host();
        var (smtp, webhook) = (host.All.Single(channel => channel.Route == "mail"), host.All.Single(channel => channel.Route == "webhook:northmoor"));
        using var off = new CancellationTokenSource();
        var work = new Queue<Func<Task<Outcome>>>(Enumerable.Range(0, 200).Select(number => (Func<Task<Outcome>>)(() => smtp.SendAsync(Parcels.Plain($"mail {number}"), off.Token))));
        var arrived = new TaskCompletionSource<Outcome>();
        work.Enqueue(async () =>
        {
            arrived.SetResult(await webhook.SendAsync(Parcels.WithPaper(), off.Token));
            return arrived.Task.Result;
        });
        var clock = Stopwatch.StartNew();

        var hands = Enumerable.Range(0, Hands).Select(_ => WorkAsync(work)).ToArray();
        var outcome = await arrived.Task.WaitAsync(Silence);

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.True(clock.Elapsed < Silence, "It waited for the mail server's silence to end.");
        await off.CancelAsync();
        await Task.WhenAll(hands);
    }

    [Fact]
    public async Task A_mail_server_that_is_only_busy_turns_nobody_away()
    {
        await using var host = Host();
        var smtp = host.All.Single(channel => channel.Route == "mail");

        var outcomes = new ConcurrentQueue<Outcome>();
        var work = new Queue<Func<Task<Outcome>>>(Enumerable.Range(0, 60).Select(number => (Func<Task<Outcome>>)(async () =>
        {
            var outcome = await smtp.SendAsync(Parcels.Plain($"mail {number}"), default);
            outcomes.Enqueue(outcome);
            return outcome;
        })));

        await Task.WhenAll(Enumerable.Range(0, Hands).Select(_ => WorkAsync(work)));

        Assert.Equal(60, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.IsType<Outcome.Accepted>(outcome));
    }

    private static async Task WorkAsync(Queue<Func<Task<Outcome>>> work)
    {
        while (true)
        {
            Func<Task<Outcome>>? next;
            lock (work)
            {
                if (!work.TryDequeue(out next))
                    return;
            }

            try
            {
                await next();
            }
            catch (OperationCanceledException)
            {
                return; // the test is over
            }
        }
    }

    private ChannelHost Host()
    {
        File.WriteAllText(folder.File("secret"), StubRecipient.Secret);
        return new(new Dictionary<string, string?>
        {
            ["Delivery:Smtp:Host"] = "localhost",
            ["Delivery:Smtp:Port"] = mail.Port.ToString(CultureInfo.InvariantCulture),
            ["Delivery:Smtp:Tls"] = "None",
            ["Delivery:Smtp:From"] = "senco@larkfield.test",
            ["Delivery:Smtp:CommandLimit"] = "00:01:00",
            ["Delivery:Webhook:northmoor:Url"] = agency.Server.Url + "intake",
            ["Delivery:Webhook:northmoor:SecretFile"] = folder.File("secret"),
        });
    }
}
