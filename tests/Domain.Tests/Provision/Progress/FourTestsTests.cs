using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Provision.Progress;

/// <summary>Each of the four tests of Code 6.17 by a hand-made school, both ways and "not enough".</summary>
public sealed class FourTestsTests
{
    private static readonly AssessmentScale Points = AssessmentScale.Of("Invented test", "Mathematics", null, ScaleKind.Points);
    private static readonly AssessmentScale Standard = AssessmentScale.Of("Invented test", "Reading", null, ScaleKind.StandardScore);
    private static readonly AssessmentScale Months = AssessmentScale.Of("Invented test", "Reading age", null, ScaleKind.Age);
    private static readonly AssessmentScale Steps = AssessmentScale.Of("Small tracker", "Mathematics", null, ScaleKind.SmallSteps);
    private static readonly DateOnly[] Days = [A.Day("2025-11-10"), A.Day("2026-04-13"), A.Day("2026-09-21")];

    // Twelve peers who start at 50 and gain 8 to 12, ten on average; standard deviation of the gains 1.41.
    private static readonly IReadOnlyList<AssessmentResult> Peers =
    [
        .. Enumerable.Range(1, 12).SelectMany(pupil => Results(pupil, Points, null, 50, 60 + (pupil % 5) - 2)),
    ];

