using SenHub.Adapters.Channels;
using SenHub.Adapters.Mail;
using SenHub.Adapters.Tests.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>The mail channel's exam, with the demo's own mailbox at the other end.</summary>
public sealed class SinkMailChannelTests : ChannelContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly LoopbackSink sink;
    private readonly ChannelHost host;

    public SinkMailChannelTests()
    {
        sink = LoopbackSink.Start(folder.Path);
        host = new ChannelHost(sink.Settings.Append(new("Delivery:Smtp:From", "senco@larkfield.test")));
    }

    protected override IDeliveryChannel Channel => host.Channel;

    protected override IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Arrived =>
    [
        .. Directory.GetFiles(folder.Path, "*.eml")
            .Select(file => ReadMail.From(file).Attachments.ToDictionary(attachment => attachment.Name, attachment => attachment.Content)),
    ];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await sink.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Whether_a_mail_arrived_a_person_must_look_and_is_told_for_what()
    {
        var parcel = Parcels.Plain();

        var outcome = await Channel.ReconcileAsync(new Attempt(parcel.DeliveryId, parcel.MessageId, parcel.To, parcel.Date), default);

        Assert.Contains(parcel.MessageId, Assert.IsType<Outcome.Unknown>(outcome).WhatToLookFor, StringComparison.Ordinal);
    }
}
