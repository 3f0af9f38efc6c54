namespace SenHub.Domain.Reviews.Dates;

/// <summary>Invented cases from which the page takes its examples; together they reach every step.</summary>
public static class DatesExamples
{
    private static readonly CaseFacts Plain = new() { AsOf = new(2026, 11, 22), Calendar = FixtureCalendar.Year2026 };

    /// <summary>The cases.</summary>
    public static IReadOnlyList<CaseFacts> All { get; } =
    [
        Plain with
        {
            EhcNeedsAssessment = new() { RequestReceived = new(2026, 6, 1), AdviceRequested = new(2026, 7, 13), DraftServed = new(2026, 9, 18), ServedBy = ServiceMethod.Email },
            ConsultationSent = new(2026, 9, 18),
            Reassessment = new(new(2026, 11, 2), new(2026, 11, 13)),
        },
        Plain with { Appeal = new(new(2026, 10, 1), new(2026, 11, 29)) },
        Plain with { Appeal = new(new(2026, 6, 10), null) },
        .. TribunalRules.Kinds.Select(kind => Plain with { Tribunal = new(new(2026, 11, 2), kind) }),
        Plain with { AnnualReview = new() { LastReviewMeeting = new(2025, 11, 10), LastReviewCompleted = new(2025, 12, 8), Meeting = new(2026, 10, 5), AmendmentNoticeSent = new(2026, 10, 19) }, NcYear = 9 },
        Plain with { PhaseTransfer = new(PhaseRoutes.PrimaryToSecondary, new(2027, 9, 1), null) },
        Plain with { PhaseTransfer = new(PhaseRoutes.SecondaryToPost16, new(2027, 9, 1), null), NcYear = 11 },
        Plain with { PhaseTransfer = new(PhaseRoutes.Post16ToPost16, new(2027, 9, 1), null) },
        Plain with { LaTransfer = new(new(2026, 12, 1), new(2026, 11, 23)), AnnualReview = new() { LastReviewMeeting = new(2026, 10, 1) } },
        Plain with { BornOn = new(2022, 5, 4), AnnualReview = new() { PlanMade = new(2026, 9, 14) } },
        Plain with { BornOn = new(2013, 3, 4), NcYear = 8, AnnualReview = new() { PlanMade = new(2026, 3, 14), Meeting = new(2027, 1, 20) } },
        Plain with { SenSupport = new([new(2026, 10, 12)], new(2026, 9, 14)), BornOn = new(2012, 6, 15), SenEver = true },
        Plain,
        Plain with { SubjectAccessReceived = new(2027, 1, 31), LeftRoll = new(2026, 12, 18) },
    ];

    /// <summary>The first dated item of a step in the cases.</summary>
    public static DueItem Of(RuleStep step) => Answers
        .SelectMany(answer => answer.Items)
        .First(item => item.LastLawfulDay is not null && item.RuleId == step.RuleId && item.Step == step.Step);

    private static IReadOnlyList<DatesAnswer> Answers { get; } = [.. All.Select(CaseRules.Answer)];
}
