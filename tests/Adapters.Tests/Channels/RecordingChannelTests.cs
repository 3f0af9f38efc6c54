using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels;

public sealed class RecordingChannelTests : ChannelContract
{
    private readonly RecordingChannel channel = new();

    protected override IDeliveryChannel Channel => channel;

    protected override IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Arrived =>
        [.. channel.Arrived.Select(parcel => parcel.Attachments.ToDictionary(file => file.Name, file => file.Content.ToArray()))];

    [Fact]
    public async Task It_answers_what_it_is_told_and_then_delivers_again()
    {
        channel.AnswerWith(new Outcome.Unknown("look"), new Outcome.Rejected("no"));

        var first = await channel.SendAsync(Parcels.Plain(), default);
        var second = await channel.SendAsync(Parcels.Plain(), default);
        var third = await channel.SendAsync(Parcels.Plain(), default);

        Assert.IsType<Outcome.Unknown>(first);
        Assert.IsType<Outcome.Rejected>(second);
        Assert.IsType<Outcome.Accepted>(third);
        Assert.Single(channel.Arrived);
    }
}
