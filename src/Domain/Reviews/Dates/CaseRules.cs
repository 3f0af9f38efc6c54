using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>Every date that the law sets for one case: the engine of senhub dates. A rule is added to a family, and its step to the list here.</summary>
public static class CaseRules
{
    /// <summary>Every step of every rule, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> Steps { get; } =
    [
        .. AssessmentSteps.All, .. AppealSteps.All, .. TribunalSteps.All, .. AnnualReviewSteps.All, .. FurtherReviewSteps.All,
        .. PhaseTransferSteps.All, .. AuthorityMoveSteps.All, .. AgeSteps.All, .. SupportSteps.All, .. ExamSteps.All, .. RecordSteps.All,
    ];

    /// <summary>The answer, by the rules of the day asked about.</summary>
    public static DatesAnswer Answer(CaseFacts facts) => Answer(facts, RulePacks.On(facts.AsOf));

    /// <summary>The answer by one pack.</summary>
    public static DatesAnswer Answer(CaseFacts facts, RulePack pack)
    {
        var day = new CaseDay(facts);
        Finding[] law = [.. pack.Families.SelectMany(family => family(day))];
        Finding[] all = [.. law, .. LocalRules.For(day, law)];
        DueItem[] items =
        [
            .. all.Select(finding => finding.Item).OfType<DueItem>()
                .Select(item => item with { RulePackVersion = pack.Version })
                .OrderBy(item => item.LastLawfulDay ?? DateOnly.MaxValue)
                .ThenBy(item => item.RuleId, StringComparer.Ordinal)
                .ThenBy(item => item.Step, StringComparer.Ordinal)
                .ThenBy(item => item.Kind),
        ];
        return new(items, [.. all.Select(finding => finding.Note).OfType<string>(), .. Earliest(items)], pack.Version);
    }

    // PT-07: several dates for one thing; all are shown, the earliest governs.
    private static IEnumerable<string> Earliest(DueItem[] items)
    {
        foreach (var step in (string[])["review", "meeting"])
        {
            DueItem[] open = [.. items.Where(item => item is { LastLawfulDay: not null, RuleId: not ("SUP-02" or "SUP-03" or "U5-01") } && item.Step == step && item.Status != DueStatus.Done)];
            if (open.Length > 1)
                yield return $"PT-07: {open.Length} dates for the {step}; the earliest governs: {open[0].RuleId}, {DayWords.Plain(open[0].LastLawfulDay!.Value)}.";
        }
    }
}
