using SenHub.Adapters.Channels;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Workers.Deliveries;

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

    /// <summary>Agencies whose papers would be held for want of a password, and passwords that are to be renewed.</summary>
    public static IEnumerable<Fault> Of(SencoFacts facts, SafeRoutes routes, IReadOnlyList<(PasswordOnRecord Password, string? Renew)> passwords)
    {
        foreach (var agency in facts.Agencies.Where(agency => !string.Equals(agency.Kind.Trim(), "Parents", StringComparison.OrdinalIgnoreCase)))
        {
            var recipient = Recipients.Agency(agency.Name, facts);
            if (routes.NeedsLock(PaperKinds.ProvisionMap, recipient) && passwords.All(one => one.Password.Recipient != recipient.Key))
                yield return new Fault("password-missing", agency.Source ?? new Place("Office", null, null), "pupils' papers go by this route only behind a password, and none is set for this recipient", "Set one and tell it to them by telephone: senhub password set --recipient NAME.");
        }

        if (passwords.Count(one => one.Renew is not null) is var due and > 0)
            yield return new Fault("password-old", new Place("passwords"), FormattableString.Invariant($"{due} of {passwords.Count} recipients' passwords are to be renewed, for their age or for somebody who has left"), "See senhub password list, then senhub password renew.");
    }
}
