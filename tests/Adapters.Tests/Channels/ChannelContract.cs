using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels;

/// <summary>What every channel promises; the fake takes the same exam as the real ones.</summary>
public abstract class ChannelContract
{
    protected abstract IDeliveryChannel Channel { get; }

    /// <summary>The files of each parcel that arrived, by name; the order of parcels does not matter.</summary>
    protected abstract IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Arrived { get; }

    [Fact]
    public async Task What_is_accepted_has_arrived_once_and_byte_for_byte()
    {
        var parcel = Parcels.WithPaper();

        var outcome = await Channel.SendAsync(parcel, default);

        Assert.NotEmpty(Assert.IsType<Outcome.Accepted>(outcome).ProviderId);
        Assert.Equal(Parcels.Paper(60_000), Assert.Single(Arrived)["SH-412-7-1.pdf"]);
    }

    [Fact]
    public async Task The_ledger_is_asked_once_and_before_anything_has_arrived()
    {
        var arrivedWhenAsked = new List<int>();
        var parcel = Parcels.WithPaper() with { BeforeCommit = _ => Note(arrivedWhenAsked) };

        await Channel.SendAsync(parcel, default);

        Assert.Equal([0], arrivedWhenAsked);
    }

    [Fact]
    public async Task When_the_ledger_says_no_nothing_arrives_and_it_may_be_sent_later()
    {
        var refused = Parcels.WithPaper() with { BeforeCommit = _ => Task.FromResult(false) };

        var outcome = await Channel.SendAsync(refused, default);
        var arrivedAfterNo = Arrived.Count;
        var later = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.IsType<Outcome.Retry>(outcome);
        Assert.Equal(0, arrivedAfterNo);
        Assert.IsType<Outcome.Accepted>(later);
    }

    [Fact]
    public async Task An_outage_of_the_ledger_is_the_callers_to_see_and_nothing_arrives()
    {
        var parcel = Parcels.WithPaper() with { BeforeCommit = _ => throw new InvalidOperationException("The ledger is away.") };

        await Assert.ThrowsAsync<InvalidOperationException>(() => Channel.SendAsync(parcel, default));

        Assert.Empty(Arrived);
    }

    [Fact]
    public async Task What_is_called_off_beforehand_does_not_arrive()
    {
        using var off = new CancellationTokenSource();
        await off.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Channel.SendAsync(Parcels.WithPaper(), off.Token));

        Assert.Empty(Arrived);
    }

    [Theory]
    [MemberData(nameof(PoisonedParcels.Names), MemberType = typeof(PoisonedParcels))]
    public async Task A_poisoned_parcel_is_refused_for_good_and_its_content_is_not_in_the_reason(string poison)
    {
        var outcome = await Channel.SendAsync(PoisonedParcels.Named(poison), default);

        Assert.DoesNotContain("poison", Assert.IsType<Outcome.Rejected>(outcome).Why, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Arrived);
    }

    [Fact]
    public async Task Asking_whether_an_attempt_arrived_sends_nothing()
    {
        var parcel = Parcels.WithPaper();

        var outcome = await Channel.ReconcileAsync(new Attempt(parcel.DeliveryId, parcel.MessageId, parcel.To, parcel.Date), default);

        Assert.IsNotType<Outcome.Accepted>(outcome);
        Assert.Empty(Arrived);
    }

    private Task<bool> Note(List<int> arrivedWhenAsked)
    {
        arrivedWhenAsked.Add(Arrived.Count);
        return Task.FromResult(true);
    }
}
