using SenHub.Documents.Advice;
using SenHub.Documents.Plans;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Documents;

namespace SenHub.Bench.Filled;

/// <summary>The required fields of all papers of one kind, by what became of them. A field that does not apply to a pupil is none of theirs.</summary>
internal sealed record FilledKind(string Kind, int Papers, int Filled, int Missing, int ByHand, IReadOnlyList<string> HandNames)
{
    // Judgements on what is typed, not fields that somebody fills.
    private static readonly PaperRequirement[] Checks = [PlanRequirements.NoTraces, AdviceRequirements.NoTraces];

    /// <summary>All required fields.</summary>
    public int All => Filled + Missing + ByHand;

    /// <summary>Of all required fields so many in a hundred need no typing.</summary>
    public decimal Share => All == 0 ? 0 : 100m * Filled / All;

    /// <summary>Every kind, as the SENCo's copy has it.</summary>
    public static IReadOnlyList<FilledKind> Of(SchoolFacts known) =>
    [
        .. from paper in EveryPaper.Of(known)
           let fields = PupilPapers.ReadinessOf(paper, RecipientClass.Senco, known, FilledSchool.Night).Fields.Where(field => field is { Requirement.Required: true, State: not FieldState.NotApplicable } && !Checks.Contains(field.Requirement)).ToList()
           group fields by paper.Kind into kind
           let all = kind.SelectMany(fields => fields).ToList()
           select new FilledKind(
               kind.Key,
               kind.Count(),
               all.Count(field => field.State is FieldState.Present or FieldState.Stale),
               all.Count(field => field.State == FieldState.Missing),
               all.Count(field => field.State == FieldState.ByHand),
               [.. all.Where(field => field.State == FieldState.ByHand).Select(field => field.Requirement.Name).Distinct()]),
    ];
}
