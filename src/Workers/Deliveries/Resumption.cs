using SenHub.Adapters.Storage;
using SenHub.Contracts;

namespace SenHub.Workers.Deliveries;

/// <summary>The work that sends a delivery. It belongs to no run: however often a night is run, one delivery is one piece of work.</summary>
internal static class Resumption
{
    /// <summary>Work of run 0 of the delivery's night.</summary>
    public static NextWork Of(Delivery delivery) =>
        new(new Night(delivery.School, delivery.Night, 0) { DigestFrom = delivery.DecidedAt }, Stage.Deliveries, delivery.Id.ToString("N"));
}
