using SenHub.Documents.Governors;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision.Governors;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests.Governors;

/// <summary>The register's size drawn over terms. A term whose figure was withheld is a gap, and nothing finer than the nearest five can be had from the line.</summary>
public sealed class TrendTests
{
    private static readonly TermName[] Terms = [new(2024, 3), new(2025, 1), new(2025, 2), new(2025, 3), new(2026, 1)];

    [Fact]
    public void Three_shown_terms_make_a_line()
    {
        var line = Line((60, true), (65, true), (70, true))!;

        Assert.Equal(["Summer 2024/25", "Autumn 2025/26", "Spring 2025/26"], line.Along.Select(moment => moment.Label));
        Assert.Equal([60m, 65m, 70m], line.Series.Single().Readings.Select(reading => reading!.Value));
    }

    [Fact]
    public void Two_are_bars_as_before() => Assert.Null(Line((60, true), (65, true)));

    [Fact]
    public void A_withheld_term_is_a_gap_and_what_was_shown_last_is_not_drawn_in_its_place()
    {
        var line = Line((60, true), (60, false), (null, false), (70, true), (75, true))!;

        Assert.Equal([60m, null, null, 70m, 75m], line.Series.Single().Readings.Select(reading => reading?.Value));
    }

    [Fact]
    public void Gaps_do_not_count_towards_the_three() => Assert.Null(Line((60, true), (60, false), (65, false), (70, true)));

    [Fact]
    public void Over_real_reports_only_shown_totals_are_points_and_all_to_the_nearest_five()
    {
        var reports = new List<GovernorsFigures>();
        foreach (var (term, more) in Terms.Zip([0, 2, 9, 21, 30]))
            reports.Add(SampleGovernors.Of(SampleGovernors.Roll(more), [.. reports], term));

        var trend = reports[^1].Trend;

        Assert.Equal([true, false, true, true, true], trend.Select(term => term.IsShown)); // two more pupils than last time tell of few: withheld
        Assert.All(reports.Zip(trend), pair => Assert.Equal(pair.First.Register.Total.Shown is not null, pair.Second.IsShown));
        Assert.All(Chart(reports[^1])!.Series.Single().Readings.OfType<Measure>(), reading => Assert.Equal(0, reading.Value % 5));
        Assert.Null(Chart(reports[^1])!.Series.Single().Readings[1]);
    }

    private static Block.LineChart? Line(params IReadOnlyList<(int? Pupils, bool IsShown)> terms) =>
        Chart(SampleGovernors.Second with { Trend = [.. terms.Zip(Terms, (term, name) => new TermTotal(name, term.Pupils) { IsShown = term.IsShown })] });

    private static Block.LineChart? Chart(GovernorsFigures figures) => GovernorsPaper.Write("Larkfield", null, figures).Blocks.OfType<Block.LineChart>().SingleOrDefault();
}
