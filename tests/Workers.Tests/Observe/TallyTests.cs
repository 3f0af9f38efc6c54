using System.Diagnostics;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Observe;
using SenHub.Contracts;
using SenHub.Domain.Import;
using SenHub.TestKit.Observe;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Tests.Observe;

/// <summary>Counters are the process's, so this counts for a school that no other test has.</summary>
public sealed class TallyTests
{
    private static readonly SchoolNumber School = SchoolNumber.Parse("8881234");

    [Fact]
    public void What_the_process_does_is_added_up_by_school_and_outcome()
    {
        using var tally = new Tally();

        Counters.Made(School);
        Counters.Made(School);
        Counters.Held(School);
        Counters.Sent(School, new Outcome.Unknown("the line broke"));

        var mine = tally.Samples.Where(sample => sample.Labels[0] == School.ToString()).Select(sample => (sample.Family.Name, string.Join(' ', sample.Labels.Skip(1)), sample.Value)).ToList();
        Assert.Equal([("senhub_papers_made_total", "", 2), ("senhub_sends_total", "held", 1), ("senhub_sends_total", "unknown", 1)], mine);
    }

    [Fact]
    public void Failures_go_by_the_kind_of_fault_and_steps_by_their_time_in_a_page_that_follows_the_format()
    {
        using var tally = new Tally();

        Counters.Failed(Stage.Roll, new NotFiniteNumberException("a message that quotes what it was reading"));
        Counters.Ran(Stage.Roll, Stopwatch.GetTimestamp());
        var page = Exposition.Write(tally.Samples);

        Assert.Contains("senhub_step_failures_total{stage=\"roll\",reason=\"NotFiniteNumberException\"} 1\n", page, StringComparison.Ordinal);
        Assert.Contains("senhub_step_seconds_count{stage=\"roll\"} ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("quotes", page, StringComparison.Ordinal);
        Assert.Empty(ExpositionGrammar.Faults(page));
    }
}
