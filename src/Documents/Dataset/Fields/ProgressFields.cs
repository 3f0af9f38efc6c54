using SenHub.Documents.Advice;
using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;
using static SenHub.Documents.Dataset.Say;

namespace SenHub.Documents.Dataset.Fields;

/// <summary>Results, cycles of support and targets.</summary>
internal static class ProgressFields
{
    private static readonly (string, double)[] CycleColumns = [("Cycle", 1.1), ("Assess", 1.8), ("Plan", 1.8), ("Do", 1.5), ("Review and next step", 2)];

    private static readonly (string, double)[] TargetColumns = [("Target", 2.4), ("Starts at", 1.2), ("How we will know", 1.6), ("By", 0.9), ("Result", 0.9)];

    /// <summary>In the order of the documentation.</summary>
    public static IReadOnlyList<DataField> All { get; } =
    [
        new("progress.results", "Results year on year", PaperField.Progress, "SEN file, sheet Progress, column Result", file => Table(file, row => row.Result)),
        new("progress.standardised", "Standardised scores year on year", PaperField.Progress, "SEN file, sheet Progress, column Standardised score", file => Table(file, row => row.Standardised)),
        new("cycles.reviewed", "Cycles of assess, plan, do, review that were looked back on", PaperField.Judgements, "SEN file, sheet Cycles, column Review", file => Cycles(file, cycle => cycle.IsReviewed)),
        new("cycles.all", "Cycles of assess, plan, do, review", PaperField.Judgements, "SEN file, sheet Cycles", file => Cycles(file, _ => true)),
        new("targets.current", "Targets that run", PaperField.Judgements, "SEN file, sheet Targets", file => Targets(file, target => target.Result is null)),
        new("targets.all", "Targets", PaperField.Judgements, "SEN file, sheet Targets", file => Targets(file, _ => true)),
    ];

    private static Answer? Table(PupilFile file, Func<ProgressRow, string?> result)
    {
        var rows = file.Own.Progress.Where(row => !string.IsNullOrWhiteSpace(result(row))).ToList();
        var table = ProgressTable.From(rows, result);
        var twice = rows.GroupBy(row => (row.Measure, row.On, row.Version)).Any(same => same.Select(result).Distinct().Count() > 1);
        return Rows(
            [("Measure", 2), .. table.Years.Select(year => (year, 1.2))],
            table.Measures.Select(measure => (IReadOnlyList<string?>)[measure.Measure, .. measure.Results.Select(one => one is null ? null : $"{one.Result} ({HouseStyle.Brief(one.On)})")]),
            [.. rows.Select(row => new Origin(row.On, row.Source))]) is { } answer
            ? answer with { Doubt = twice ? "two results of one test on one day differ; keep the right one" : null }
            : null;
    }

    private static Answer? Cycles(PupilFile file, Func<SupportCycle, bool> counts)
    {
        var cycles = file.Own.Cycles.Where(counts).ToList();
        return Rows(CycleColumns, cycles.Select(cycle => (IReadOnlyList<string?>)
        [
            $"{cycle.Number}: {HouseStyle.Span(cycle.Start, cycle.ReviewOn)}",
            cycle.Assess,
            cycle.Plan,
            cycle.Do,
            Cells.Sentences(Trimmed(cycle.Review), Words(cycle.Outcome), cycle.NextStep is { } next ? $"Next step: {next.ToLowerInvariant()}" : null),
        ]), [.. cycles.Select(cycle => new Origin(cycle.ReviewOn ?? cycle.Start, cycle.Source, cycle.InputBy))]);
    }

    private static Answer? Targets(PupilFile file, Func<PlanTarget, bool> counts)
    {
        var targets = file.Own.Targets.Where(target => target.Level == TargetLevel.Term && counts(target)).OrderByDescending(target => target.SetOn).ToList();
        return Rows(TargetColumns, targets.Select(target => (IReadOnlyList<string?>)
        [
            target.Words, target.Baseline, target.Measure, target.DueBy is { } due ? HouseStyle.Brief(due) : null,
            target.Result switch { TargetResult.Achieved => "Achieved", TargetResult.Partly => "Partly", TargetResult.NotYet => "Not yet", _ => "Runs" },
        ]), [.. targets.Select(target => new Origin(target.SetOn, target.Source, target.Owner))]);
    }

    private static string? Words(CycleOutcome? outcome) => outcome switch
    {
        CycleOutcome.Met => "Outcomes met",
        CycleOutcome.Partly => "Outcomes partly met",
        CycleOutcome.NotMet => "Outcomes not met",
        _ => null,
    };

    private static string? Trimmed(string? text) => text?.Trim().TrimEnd('.');
}
