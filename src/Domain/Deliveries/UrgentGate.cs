using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries;

/// <summary>Gate 7: nothing to CAMHS leaves on a schedule; a person releases each one.</summary>
public static class UrgentGate
{
    /// <summary>A hold for every paper to CAMHS.</summary>
    public static IEnumerable<Hold> Judge(Recipient recipient, SencoFacts facts) =>
        facts.Agencies.Any(agency => $"agency:{agency.Name}" == recipient.Key && string.Equals(agency.Kind.Trim(), "CAMHS", StringComparison.OrdinalIgnoreCase))
            ? [new("GATE-7", "papers to CAMHS never leave on a schedule; a person releases each", HoldOwner.Senco, Releasable: true)]
            : [];
}
