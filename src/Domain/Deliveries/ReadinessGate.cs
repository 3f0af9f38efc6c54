using SenHub.Domain.Documents;

namespace SenHub.Domain.Deliveries;

/// <summary>Gate 6: a draft never leaves the school. Where the law lets anybody ask whatever evidence there is, gaps are named and the paper is no draft.</summary>
public static class ReadinessGate
{
    /// <summary>Its id in documents.md.</summary>
    public const string Gate = "GATE-6";

    /// <summary>A hold for a draft on its way outside.</summary>
    public static Hold? Judge(string kind, bool isDraft, Recipient recipient) => isDraft && recipient.IsOutside
        ? new(
            Gate,
            FormKinds.Find(kind) is { WrittenSameDay: true } ? "a person writes risk, safeguarding and household on the day it goes, and sends the finished paper" : "a required field is missing; the list is on its front page",
            HoldOwner.Senco,
            Releasable: false)
        : null;
}
