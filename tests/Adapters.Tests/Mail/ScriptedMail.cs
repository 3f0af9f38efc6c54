using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Tests.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>A mail channel that loses no time between tries, and a scripted server at the other end.</summary>
internal sealed class ScriptedMail : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string?> settings;
    private ChannelHost? host;

    public ScriptedMail()
    {
        settings = new Dictionary<string, string?>
        {
            ["Delivery:Smtp:Host"] = "localhost",
            ["Delivery:Smtp:Port"] = Server.Port.ToString(CultureInfo.InvariantCulture),
            ["Delivery:Smtp:Tls"] = "None",
            ["Delivery:Smtp:From"] = "senco@larkfield.test",
            ["Delivery:Smtp:CommandLimit"] = "00:00:20",
            ["Delivery:Smtp:AnswerLimit"] = "00:00:20",
            ["Delivery:Smtp:RetryPause"] = "00:00:00.001",
        };
    }

    /// <summary>The channel's clock, which stands until the test moves it.</summary>
    public SteppingTime Time { get; } = new(TimeProvider.System.GetUtcNow());

    public ScriptedSmtpServer Server { get; } = new();

    public IDeliveryChannel Channel => (host ??= new ChannelHost(settings, services => services.AddSingleton<TimeProvider>(Time))).Channel;

    /// <summary>Sets one more thing under Delivery:Smtp, before the channel is made.</summary>
    public ScriptedMail With(string name, string? value)
    {
        settings["Delivery:Smtp:" + name] = value;
        return this;
    }

    /// <summary>A file of this content, for settings that name one.</summary>
    public string FileWith(string content, string name = "file.txt")
    {
        File.WriteAllText(folder.File(name), content);
        return folder.File(name);
    }

    public Task<Outcome> SendAsync(Parcel? parcel = null) => Channel.SendAsync(parcel ?? Parcels.Plain(), default);

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        await Server.DisposeAsync();
        folder.Dispose();
    }
}
