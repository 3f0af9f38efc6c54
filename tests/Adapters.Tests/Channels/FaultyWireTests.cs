using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Tests.Channels.Graph;
using SenHub.Adapters.Tests.Channels.Messages;
using SenHub.Adapters.Tests.Channels.Notify;
using SenHub.Adapters.Tests.Channels.Webhooks;
using SenHub.Domain;
using SenHub.TestKit.Bus;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Sftp;
using SenHub.TestKit.Wires;

namespace SenHub.Adapters.Tests.Channels;

/// <summary>A wire that goes wrong in front of every channel: before the point of no return nothing was delivered and it is told so; after it nobody pretends to know.</summary>
public sealed class FaultyWireTests(RealSshd sshd, RealBroker broker) : IClassFixture<RealSshd>, IClassFixture<RealBroker>, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly ScriptedSmtpServer smtp = new();
    private readonly StubGraph graph = new();
    private readonly StubNotify notify = new();
    private readonly StubRecipient recipient = new();
    private readonly RecipientQueues queues = new(broker);
    private FaultyWire? wire;

    private static readonly string[] Talking = ["smtp", "sftp", "graph"];
    private static readonly string[] Posting = ["webhook", "notify"];

    private static readonly WireFault[] LostAnswers = [WireFault.ResetOnAnswer, WireFault.SilentOnAnswer, WireFault.CloseOnAnswer];

    // RabbitMQ's client takes twenty seconds to believe in some silences: of those before the publishing one is enough.
    public static TheoryData<string, WireFault> Before =>
        WireCases.Of((Talking, [WireFault.ResetOnAsking, WireFault.SilentOnAsking, WireFault.TruncateAnswer, .. LostAnswers]), (["message"], [WireFault.ResetOnAsking, WireFault.SilentOnAsking, WireFault.ResetOnAnswer, WireFault.CloseOnAnswer]));

    public static TheoryData<string, WireFault> Dead => WireCases.Of((Posting, [WireFault.ResetOnAsking, WireFault.SilentOnAsking]));

    public static TheoryData<string, WireFault> After => WireCases.Of(([.. Talking, .. Posting], [WireFault.TruncateAnswer, .. LostAnswers]), (["message"], LostAnswers));

    public static TheoryData<string, WireFault> Slow => WireCases.Of(([.. Talking, .. Posting, "message"], [WireFault.Slow]));

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (wire is not null)
            await wire.DisposeAsync();
        await smtp.DisposeAsync();
        await graph.DisposeAsync();
        await notify.DisposeAsync();
        await recipient.DisposeAsync();
        await queues.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Before))]
    public async Task A_wire_broken_before_the_point_of_no_return_is_for_later_and_nothing_arrives(string channel, WireFault fault)
    {
        await using var host = await HostAsync(channel);
        var asked = 0;
        wire!.Fault = fault;

        var outcome = await host.Channel.SendAsync(Parcels.WithPaper() with { BeforeCommit = _ => Task.FromResult(++asked > 0) }, default);

        Assert.IsType<Outcome.Retry>(outcome);
        Assert.True(wire.Broken > 0, "The fault did not happen.");
        Assert.Equal(0, asked);
        Assert.Equal(0, await ArrivedAsync(channel));
    }

    // What is posted in one breath may be in the wire, all but its last byte, before anybody notices that the wire is dead.
    [Theory]
    [MemberData(nameof(Dead))]
    public async Task A_dead_wire_takes_nothing_and_what_is_posted_into_it_is_for_later_or_unknown(string channel, WireFault fault)
    {
        await using var host = await HostAsync(channel);
        var asked = 0;
        wire!.Fault = fault;

        var outcome = await host.Channel.SendAsync(Parcels.WithPaper() with { BeforeCommit = _ => Task.FromResult(++asked > 0) }, default);

        Assert.IsType(asked == 0 ? typeof(Outcome.Retry) : typeof(Outcome.Unknown), outcome);
        Assert.InRange(asked, 0, 1);
        Assert.Equal(0, await ArrivedAsync(channel));
    }

    [Theory]
    [MemberData(nameof(After))]
    public async Task A_wire_broken_after_the_point_of_no_return_is_unknown_and_never_accepted_or_sent_again(string channel, WireFault fault)
    {
        await using var host = await HostAsync(channel);
        var asked = 0;

        var outcome = await host.Channel.SendAsync(Parcels.WithPaper() with { BeforeCommit = _ => BreakAsync() }, default);

        Assert.IsType<Outcome.Unknown>(outcome);
        Assert.True(wire!.Broken > 0, "The fault did not happen.");
        Assert.Equal(1, asked);
        Assert.InRange(await ArrivedAsync(channel), 0, 1);

        Task<bool> BreakAsync()
        {
            asked++;
            wire!.Fault = fault;
            return Task.FromResult(true);
        }
    }

    [Theory]
    [MemberData(nameof(Slow))]
    public async Task A_slow_wire_costs_time_and_nothing_else(string channel, WireFault fault)
    {
        await using var host = await HostAsync(channel, "00:00:20");
        wire!.Fault = fault;

        var outcome = await host.Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Equal(1, await ArrivedAsync(channel));
    }

    private async Task<int> ArrivedAsync(string channel) => channel switch
    {
        "smtp" => smtp.Kept.Count,
        "sftp" => Directory.GetDirectories(folder.Path).Count(arrived => Guid.TryParse(Path.GetFileName(arrived), out _)),
        "webhook" => recipient.Kept.Count,
        "graph" => graph.Sent.Count,
        "notify" => notify.Taken.Count,
        _ => (await queues.HeardAsync()).Count,
    };

    // Limits are short, so that silence is noticed; none decides an outcome, for a dead wire never comes back.
    private async Task<ChannelHost> HostAsync(string channel, string limit = "00:00:01.500")
    {
        var (section, limits) = channel switch
        {
            "smtp" => ("Delivery:Smtp", "CommandLimit AnswerLimit ConnectLimit"),
            "sftp" => ("Delivery:Sftp:northmoor", "ConnectLimit"),
            "webhook" => ("Delivery:Webhook:northmoor", "ConnectLimit AnswerLimit"),
            "graph" => ("Delivery:Graph", "ConnectLimit AnswerLimit"),
            "notify" => ("Delivery:Notify", "ConnectLimit AnswerLimit"),
            _ => ("Delivery:Message:northmoor", "ConfirmLimit"),
        };
        var settings = await SettingsAsync(channel);
        foreach (var name in limits.Split(' '))
            settings[$"{section}:{name}"] = limit;
        settings[section + ":RetryPause"] = "00:00:00.001";
        return new ChannelHost(settings, services => services.AddSingleton(new HubHome(folder.Path)).AddSingleton(((Checked<HubKey>.Good)HubKey.Find(HubKey.MakeText(), "")).Value));
    }

    private async Task<Dictionary<string, string?>> SettingsAsync(string channel)
    {
        switch (channel)
        {
            case "smtp":
                var mail = Through(smtp.Port);
                return new() { ["Delivery:Smtp:Host"] = "localhost", ["Delivery:Smtp:Port"] = Text(mail.Port), ["Delivery:Smtp:Tls"] = "None", ["Delivery:Smtp:From"] = "senco@larkfield.test" };
            case "sftp":
                return new(sshd.Settings(folder.Path)) { ["Delivery:Sftp:northmoor:Port"] = Text(Through(sshd.Port).Port) };
            case "webhook":
                return new() { ["Delivery:Webhook:northmoor:Url"] = $"{At(Through(recipient.Server.Port))}intake", ["Delivery:Webhook:northmoor:SecretFile"] = FileWith("webhook", StubRecipient.Secret) };
            case "graph":
                var at = At(Through(graph.Server.Port));
                return new() { ["Delivery:Graph:Tenant"] = "tenant.test", ["Delivery:Graph:ClientId"] = "11111111-2222-3333-4444-555555555555", ["Delivery:Graph:Mailbox"] = "senco@larkfield.test", ["Delivery:Graph:SecretFile"] = FileWith("graph", "s3cret"), ["Delivery:Graph:Url"] = at + "v1.0/", ["Delivery:Graph:SignInUrl"] = at };
            case "notify":
                return new() { ["Delivery:Notify:Url"] = At(Through(notify.Server.Port)), ["Delivery:Notify:SecretFile"] = FileWith("notify", $"hub-{StubNotify.Service}-{StubNotify.Secret}"), ["Delivery:Notify:TemplateId"] = StubNotify.Template };
            default:
                await queues.OpenAsync();
                var settings = queues.Settings;
                settings["Delivery:Message:northmoor:Port"] = Text(Through(int.Parse(settings["Delivery:Message:northmoor:Port"]!, CultureInfo.InvariantCulture)).Port);
                return settings;
        }
    }

    private FaultyWire Through(int port) => wire = new FaultyWire(port);

    private string FileWith(string name, string content)
    {
        File.WriteAllText(folder.File(name), content);
        return folder.File(name);
    }

    private static string At(FaultyWire wire) => $"http://127.0.0.1:{Text(wire.Port)}/";

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
