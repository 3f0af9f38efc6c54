using SenHub.Domain.Documents;

namespace SenHub.Domain.Deliveries.Desk;

/// <summary>What wants a proof of who decides that is minutes old: a paper to CAMHS leaves by somebody's own hand (documents.md, gate 7).</summary>
public static class DeskFreshness
{
    /// <summary>Whether a release of such a paper wants a fresh proof.</summary>
    public static bool IsWanted(string kind, IEnumerable<Hold> holds) =>
        FormKinds.Find(kind) is { WrittenSameDay: true } || holds.Any(hold => hold.Gate == UrgentGate.Gate);
}
