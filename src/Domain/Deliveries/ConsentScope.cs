using SenHub.Domain.Documents;

namespace SenHub.Domain.Deliveries;

/// <summary>What a consent's scope says may be shared. Words that name no paper leave it to the purpose; words that name papers mean those and no others.</summary>
public static class ConsentScope
{
    private static readonly (string Kind, string[] Words)[] Papers =
    [
        (PaperKinds.ProvisionMap, ["provision map", "provision"]),
        (PaperKinds.ReviewAdvice, ["review advice", "school advice"]),
        (PaperKinds.Profile, ["profile", "passport"]),
        (PaperKinds.Plan, ["support plan", "sen support plan", "apdr"]),
        (PaperKinds.ParentPack, ["parents' pack", "parent pack"]),
        (PaperKinds.Transition, ["transition pack", "transition"]),
        (FormKinds.EpRequest, ["ep request", "request for involvement"]),
        (FormKinds.CamhsReferral, ["camhs referral"]),
        (FormKinds.Ehcna, ["needs assessment"]),
        (FormKinds.SltReferral, ["speech and language referral"]),
        (FormKinds.OtReferral, ["occupational therapy referral"]),
        (FormKinds.ReviewReport, ["review report"]),
    ];

    /// <summary>Whether the scope lets a kind of paper go.</summary>
    public static bool Covers(string? scope, string kind)
    {
        var named = Papers.Where(paper => paper.Words.Any(words => scope?.Contains(words, StringComparison.OrdinalIgnoreCase) == true)).Select(paper => paper.Kind).ToList();
        return named.Count == 0 || named.Contains(kind);
    }
}
