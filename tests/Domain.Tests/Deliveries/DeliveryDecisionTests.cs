using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class DeliveryDecisionTests
{
    private static readonly PaperVersion Old = PaperVersion.Of("1", [new("cost", "£1.00")]);
    private static readonly PaperVersion New = PaperVersion.Of("1", [new("cost", "£2.00")]);

    public static TheoryData<DeliveryState> States => new(Enum.GetValues<DeliveryState>());

    [Fact]
    public void What_was_never_wanted_before_begins() => Assert.IsType<DeliveryDecision.Begin>(DeliveryDecision.For(null, null, New));

    [Theory]
    [MemberData(nameof(States))]
    public void Unchanged_facts_never_send_again(DeliveryState state) =>
        Assert.True(DeliveryDecision.For(state, Old, Old) is DeliveryDecision.LetBe || state == DeliveryState.Superseded);

    [Theory]
    [InlineData(DeliveryState.Planned)]
    [InlineData(DeliveryState.Held)]
    [InlineData(DeliveryState.Ready)]
    [InlineData(DeliveryState.Bounced)]
    [InlineData(DeliveryState.Failed)]
    public void Facts_that_changed_before_anything_arrived_supersede(DeliveryState state) =>
        Assert.IsType<DeliveryDecision.Supersede>(DeliveryDecision.For(state, Old, New));

    [Theory]
    [InlineData(DeliveryState.Sending)]
    [InlineData(DeliveryState.Unknown)]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Acknowledged)]
    [InlineData(DeliveryState.HandedOver)]
    public void Facts_that_changed_after_it_went_or_may_have_gone_wait_for_a_person_with_what_differs(DeliveryState state)
    {
        var decision = Assert.IsType<DeliveryDecision.HoldChangedSinceSent>(DeliveryDecision.For(state, Old, New));

        Assert.Equal(["cost"], decision.DifferingParts);
        Assert.Equal(new Hold("SD-S1", "changed since sent: cost", HoldOwner.Senco, Releasable: true), decision.AsHold());
    }
}