    [Theory]
    [InlineData(58, TestAnswer.True)]
    [InlineData(59, TestAnswer.False)]
    [InlineData(64, TestAnswer.False)]
    public void Slower_than_peers_with_the_same_baseline(int current, TestAnswer answer)
    {
        var test = Test(ProgressTests.Slower, [.. Peers, .. Results(50, Points, null, 50, current)]);

        Assert.Equal(answer, test.Answer);
        Assert.Contains("12 peers with the same baseline", test.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_peers_with_the_same_baseline_are_not_enough()
    {
        var test = Test(ProgressTests.Slower, [.. Peers.Where(result => result.Pupil.Number <= 9), .. Results(50, Points, null, 50, 40)]);

        Assert.Equal((TestAnswer.NotEnoughData, "Not enough data: 9 peers started within 3 of the same baseline, 10 are needed."), (test.Answer, test.Sentence));
    }

    [Fact]
    public void Peers_who_start_elsewhere_are_no_peers() =>
        Assert.Equal(TestAnswer.NotEnoughData, Test(ProgressTests.Slower, [.. Peers, .. Results(50, Points, null, 46, 40)]).Answer);

    [Fact]
    public void Peers_of_another_year_group_or_off_roll_are_no_peers()
    {
        var results = Peers.Concat(Results(50, Points, null, 50, 40)).ToList();

        Assert.Equal(TestAnswer.NotEnoughData, Of(results, pupil => pupil.Ref.Number <= 3 ? pupil.WithYear("4") : pupil, Points)[0].Answer);
        Assert.Equal(TestAnswer.NotEnoughData, Of(results, pupil => pupil.Ref.Number <= 3 ? pupil with { State = RollState.Left } : pupil, Points)[0].Answer);
    }

    [Fact]
    public void Peers_who_all_gained_alike_say_nothing_of_significance() =>
        Assert.Equal(TestAnswer.NotEnoughData, Test(ProgressTests.Slower, [.. Enumerable.Range(1, 12).SelectMany(pupil => Results(pupil, Points, null, 50, 60)), .. Results(50, Points, null, 50, 40)]).Answer);

    [Theory]
    [InlineData(40, 50, 59, TestAnswer.True)]
    [InlineData(40, 50, 61, TestAnswer.False)]
    public void Below_the_own_previous_rate(int first, int second, int third, TestAnswer answer) =>
        Assert.Equal(answer, Test(ProgressTests.BelowOwnRate, Results(50, Points, first, second, third)).Answer);

    [Fact]
    public void The_own_rate_shows_its_numbers() =>
        Assert.Equal("From 50 to 59 in 5.3 months is 1.70 a month; before it was 1.98 a month.", Test(ProgressTests.BelowOwnRate, Results(50, Points, 40, 50, 59)).Sentence);

    [Fact]
    public void Two_points_alone_are_not_enough_for_a_previous_rate() =>
        Assert.Equal(TestAnswer.NotEnoughData, Test(ProgressTests.BelowOwnRate, Results(50, Points, null, 50, 59)).Answer);

    [Fact]
    public void Intervals_that_are_not_similar_are_not_enough() =>
        Assert.Equal(TestAnswer.NotEnoughData, Test(ProgressTests.BelowOwnRate, [new(A.Ref(50), Points, A.Day("2023-09-11"), 10), .. Results(50, Points, null, 50, 59)]).Answer);

    [Fact]
    public void Points_less_than_a_term_apart_are_no_two_points() =>
        Assert.All(Of([new(A.Ref(50), Points, Days[2].AddDays(-60), 50), new(A.Ref(50), Points, Days[2], 40)], pupil => pupil, Points), test => Assert.Equal(TestAnswer.NotEnoughData, test.Answer));

    [Theory]
    [InlineData(84, 84, TestAnswer.True, TestAnswer.False)]
    [InlineData(84, 86, TestAnswer.False, TestAnswer.False)]
    [InlineData(84, 82, TestAnswer.True, TestAnswer.True)]
    [InlineData(104, 101, TestAnswer.False, TestAnswer.False)]
    public void The_gap_of_a_standard_score_is_to_100(int before, int now, TestAnswer notClosed, TestAnswer widened)
    {
        var tests = Of(Results(50, Standard, null, before, now), pupil => pupil, Standard);

        Assert.Equal((notClosed, widened), (tests[2].Answer, tests[3].Answer));
        Assert.Contains("the average of 100", tests[2].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(70, 75, TestAnswer.True, TestAnswer.False)]
    [InlineData(70, 74, TestAnswer.True, TestAnswer.True)]
    [InlineData(70, 77, TestAnswer.False, TestAnswer.False)]
    public void The_gap_of_a_reading_age_is_to_the_own_age(int before, int now, TestAnswer notClosed, TestAnswer widened)
    {
        // Born 4 March 2017: 109 months old on the first day, 114 on the second.
        var tests = Of(Results(50, Months, null, before, now), pupil => pupil with { BornOn = A.Day("2017-03-04") }, Months);

        Assert.Equal((notClosed, widened), (tests[2].Answer, tests[3].Answer));
    }

    [Theory]
    [InlineData(40, 50, TestAnswer.True, TestAnswer.False)]
    [InlineData(40, 48, TestAnswer.True, TestAnswer.True)]
    [InlineData(40, 52, TestAnswer.False, TestAnswer.False)]
    [InlineData(60, 61, TestAnswer.False, TestAnswer.False)]
    public void The_gap_of_points_is_to_the_peers_median(int before, int now, TestAnswer notClosed, TestAnswer widened)
    {
        var tests = Of([.. Peers, .. Results(50, Points, null, before, now)], pupil => pupil, Points);

        Assert.Equal((notClosed, widened), (tests[2].Answer, tests[3].Answer));
        Assert.Contains("the median of 12 peers", tests[2].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_enough_peers_points_have_no_line_to_measure_a_gap_to() =>
        Assert.All(Of([.. Peers.Where(result => result.Pupil.Number <= 9), .. Results(50, Points, null, 40, 30)], pupil => pupil, Points).Skip(2), test => Assert.Equal(TestAnswer.NotEnoughData, test.Answer));

    [Fact]
    public void A_wider_gap_is_always_a_gap_not_closed() =>
        Assert.All(from before in Enumerable.Range(-20, 41) from after in Enumerable.Range(-20, 41) from error in Enumerable.Range(0, 3) select (Gap: new GapFacts(before, after, "x"), Rules: ProgressRules.Default with { ErrorAllowance = error }), one =>
            Assert.True(ProgressTests.GapWidened(one.Gap, one.Rules).Answer != TestAnswer.True || ProgressTests.GapNotClosed(one.Gap, one.Rules).Answer == TestAnswer.True));

    [Fact]
    public void An_error_of_measurement_is_allowed_for()
    {
        var rules = ProgressRules.Default with { ErrorAllowance = 3 };

        Assert.Equal((TestAnswer.True, TestAnswer.False), (ProgressTests.GapNotClosed(new(10, 8, "x"), rules).Answer, ProgressTests.GapWidened(new(10, 13, "x"), rules).Answer));
        Assert.Equal(TestAnswer.False, ProgressTests.BelowPreviousRate(50, 58, 5, 2, rules).Answer);
        Assert.Equal(TestAnswer.True, ProgressTests.BelowPreviousRate(50, 58, 5, 2, ProgressRules.Default).Answer);
    }

    [Fact]
    public void A_pupil_on_small_steps_is_judged_on_that_scale_and_against_nobody()
    {
        AssessmentResult[] results = [.. Peers, .. Results(50, Points, 30, 30, 30), .. Results(50, Steps, 10, 20, 25)];

        var own = SchoolProgress.For(Roll(), results, ProgressRules.Default, A.Night).Where(progress => progress.Pupil == A.Ref(50)).ToList();

        Assert.Equal(Steps, Assert.Single(own).Scale);
        Assert.Equal([TestAnswer.NotEnoughData, TestAnswer.True, TestAnswer.NotEnoughData, TestAnswer.NotEnoughData], own[0].Tests.Select(test => test.Answer));
        Assert.Contains("own scale only", own[0].Tests[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Scales_are_never_mixed()
    {
        AssessmentResult[] results = [.. Results(50, Points, null, 50, 59), .. Results(50, Points with { Version = "form B" }, null, 90, 95)];

        Assert.Equal(2, SchoolProgress.For(Roll(), results, ProgressRules.Default, A.Night).Count);
    }

    [Fact]
    public void Two_results_of_one_day_contradict_each_other_and_neither_is_used()
    {
        AssessmentResult[] results = [.. Results(50, Points, 40, 50, 59), new(A.Ref(50), Points, Days[2], 12, new Place("SEN.xlsx", 9, Sheet: "Progress"))];

        Assert.Equal(Days[1], Assert.Single(SchoolProgress.For(Roll(), results, ProgressRules.Default, A.Night)).Current.On);
        Assert.Equal(("result-contradicted", 9), (Assert.Single(ResultFaults.Of(results)).Code, ResultFaults.Of(results).Single().Place.Line));
    }

    [Fact]
    public void Results_still_to_come_are_not_looked_at() =>
        Assert.Equal(Days[1], Assert.Single(SchoolProgress.For(Roll(), Results(50, Points, 40, 50, 59), ProgressRules.Default, Days[2].AddDays(-1))).Current.On);

    [Fact]
    public void The_order_of_results_changes_nothing()
    {
        AssessmentResult[] results = [.. Peers, .. Results(50, Points, 40, 48, 51), .. Results(50, Standard, 90, 88, 85)];

        Assert.Equal(Sentences(results), Sentences([.. results.Reverse()]));
    }

    private static IEnumerable<string> Sentences(AssessmentResult[] results) =>
        SchoolProgress.For(Roll(), results, ProgressRules.Default, A.Night).SelectMany(progress => progress.Tests.Select(test => $"{progress.Pupil} {progress.Scale} {test.Sentence}"));

    private static TestResult Test(string rule, IReadOnlyList<AssessmentResult> results) => Of(results, pupil => pupil, Points).Single(test => test.RuleId == rule);

    private static IReadOnlyList<TestResult> Of(IReadOnlyList<AssessmentResult> results, Func<Pupil, Pupil> change, AssessmentScale scale) =>
        SchoolProgress.For(Roll(change), results, ProgressRules.Default, A.Night).Single(progress => progress.Pupil == A.Ref(50) && progress.Scale == scale).Tests;

    private static SchoolRoll Roll(Func<Pupil, Pupil>? change = null) => A.RollOf([.. Enumerable.Range(1, 50).Select(A.Child).Select(pupil => change?.Invoke(pupil) ?? pupil)]);

    private static AssessmentResult[] Results(int pupil, AssessmentScale scale, int? first, int second, int third) =>
        [.. new int?[] { first, second, third }.Select((value, at) => (value, at)).Where(point => point.value is not null).Select(point => new AssessmentResult(A.Ref(pupil), scale, Days[point.at], point.value!.Value))];
}
