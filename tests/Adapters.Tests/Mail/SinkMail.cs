using SenHub.Adapters.Channels;
using SenHub.Adapters.Mail;
using SenHub.Adapters.Tests.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>A mail channel that sends into the demo's mailbox, for tests of what a mail looks like.</summary>
internal sealed class SinkMail : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly LoopbackSink sink;
    private readonly ChannelHost host;

    public SinkMail(params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        sink = LoopbackSink.Start(folder.Path);
        host = new ChannelHost(sink.Settings.Append(new("Delivery:Smtp:From", "senco@larkfield.test")).Concat(settings));
    }

    /// <summary>The bytes that arrived; null where the channel refused the parcel.</summary>
    public async Task<byte[]?> TryDeliverAsync(Parcel parcel)
    {
        foreach (var old in Directory.GetFiles(folder.Path, "*.eml"))
            File.Delete(old);
        var outcome = await host.Channel.SendAsync(parcel, default);
        var arrived = Directory.GetFiles(folder.Path, "*.eml");
        Assert.Equal(outcome is Outcome.Accepted ? 1 : 0, arrived.Length);
        return outcome is Outcome.Accepted ? await File.ReadAllBytesAsync(arrived[0]) : null;
    }

    /// <summary>The bytes that arrived.</summary>
    public async Task<byte[]> DeliverAsync(Parcel parcel) =>
        await TryDeliverAsync(parcel) ?? throw new InvalidOperationException("The channel refused a parcel that is well formed.");

    /// <summary>The mail that arrived, read.</summary>
    public async Task<ReadMail> ReadAsync(Parcel parcel) => ReadMail.Parse(await DeliverAsync(parcel));

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await sink.DisposeAsync();
        folder.Dispose();
    }
}
