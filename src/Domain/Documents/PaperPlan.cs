using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>Which papers should exist tonight, and who gets them (SD-P1).</summary>
public static class PaperPlan
{
    /// <summary>Papers about pupils, then digests.</summary>
    public static IReadOnlyList<PaperWanted> For(SchoolRoll roll, SencoFacts facts, IReadOnlyList<DueItem> due, DateOnly night) =>
        [.. AboutPupils(roll, facts, night), .. Digests(roll, facts, due, night)];

    /// <summary>School advice for reviews that come near, and what open requests ask for.</summary>
    public static IReadOnlyList<PaperWanted> AboutPupils(SchoolRoll roll, SencoFacts facts, DateOnly night) => throw new NotImplementedException();

    /// <summary>One digest a SENCo, a summary for the lead, and a page for the safeguarding lead when an item names her.</summary>
    public static IReadOnlyList<PaperWanted> Digests(SchoolRoll roll, SencoFacts facts, IReadOnlyList<DueItem> due, DateOnly night) => throw new NotImplementedException();
}
