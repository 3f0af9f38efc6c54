using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Workers.Cli;

namespace SenHub.Bench.Chaos;

/// <summary>What a night in which nothing dies comes to: the measure of every other.</summary>
internal sealed record Expected(IReadOnlyDictionary<Guid, Paper> Papers, IReadOnlyDictionary<Guid, Delivery> Deliveries)
{
    /// <summary>Reads it from the hub of such a night.</summary>
    public static async Task<Expected> OfAsync(HubHost hub)
    {
        var (papers, deliveries) = (new List<Paper>(), new List<Delivery>());
        foreach (var school in hub.Get<Schools>().Sound)
        {
            papers.AddRange(await hub.Get<IDeliveryLedger>().PapersAsync(school.Number, default));
            deliveries.AddRange(await hub.Get<IDeliveryLedger>().OfSchoolAsync(school.Number, default));
        }

        return new Expected(papers.ToDictionary(paper => paper.Id), deliveries.ToDictionary(delivery => delivery.Id));
    }
}
