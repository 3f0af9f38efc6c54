using System.Threading.RateLimiting;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Channels.Resilience;

namespace SenHub.Adapters.Tests.Channels.Resilience;

/// <summary>Who may pack and judge for an endpoint, and who waits.</summary>
public sealed class EndpointTurnsTests : IDisposable
{
    private IReadOnlyList<RateLimiter> limiters = [];

    public void Dispose()
    {
        foreach (var limiter in limiters)
            limiter.Dispose();
    }

    [Fact]
    public async Task A_turn_is_given_to_a_few_more_than_there_are_places_and_waited_for_with_empty_hands()
    {
        using var turns = Of(waiting: 100, TimeSpan.FromHours(1));
        var first = new List<Turn> { await turns.TakeAsync(default) };
        while (turns.TakeAsync(default) is var next && next.IsCompleted)
            first.Add(await next);
        // The one that did not come at once is waiting now, before all who ask later.
        var later = turns.TakeAsync(default);

        Assert.All(first, turn => Assert.Null(turn.ComeBackAfter));
        Assert.Equal(1 + Math.Max(2, Environment.ProcessorCount), first.Count);
        Assert.False(later.IsCompleted);
        first.ForEach(turn => turn.Dispose());
        Assert.Null((await later).ComeBackAfter);
    }

    [Fact]
    public async Task An_agency_s_endpoint_gives_a_third_no_turn_and_tells_when_to_come_back()
    {
        using var turns = Of(waiting: 1, TimeSpan.FromHours(1));
        using var first = await turns.TakeAsync(default);
        var second = await turns.TakeAsync(default);

        using var third = await turns.TakeAsync(default);
        second.Dispose();
        using var fourth = await turns.TakeAsync(default);

        Assert.Equal((null, null, TimeSpan.FromSeconds(1), null), (first.ComeBackAfter, second.ComeBackAfter, third.ComeBackAfter, fourth.ComeBackAfter));
    }

    [Fact]
    public async Task Who_waited_long_enough_comes_back_later_and_holds_nothing()
    {
        using var turns = Of(waiting: 100, TimeSpan.FromMilliseconds(50));

        var late = (await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => turns.TakeAsync(default)))).Where(turn => turn.ComeBackAfter is not null).ToList();
        Assert.Equal(49 - Math.Max(2, Environment.ProcessorCount), late.Count);
        Assert.All(late, turn => Assert.Equal(TimeSpan.FromSeconds(1), turn.ComeBackAfter));
    }

    private EndpointTurns Of(int waiting, TimeSpan patience)
    {
        var limits = new EndpointLimits(TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(1)) { AtOnce = 1, Waiting = waiting };
        (_, var places, limiters) = EndpointPipeline.Of(limits, TimeProvider.System);
        return new EndpointTurns(limits, places, patience, TimeSpan.FromSeconds(1), TimeProvider.System);
    }
}
