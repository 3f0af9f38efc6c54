using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>The authority's own rules (LOCAL-01): they tighten, or they are not applied.</summary>
public static class LocalRules
{
    /// <summary>An item for each local rule that is earlier than the law, and a remark for each that is not. The law's own items stay.</summary>
    public static IEnumerable<Finding> For(CaseDay day, IReadOnlyList<Finding> law) =>
        day.Facts.Local.Select(local => Apply(day, local, law.FirstOrDefault(finding => finding.Item?.RuleId == local.Rule)));

    private static Finding Apply(CaseDay day, LocalRule local, Finding? law)
    {
        var words = FormattableString.Invariant($"LOCAL-01: {local.Weeks} weeks for {local.Rule}");
        if (law is not { Item: { LastLawfulDay: { } limit } item, From: { } from })
            return Finding.Says($"{words}: not applied, because no day of this case is counted in weeks by that rule.");
        var tightened = from.AddDays((law.Back ? -7 : 7) * local.Weeks);
        if (tightened >= limit)
            return Finding.Says($"{words}: not applied, because {DayWords.Plain(tightened)} is not before the law's {DayWords.Plain(limit)}.");
        var step = CaseRules.Steps.First(step => step.RuleId == item.RuleId && step.Step == item.Step);
        return Finding.Of(day.Dated(step, tightened, $"{item.Basis}; the authority's own rule", item.Status == DueStatus.Done) with { Kind = DueKind.Local, Source = "The authority's own rule (LOCAL-01)" });
    }
}
