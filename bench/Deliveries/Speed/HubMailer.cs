using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Bench.Deliveries.Speed;

/// <summary>The hub's own mail channel as the hub has it: pipeline, connection kept, certificate checked, the ledger asked before the final dot (here it says yes at once).</summary>
internal sealed class HubMailer : IMailer
{
    private readonly ServiceProvider services;
    private readonly IDeliveryChannel channel;
    private readonly string mailbox;

    public HubMailer(MailServer server, int connections)
    {
        mailbox = server.Mailbox;
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Delivery:Smtp:Host"] = server.Host,
            ["Delivery:Smtp:Port"] = server.Port.ToString(CultureInfo.InvariantCulture),
            ["Delivery:Smtp:Tls"] = "StartTls",
            ["Delivery:Smtp:RootFile"] = server.RootFile,
            ["Delivery:Smtp:From"] = server.Mailbox,
            ["Delivery:Smtp:Connections"] = connections.ToString(CultureInfo.InvariantCulture),
        }).Build();
        services = new ServiceCollection().AddChannels(settings).BuildServiceProvider();
        channel = services.GetRequiredService<IDeliveryChannel>();
    }

    public async Task SendAsync(int connection, int mail)
    {
        var parcel = Parcels.WithPaper(string.Create(CultureInfo.InvariantCulture, $"speed {Environment.ProcessId} {mail}")) with { To = mailbox };
        if (await channel.SendAsync(parcel, default) is not Outcome.Accepted and var other)
            throw new InvalidOperationException(other.ToString());
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
