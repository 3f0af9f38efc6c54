using SenHub.Domain.Documents;

namespace SenHub.Domain.Deliveries.Desk;

/// <summary>What wants a proof of who decides that is minutes old: a paper to CAMHS leaves by somebody's own hand (documents.md, gate 7).</summary>
public static class DeskFreshness
{
    /// <summary>How old the proof may be.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Whether a release of such a paper wants a fresh proof.</summary>
    public static bool IsWanted(string kind, IEnumerable<Hold> holds) =>
        FormKinds.Find(kind) is { WrittenSameDay: true } || holds.Any(hold => hold.Gate == UrgentGate.Gate);

    /// <summary>Whether the visitor's last proof is fresh; one from the future is none.</summary>
    public static bool IsFresh(DeskVisitor visitor, DateTimeOffset now) => visitor.SignedInAt <= now && now - visitor.SignedInAt <= Limit;
}
