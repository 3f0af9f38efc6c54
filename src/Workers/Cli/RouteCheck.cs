using SenHub.Adapters.Channels;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Workers.Cli;

/// <summary>Routes chosen in the sheet Agencies that no channel of this hub carries: what goes by them would wait for ever.</summary>
internal static class RouteCheck
{
    /// <summary>A fault for each such row.</summary>
    public static IEnumerable<Fault> Of(SencoFacts facts, IEnumerable<IDeliveryChannel> channels)
    {
        var carried = channels.Select(channel => channel.Route).ToHashSet();
        return from agency in facts.Agencies
               let route = agency.Route
               where route is not null && !carried.Contains(route)
               select new Fault(
                   "route-not-carried",
                   agency.Source ?? new Place("Office", null, null),
                   Routes.IsKnown(route) ? $"no channel is set up for the route {route}" : $"the route {route} is none the hub knows",
                   $"Choose one of {string.Join(", ", carried.Order(StringComparer.Ordinal))}, or set the channel up in senhub.yaml (docs/channels.md).");
    }
}
