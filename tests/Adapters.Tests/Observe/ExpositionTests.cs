using SenHub.Adapters.Observe;
using SenHub.TestKit.Observe;

namespace SenHub.Adapters.Tests.Observe;

public sealed class ExpositionTests
{
    private static readonly MetricFamily Age = new("hub_age_seconds", MetricKind.Gauge, "How long.", "stage");

    [Fact]
    public void Each_family_is_told_once_with_its_numbers_beneath()
    {
        var count = new MetricFamily("hub_sent_total", MetricKind.Counter, "Sent.");

        Assert.Equal(
            "# HELP hub_age_seconds How long.\n# TYPE hub_age_seconds gauge\nhub_age_seconds{stage=\"roll\"} 1.5\nhub_age_seconds{stage=\"reviews\"} 0\n# HELP hub_sent_total Sent.\n# TYPE hub_sent_total counter\nhub_sent_total 3\n",
            Exposition.Write([Age.Is(1.5, "roll"), count.Is(3), Age.Is(0, "reviews")]));
    }

    [Theory]
    [InlineData("a \"quoted\" word", "hub_age_seconds{stage=\"a \\\"quoted\\\" word\"} 1\n")]
    [InlineData("two\nlines", "hub_age_seconds{stage=\"two\\nlines\"} 1\n")]
    [InlineData("C:\\home", "hub_age_seconds{stage=\"C:\\\\home\"} 1\n")]
    public void Labels_are_escaped(string label, string line) =>
        Assert.EndsWith(line, Exposition.Write([Age.Is(1, label)]), StringComparison.Ordinal);

    [Fact]
    public void A_number_has_a_value_for_each_label_of_its_family() =>
        Assert.Throws<ArgumentException>(() => Exposition.Write([Age.Is(1)]));

    [Fact]
    public void Any_label_and_any_number_make_a_page_that_follows_the_grammar() =>
        Always.Holds(FsCheck.Fluent.ArbMap.Default.ArbFor<(string? Label, double Value)>(), sample =>
            ExpositionGrammar.Faults(Exposition.Write([Age.Is(sample.Value, sample.Label ?? "")])).Count == 0);

    [Theory]
    [InlineData("hub_age 1\n")]
    [InlineData("# HELP hub_age Age.\n# TYPE hub_age gauge\nhub_age 1\nhub_age 2\n")]
    [InlineData("# HELP hub_age Age.\n# TYPE hub_age gauge\nhub_age{a=\"1\",a=\"2\"} 1\n")]
    [InlineData("# HELP hub_age Age.\n# TYPE hub_age counter\nhub_age 1\n")]
    [InlineData("# HELP hub_age Age.\n# TYPE hub_age gauge\nhub_age{a=\"1} 1\n")]
    [InlineData("# HELP hub_age Age.\n# TYPE hub_age gauge\nhub_age one\n")]
    [InlineData("# HELP hub_age Age.\n# TYPE hub_age gauge\nhub_age 1")]
    public void The_grammar_refuses_what_a_scraper_would(string page) => Assert.NotEmpty(ExpositionGrammar.Faults(page));
}
