using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Documents;
using SenHub.TestKit.Mail;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Tests.Deliveries;

public sealed partial class DeliveryPlanTests
{
    [Fact]
    public void The_same_facts_once_sent_are_let_be()
    {
        var sent = Assert.Single(Plan("first", [])) with { State = DeliveryState.Sent };

        Assert.Empty(Plan("first", [sent]));
    }

    [Fact]
    public void Facts_changed_before_it_went_supersede_it()
    {
        var waiting = Assert.Single(Plan("first", []));

        var planned = Plan("second", [waiting]);

        Assert.Equal([DeliveryState.Superseded, DeliveryState.Ready], planned.Select(delivery => delivery.State));
        Assert.NotEqual(planned[0].Id, planned[1].Id);
        Assert.Equal(planned[0].Key, planned[1].Key);
    }

    [Theory]
    [InlineData(DeliveryState.Sent)]
    [InlineData(DeliveryState.Unknown)]
    [InlineData(DeliveryState.HandedOver)]
    public void Facts_changed_after_it_went_wait_for_a_person(DeliveryState gone)
    {
        var sent = Assert.Single(Plan("first", [])) with { State = gone };

        var held = Assert.Single(Plan("second", [sent]));

        Assert.Equal(DeliveryState.Held, held.State);
        Assert.Contains(held.Holds, hold => hold.Gate == "SD-S1" && hold.Reason.Contains("provision", StringComparison.Ordinal));
    }

    [Fact]
    public void A_correction_that_nobody_sent_gives_way_to_a_newer_one()
    {
        var sent = Assert.Single(Plan("first", [])) with { State = DeliveryState.Sent };
        var held = Assert.Single(Plan("second", [sent]));

        var planned = Plan("third", [sent, held]);

        Assert.Equal([DeliveryState.Superseded, DeliveryState.Held], planned.Select(delivery => delivery.State));
    }

    [Fact]
    public void A_correction_falls_away_when_the_facts_are_again_as_sent()
    {
        var sent = Assert.Single(Plan("first", [])) with { State = DeliveryState.Sent };
        var held = Assert.Single(Plan("second", [sent]));

        Assert.Equal(DeliveryState.Superseded, Assert.Single(Plan("first", [sent, held])).State);
    }
}
