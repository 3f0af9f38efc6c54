namespace SenHub.Domain.Reviews.Dates;

/// <summary>The authority's own rules (LOCAL-01): they tighten, or they are not applied.</summary>
public static class LocalRules
{
    /// <summary>An item for each step that a local rule makes earlier than the law, and a remark for each that it does not. The law's own items stay.</summary>
    public static IEnumerable<Finding> For(CaseDay day, IReadOnlyList<Finding> law) =>
        day.Facts.Local.SelectMany(local => Of(day, local, law));

    private static IEnumerable<Finding> Of(CaseDay day, LocalRule local, IReadOnlyList<Finding> law)
    {
        var words = FormattableString.Invariant($"LOCAL-01: {local.Weeks} weeks for {local.Rule}");
        Finding[] counted = [.. law.Where(finding => finding is { Item.LastLawfulDay: not null, From: not null } && finding.Item.RuleId == local.Rule)];
        return counted.Length == 0
            ? [Finding.Says($"{words}: not applied, because no day of this case is counted in weeks by that rule.")]
            : counted.Select(finding => Apply(day, local.Weeks, finding, words));
    }

    private static Finding Apply(CaseDay day, int weeks, Finding law, string words)
    {
        var (item, limit) = (law.Item!, law.Item!.LastLawfulDay!.Value);
        var tightened = law.From!.Value.AddDays((law.Back ? -7 : 7) * weeks);
        if (tightened >= limit)
            return Finding.Says($"{words}, {item.Step}: not applied, because {Time.DayWords.Plain(tightened)} is not before the law's {Time.DayWords.Plain(limit)}.");
        var step = CaseRules.Steps.First(step => step.RuleId == item.RuleId && step.Step == item.Step);
        return Finding.Of(day.Dated(step, tightened, $"{item.Basis}; the authority's own rule", item.Status == DueStatus.Done) with { Kind = DueKind.Local, Source = "The authority's own rule (LOCAL-01)" });
    }
}
