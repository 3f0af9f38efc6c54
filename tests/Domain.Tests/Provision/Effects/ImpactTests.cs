using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Effects;

namespace SenHub.Domain.Tests.Provision.Effects;

public sealed class ImpactTests
{
    [Theory]
    [InlineData("Salford: 7:04", "Salford", 88, "months")]
    [InlineData(" Story  retell : 2 sentences", "Story retell", 2, "sentences")]
    [InlineData("Reading age in months: 75", "Reading age in months", 75, "months")]
    [InlineData("Words a minute: 62.5", "Words a minute", 62.5, "")]
    [InlineData("Balance: -3", "Balance", -3, "")]
    public void A_measure_is_a_tool_and_a_number(string text, string tool, double value, string unit)
    {
        Assert.True(Measure.TryParse(text, out var measure));
        Assert.Equal(new Measure(tool, (decimal)value, unit), measure);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Salford")]
    [InlineData("7:04")]
    [InlineData("Salford: much better")]
    [InlineData(": 7")]
    [InlineData("Salford: 7:14")]
    [InlineData("Count: 99999999999999")]
    public void Anything_else_is_no_measure(string? text) => Assert.False(Measure.TryParse(text, out var measure) && measure.Unit.Length == 0 && measure.Tool != "7");

    [Fact]
    public void No_text_whatever_breaks_the_reader() =>
        Always.Holds(FsCheck.Fluent.ArbMap.Default.ArbFor<string>(), text => Measure.TryParse(text, out var measure) == (measure is not null));

    [Theory]
    [InlineData("7:00", "6:11", -2)]
    [InlineData("7:00", "7:02", -1)]
    [InlineData("7:00", "7:03", 0)]
    [InlineData("7:00", "7:05", 1)]
    [InlineData("7:00", "7:06", 2)]
    public void The_effect_goes_by_months_gained_for_months_gone(string entry, string exit, int effect)
    {
        var impact = Impact(Line with { EntryMeasure = $"Salford: {entry}", ExitMeasure = $"Salford: {exit}" });

        Assert.Equal((effect, null), (impact.Effect, impact.WhyNot));
    }

    [Fact]
    public void A_month_is_expected_for_a_month()
    {
        var impact = Impact(Line with { EntryMeasure = "Salford: 7:00", ExitMeasure = "Salford: 7:06" });

        Assert.Equal((6m, 92 / 30.4375m), (impact.Gain, impact.Expected));
        Assert.Equal(impact.Gain / impact.Expected, impact.Ratio);
    }

    [Fact]
    public void Where_less_is_better_a_fall_is_a_gain() =>
        Assert.Equal((8m, 2), (Impact(Line with { EntryMeasure = "Exits: 12", ExitMeasure = "Exits: 4", ExpectedGain = 4, LowerIsBetter = true }) is var impact ? impact.Gain : null, impact.Effect));

    [Theory]
    [InlineData("Salford: 7:00", "Neale: 7:06", "entry and exit are on different scales")]
    [InlineData("Salford: 7:00", "Salford: 22", "entry and exit are on different scales")]
    [InlineData("Retell: 2 sentences", "Retell: 30 words", "entry and exit are on different scales")]
    [InlineData("Salford: 7:00", null, "entry or exit measure missing")]
    [InlineData("Salford: 7:00", "Salford: better", "a measure is not \"tool: number\"")]
    [InlineData("Words: 12", "Words: 20", "no expected gain is known")]
    public void What_cannot_be_compared_is_not_judged_and_says_why(string entry, string? exit, string why)
    {
        var impact = Impact(Line with { EntryMeasure = entry, ExitMeasure = exit });

        Assert.Equal((null, why), (impact.Effect, impact.WhyNot));
    }

    [Theory]
    [InlineData(8, 2, 2)]
    [InlineData(7, 3, null)]
    public void Below_four_sessions_in_five_attended_nothing_is_judged(int attended, int missed, int? effect)
    {
        var sessions = Enumerable.Range(0, attended + missed).Select(at => new SessionRow("line 412", A.Day("2026-09-07").AddDays(at), at < attended, null)).ToList();
        var line = Line with { EntryMeasure = "Salford: 7:00", ExitMeasure = "Salford: 7:09" };

        var impact = LineImpact.Of(new Costing(RateCard.For(null, [A.Rate()]), A.Calendar, A.Day("2026-12-18")).Cost(line, GroupPlace.Alone, sessions), ImpactRules.Default);

        Assert.Equal(effect, impact.Effect);
        Assert.Equal((decimal)attended / (attended + missed), impact.AttendedShare);
    }

    [Fact]
    public void An_intervention_shows_n_what_is_missing_the_gain_and_its_price()
    {
        var row = Assert.Single(InterventionImpact.Of([Judged(1, 6, 3), Judged(2, 2, 3), Judged(3, 1, 3) with { Effect = null, WhyNot = "attended too little" }]));

        Assert.Equal((2, 1, 4m, 8m / 6, 0.5m), (row.N, row.NotJudged, row.MeanGain, row.Ratio, row.MeanEffect));
        Assert.Equal((200m, 25m), (row.Cost, row.CostPerUnit));
    }

    [Fact]
    public void Tools_are_never_added_to_each_other()
    {
        var rows = InterventionImpact.Of([Judged(1, 6, 3), Judged(2, 6, 3) with { Tool = "Neale" }, Judged(3, 6, 3) with { Unit = "words" }]);

        Assert.Equal([("Neale", "months", 1), ("Salford", "months", 1), ("Salford", "words", 1)], rows.Select(row => (row.Tool!, row.Unit!, row.N)));
    }

    [Fact]
    public void Without_a_gain_or_with_a_cost_missing_there_is_no_price()
    {
        Assert.Null(Assert.Single(InterventionImpact.Of([Judged(1, -2, 3)])).CostPerUnit);
        Assert.Null(Assert.Single(InterventionImpact.Of([Judged(1, 6, 3), Judged(2, 6, 3) with { Cost = null }])).CostPerUnit);
    }

    [Fact]
    public void An_intervention_that_nobody_could_measure_is_shown_all_the_same()
    {
        var row = Assert.Single(InterventionImpact.Of([Judged(1, 6, 3) with { Effect = null, Tool = null, Gain = null }]));

        Assert.Equal((0, 1, null), (row.N, row.NotJudged, row.Tool));
    }

    private static ProvisionLine Line { get; } = A.Line() with { EntryOn = A.Day("2026-09-07"), ExitOn = A.Day("2026-12-08") };

    private static LineImpact Judged(int pupil, decimal gain, decimal expected) => new()
    {
        LineId = $"{pupil}",
        Pupil = A.Ref(pupil),
        Intervention = "Readers",
        Tool = "Salford",
        Unit = "months",
        Gain = gain,
        Expected = expected,
        Ratio = gain / expected,
        Effect = ImpactRules.Default.EffectOf(gain, gain / expected),
        Cost = 100,
    };

    private static LineImpact Impact(ProvisionLine line) =>
        LineImpact.Of(new Costing(RateCard.For(null, [A.Rate()]), A.Calendar, A.Day("2026-12-18")).Cost(line, GroupPlace.Alone, []), ImpactRules.Default);
}
