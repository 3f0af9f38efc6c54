using static System.FormattableString;

namespace SenHub.Domain.Provision.Progress;

/// <summary>The four criteria of less than expected progress (Code 6.17), each as a function of plain numbers.</summary>
public static class ProgressTests
{
    /// <summary>Significantly slower than peers with the same baseline.</summary>
    public const string Slower = "PROG-01";

    /// <summary>Fails to match or better the own previous rate.</summary>
    public const string BelowOwnRate = "PROG-02";

    /// <summary>Fails to close the gap.</summary>
    public const string NotClosed = "PROG-03";

    /// <summary>Widens the gap.</summary>
    public const string Widened = "PROG-04";

    /// <summary>PROG-01 from the peers' count and the pupil's distance from their mean.</summary>
    /// <param name="peers">How many peers start within the band.</param>
    /// <param name="z">Standard deviations from the peers' mean gain; null where all peers gained alike.</param>
    public static TestResult SlowerThanPeers(int peers, decimal? z, ProgressRules rules)
    {
        if (peers < rules.MinimumPeers)
            return TestResult.NotEnough(Slower, Invariant($"{peers} peers started within {rules.StartBand:0.##} of the same baseline, {rules.MinimumPeers} are needed."));
        return z is { } distance
            ? TestResult.Of(Slower, distance <= rules.SlowerThan, Invariant($"The gain lies {distance:0.0#} standard deviations from the mean of {peers} peers with the same baseline; {rules.SlowerThan:0.0#} or less is significantly slower."))
            : TestResult.NotEnough(Slower, Invariant($"all {peers} peers with the same baseline gained alike, so nothing says what is significant."));
    }

    /// <summary>PROG-02.</summary>
    /// <param name="months">Between baseline and current.</param>
    /// <param name="previousRate">Points a month before the baseline; null without a point before, or where the intervals are not similar.</param>
    public static TestResult BelowPreviousRate(decimal baseline, decimal current, decimal months, decimal? previousRate, ProgressRules rules)
    {
        if (months <= 0)
            return TestResult.NotEnough(BelowOwnRate, "two results at least a term apart are needed.");
        var rate = (current - baseline) / months;
        return previousRate is { } before
            ? TestResult.Of(BelowOwnRate, rate < before - (rules.ErrorAllowance / months), Invariant($"From {baseline:0.##} to {current:0.##} in {months:0.#} months is {rate:0.00} a month; before it was {before:0.00} a month."))
            : TestResult.NotEnough(BelowOwnRate, "three results at similar intervals are needed.");
    }

    /// <summary>PROG-03: the pupil stands below the peer line, and the gap is not smaller than it was.</summary>
    public static TestResult GapNotClosed(GapFacts gap, ProgressRules rules) => TestResult.Of(
        NotClosed, gap.Before > 0 && gap.After >= gap.Before - rules.ErrorAllowance, Sentence(gap));

    /// <summary>PROG-04: there was a gap and it is wider, which implies PROG-03. A pupil above the line has no gap that could widen.</summary>
    public static TestResult GapWidened(GapFacts gap, ProgressRules rules) => TestResult.Of(
        Widened, gap.Before > 0 && gap.After > gap.Before + rules.ErrorAllowance, Sentence(gap));

    private static string Sentence(GapFacts gap) => Invariant($"The gap to {gap.Line} was {gap.Before:0.##} and is {gap.After:0.##}.");
}

/// <summary>A pupil's distance below a peer line at two times, in the scale's own points.</summary>
/// <param name="Line">What the line is, in words: "the median of 24 peers", "the average of 100", "the own age".</param>
public readonly record struct GapFacts(decimal Before, decimal After, string Line)
{
    /// <summary>From the pupil's and the peers' figures.</summary>
    public static GapFacts Of(decimal baseline, decimal current, decimal peersBefore, decimal peersNow, string line) => new(peersBefore - baseline, peersNow - current, line);
}
