using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Provision.Progress;

/// <summary>Less than expected progress (Code 6.17) for every pupil on roll who has results; peers are the same school's, on the same scale, of the same year group.</summary>
public sealed class SchoolProgress
{
    // Mean length of a month: 365.25 days over 12.
    private const decimal DaysInMonth = 30.4375m;

    // Age-standardised scores: the average of the age group is 100 whatever the day (PROG-05).
    private const decimal Average = 100;

    private readonly ProgressRules rules;
    private readonly Dictionary<(AssessmentScale Scale, string? Year), PeerGroup> peers;
    private readonly List<(Pupil Pupil, AssessmentSeries Series)> all;
    private readonly HashSet<(PupilRef Pupil, string Subject)> onSmallSteps;

    private SchoolProgress(SchoolRoll roll, IEnumerable<AssessmentResult> results, ProgressRules rules, DateOnly asOf)
    {
        this.rules = rules;
        var onRoll = roll.Pupils.Where(pupil => pupil.State == RollState.OnRoll).ToDictionary(pupil => pupil.Ref);
        all = [.. AssessmentSeries.Of(results.Where(result => result.On <= asOf && result.On.IsPlausible() && onRoll.ContainsKey(result.Pupil))).Select(series => (onRoll[series.Pupil], series))];
        peers = all.GroupBy(own => (own.Series.Scale, own.Pupil.NcYear)).ToDictionary(group => group.Key, group => new PeerGroup([.. group.Select(own => own.Series)], rules));
        onSmallSteps = [.. all.Where(own => own.Series.Scale.Kind == ScaleKind.SmallSteps).Select(own => (own.Series.Pupil, own.Series.Scale.SubjectKey))];
    }

    /// <summary>All pupils and scales, by reference, then scale.</summary>
    public static IReadOnlyList<PupilProgress> For(SchoolRoll roll, IEnumerable<AssessmentResult> results, ProgressRules rules, DateOnly asOf)
    {
        var school = new SchoolProgress(roll, results, rules, asOf);
        return
        [
            .. school.all.Where(own => own.Series.Scale.Kind == ScaleKind.SmallSteps || !school.onSmallSteps.Contains((own.Series.Pupil, own.Series.Scale.SubjectKey)))
                .Select(own => school.Of(own.Pupil, own.Series))
                .OrderBy(progress => progress.Pupil)
                .ThenBy(progress => progress.Scale.ToString(), StringComparer.Ordinal),
        ];
    }

    private PupilProgress Of(Pupil pupil, AssessmentSeries series)
    {
        var current = series.Points[^1];
        var baseline = Before(series, current);
        IReadOnlyList<TestResult> tests = baseline is { } from ? Judge(pupil, series, from, current) : TooFew();
        return new() { Pupil = pupil.Ref, Scale = series.Scale, Current = current, Baseline = baseline, Tests = tests };
    }

    private TestResult[] Judge(Pupil pupil, AssessmentSeries series, SeriesPoint from, SeriesPoint to)
    {
        var months = Months(from, to);
        var own = ProgressTests.BelowPreviousRate(from.Value, to.Value, months, PreviousRate(series, from, months), rules);
        if (series.Scale.Kind == ScaleKind.SmallSteps)
            return [Alone(ProgressTests.Slower), own, Alone(ProgressTests.NotClosed), Alone(ProgressTests.Widened)];
        var group = peers[(series.Scale, pupil.NcYear)].Between(from.On, to.On);
        var (count, z) = group.FromSameStart(from.Value, to.Value, rules.StartBand);
        var slower = ProgressTests.SlowerThanPeers(count, z, rules);
        return Gap(pupil, series.Scale.Kind, from, to, group) is { } gap
            ? [slower, own, ProgressTests.GapNotClosed(gap, rules), ProgressTests.GapWidened(gap, rules)]
            : [slower, own, NoLine(ProgressTests.NotClosed, group.Peers), NoLine(ProgressTests.Widened, group.Peers)];
    }

    // The line that the gap is measured to: 100 for standard scores, the pupil's own age for ages, else the peers' median.
    private GapFacts? Gap(Pupil pupil, ScaleKind kind, SeriesPoint from, SeriesPoint to, PeerSpan group)
    {
        if (kind == ScaleKind.StandardScore)
            return GapFacts.Of(from.Value, to.Value, Average, Average, "the average of 100");
        if (kind == ScaleKind.Age)
            return GapFacts.Of(from.Value, to.Value, AgeInMonths(pupil, from.On), AgeInMonths(pupil, to.On), "the own age in months");
        return group.Peers < rules.MinimumPeers
            ? null
            : GapFacts.Of(from.Value, to.Value, group.MedianBaseline(from.Value), group.MedianCurrent(to.Value), FormattableString.Invariant($"the median of {group.Peers} peers of the year group"));
    }

    private SeriesPoint? Before(AssessmentSeries series, SeriesPoint point)
    {
        for (var at = series.Points.Count - 1; at >= 0; at--)
        {
            if (point.On.DayNumber - series.Points[at].On.DayNumber >= rules.DaysApart)
                return series.Points[at];
        }

        return null;
    }

    private decimal? PreviousRate(AssessmentSeries series, SeriesPoint baseline, decimal months)
    {
        if (Before(series, baseline) is not { } earlier)
            return null;
        var before = Months(earlier, baseline);
        return before <= months * rules.SimilarInterval && months <= before * rules.SimilarInterval ? (baseline.Value - earlier.Value) / before : null;
    }

    private static decimal Months(SeriesPoint from, SeriesPoint to) => (to.On.DayNumber - from.On.DayNumber) / DaysInMonth;

    private static decimal AgeInMonths(Pupil pupil, DateOnly day) => decimal.Floor((day.DayNumber - pupil.BornOn.DayNumber) / DaysInMonth);

    private static TestResult Alone(string ruleId) => TestResult.NotEnough(ruleId, "small steps are judged on their own scale only, not against peers.");

    private TestResult NoLine(string ruleId, int peers) =>
        TestResult.NotEnough(ruleId, FormattableString.Invariant($"{peers} peers have results near both days, {rules.MinimumPeers} are needed."));

    private TestResult[] TooFew() =>
    [
        .. new[] { ProgressTests.Slower, ProgressTests.BelowOwnRate, ProgressTests.NotClosed, ProgressTests.Widened }
            .Select(rule => TestResult.NotEnough(rule, FormattableString.Invariant($"two results at least {rules.DaysApart} days apart are needed."))),
    ];
}
