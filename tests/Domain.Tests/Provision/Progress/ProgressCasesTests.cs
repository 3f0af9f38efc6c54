using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Tests.Cases;

namespace SenHub.Domain.Tests.Provision.Progress;

/// <summary>The rulebook's PROGRESS rows.</summary>
public sealed class ProgressCasesTests
{
    public static IEnumerable<object[]> Rows => Case.Ids("PROGRESS");

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_rulebooks_example_comes_out(string id)
    {
        var example = Case.Of(id);
        var answers = Answers(example);

        var expected = example.Expectations.EnumerateObject().Where(part => part.Name.StartsWith('c')).ToDictionary(part => part.Name[..2], part => part.Value.ValueKind switch
        {
            System.Text.Json.JsonValueKind.True => TestAnswer.True,
            System.Text.Json.JsonValueKind.False => TestAnswer.False,
            _ => TestAnswer.NotEnoughData,
        });
        Assert.NotEmpty(expected);
        Assert.All(expected, part => Assert.Equal(part.Value, answers[part.Key].Answer));
    }

    private static Dictionary<string, TestResult> Answers(Case example)
    {
        var rules = ProgressRules.Default with { MinimumPeers = (int)(example.Number("minimum_peers") ?? ProgressRules.Default.MinimumPeers) };
        var answers = new Dictionary<string, TestResult> { ["c1"] = ProgressTests.SlowerThanPeers((int)(example.Number("peers_same_start") ?? rules.MinimumPeers), example.Number("z_vs_same_start_peers"), rules) };
        if (example.Number("baseline") is not { } baseline || example.Number("current") is not { } current)
            return answers;
        var gap = GapFacts.Of(baseline, current, example.Number("peer_median_baseline")!.Value, example.Number("peer_median_current")!.Value, "the peers' median");
        answers["c2"] = ProgressTests.BelowPreviousRate(baseline, current, example.Number("months")!.Value, example.Number("previous_rate_per_month"), rules);
        answers["c3"] = ProgressTests.GapNotClosed(gap, rules);
        answers["c4"] = ProgressTests.GapWidened(gap, rules);
        return answers;
    }
}
