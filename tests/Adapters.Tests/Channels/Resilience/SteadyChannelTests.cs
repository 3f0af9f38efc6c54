using Microsoft.Extensions.Logging.Abstractions;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Channels.Resilience;
using SenHub.Adapters.Clock;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels.Resilience;

/// <summary>What stands around every endpoint: places, rate, tries at once, rest, stop.</summary>
public sealed class SteadyChannelTests : IAsyncDisposable
{
    private static readonly EndpointLimits Usual = new(TimeSpan.FromSeconds(20), TimeSpan.FromMilliseconds(1));
    private static readonly Outcome.Retry Down = new(TimeSpan.FromMinutes(2), "down") { Class = RetryClass.Outage };

    private readonly SteppingTime time = new(TimeProvider.System.GetUtcNow());
    private readonly RecordingChannel inner = new();
    private readonly List<SteadyChannel> made = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var channel in made)
            await channel.DisposeAsync();
    }

    [Theory]
    [InlineData(RetryClass.Passing, 3)]
    [InlineData(RetryClass.Outage, 3)]
    [InlineData(RetryClass.Asked, 1)]
    [InlineData(RetryClass.NotTried, 1)]
    public async Task How_often_a_fault_is_tried_at_once_goes_by_its_class(RetryClass @class, int tries)
    {
        var counting = new Scripted((_, _) => Task.FromResult<Outcome>(new Outcome.Retry(TimeSpan.FromMinutes(2), "later") { Class = @class }));

        await Around(counting).SendAsync(Parcels.Plain(), default);

        Assert.Equal(tries, counting.Sends);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_moment_gets_it_and_is_tried_again_at_once()
    {
        var answers = new Queue<Outcome>([new Outcome.Retry(TimeSpan.FromMilliseconds(30), "in a moment") { Class = RetryClass.Asked }, new Outcome.Accepted("1")]);

        var outcome = await Around(new Scripted((_, _) => Task.FromResult(answers.Dequeue()))).SendAsync(Parcels.Plain(), default);

        Assert.IsType<Outcome.Accepted>(outcome);
    }

    [Fact]
    public async Task Once_the_ledger_was_asked_nobody_tries_again_at_once()
    {
        var asked = new Scripted(async (parcel, cancel) =>
        {
            await parcel.BeforeCommit(cancel);
            return Down;
        });

        await Around(asked).SendAsync(Parcels.Plain(), default);

        Assert.Equal(1, asked.Sends);
    }

    [Fact]
    public async Task Too_slow_before_the_ledger_was_asked_is_for_later_and_after_it_unknown()
    {
        var slow = Usual with { Attempt = TimeSpan.FromMilliseconds(50) };
        async Task<Outcome> Stall(Parcel parcel, bool asks, CancellationToken cancel)
        {
            if (asks)
                await parcel.BeforeCommit(cancel);
            await Task.Delay(Timeout.InfiniteTimeSpan, cancel);
            return Down;
        }

        var before = await Around(new Scripted((parcel, cancel) => Stall(parcel, asks: false, cancel)), slow).SendAsync(Parcels.Plain(), default);
        var after = await Around(new Scripted((parcel, cancel) => Stall(parcel, asks: true, cancel)), slow).SendAsync(Parcels.Plain(), default);

        Assert.IsType<Outcome.Retry>(before);
        Assert.Contains($"{Parcels.Plain().DeliveryId:D}", Assert.IsType<Outcome.Unknown>(after).WhatToLookFor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_is_down_is_left_alone_for_a_minute()
    {
        var down = new Scripted((_, _) => Task.FromResult<Outcome>(Down));
        var channel = Around(down);
        await channel.SendAsync(Parcels.Plain("1"), default);
        await channel.SendAsync(Parcels.Plain("2"), default);

        var resting = await channel.SendAsync(Parcels.Plain("3"), default);
        var sendsBefore = down.Sends;
        time.MoveTo(time.GetUtcNow() + EndpointPipeline.Rest);
        await channel.SendAsync(Parcels.Plain("3"), default);

        Assert.Contains("left alone", Assert.IsType<Outcome.Retry>(resting).Why, StringComparison.Ordinal);
        Assert.Equal((6, 7), (sendsBefore, down.Sends)); // one look whether it is back
    }

    [Fact]
    public async Task One_parcels_own_trouble_rests_nobody_else()
    {
        inner.AnswerWith(Enumerable.Repeat<Outcome>(new Outcome.Retry(TimeSpan.FromMinutes(15), "full"), 30));
        var channel = Around(inner);
        for (var i = 0; i < 10; i++)
            await channel.SendAsync(Parcels.Plain($"{i}"), default);

        Assert.IsType<Outcome.Accepted>(await channel.SendAsync(Parcels.Plain(), default));
    }

    [Fact]
    public async Task Wrong_settings_stop_the_channel_for_five_minutes_but_not_for_one_schools_own()
    {
        var answers = new Queue<Outcome>([new Outcome.Misconfigured("one school's sender") { StopsChannel = false }, new Outcome.Misconfigured("the password"), new Outcome.Accepted("1")]);
        var wrong = new Scripted((_, _) => Task.FromResult(answers.Dequeue()));
        var channel = Around(wrong);

        var ofOne = await channel.SendAsync(Parcels.Plain(), default);
        var ofAll = await channel.SendAsync(Parcels.Plain(), default);
        var stopped = await channel.SendAsync(Parcels.Plain(), default);
        time.MoveTo(time.GetUtcNow().AddMinutes(5));
        var mended = await channel.SendAsync(Parcels.Plain(), default);

        Assert.Equal("one school's sender", Assert.IsType<Outcome.Misconfigured>(ofOne).Why);
        Assert.Equal(ofAll, stopped);
        Assert.IsType<Outcome.Accepted>(mended);
        Assert.Equal(3, wrong.Sends);
    }

    [Fact]
    public async Task In_a_minute_no_more_is_sent_than_is_allowed_and_the_rest_is_told_when()
    {
        var channel = Around(inner, Usual with { PerMinute = 30 });

        var outcomes = new List<Outcome>();
        for (var i = 0; i < 35; i++)
            outcomes.Add(await channel.SendAsync(Parcels.Plain($"{i}"), default));

        Assert.Equal(30, inner.Arrived.Count);
        Assert.All(outcomes.Skip(30), outcome => Assert.Equal(RetryClass.NotTried, Assert.IsType<Outcome.Retry>(outcome).Class));
    }

    [Fact]
    public async Task A_slow_endpoint_holds_no_more_hands_than_its_places_and_waiters()
    {
        var over = new TaskCompletionSource<Outcome>();
        var slow = Around(new Scripted((_, _) => over.Task), Usual with { AtOnce = 1, Waiting = 1 });

        var held = new[] { slow.SendAsync(Parcels.Plain("1"), default), slow.SendAsync(Parcels.Plain("2"), default) };
        using var none = await slow.TurnAsync(default);
        var turnedAway = await slow.SendAsync(Parcels.Plain("3"), default).WaitAsync(TimeSpan.FromSeconds(10));
        over.SetResult(new Outcome.Accepted("1"));

        Assert.Equal(RetryClass.NotTried, Assert.IsType<Outcome.Retry>(turnedAway).Class);
        Assert.All(await Task.WhenAll(held), outcome => Assert.IsType<Outcome.Accepted>(outcome));
        using var free = await slow.TurnAsync(default);
        Assert.Equal((TimeSpan.FromSeconds(1), null), (none.ComeBackAfter, free.ComeBackAfter));
    }

    private SteadyChannel Around(IDeliveryChannel channel, EndpointLimits? limits = null)
    {
        made.Add(new SteadyChannel(channel, limits ?? Usual, time, NullLogger<SteadyChannel>.Instance));
        return made[^1];
    }

    private sealed class Scripted(Func<Parcel, CancellationToken, Task<Outcome>> send) : IDeliveryChannel
    {
        public int Sends { get; private set; }

        public string Route => "webhook:scripted";

        public bool MayCarryPupilPapers => true;

        public Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel)
        {
            Sends++;
            return send(parcel, cancel);
        }

        public Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel) => throw new NotSupportedException();
    }
}
