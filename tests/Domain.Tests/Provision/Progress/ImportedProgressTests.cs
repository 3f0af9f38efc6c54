using System.Globalization;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Provision.Progress;

/// <summary>The MIS's results beside the sheet's in the four tests of Code 6.17.</summary>
public sealed class ImportedProgressTests
{
    private static readonly AssessmentScale Scale = AssessmentScale.Of("Tracker", "Reading", null, ScaleKind.Points);
    private static readonly SchoolRoll Roll = A.RollOf([.. Enumerable.Range(1, 12).Append(50).Select(A.Child)]);
    private static readonly DateOnly Night = A.Day("2026-11-22");

    // Twelve peers who start at 50 and gain 8 to 12.
    private static readonly IReadOnlyList<AssessmentResult> Peers = [.. Enumerable.Range(1, 12).SelectMany(pupil => Results(pupil, 60 + (pupil % 5) - 2))];

    [Theory]
    [InlineData(56, TestAnswer.True)]
    [InlineData(61, TestAnswer.False)]
    public void A_pupil_of_the_sheet_has_the_imported_school_for_peers(int current, TestAnswer answer)
    {
        var test = Tests(Peers, Typed(current))[0];

        Assert.Equal((ProgressTests.Slower, answer), (test.RuleId, test.Answer));
        Assert.Contains("12 peers with the same baseline", test.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(56, TestAnswer.True)]
    [InlineData(61, TestAnswer.False)]
    public void The_same_result_of_sheet_and_export_counts_once(int current, TestAnswer answer)
    {
        var provision = Provision([.. Peers, .. Results(50, current)], Typed(current));

        Assert.Empty(provision.Faults);
        Assert.Equal(answer, provision.Progress.Single(own => own.Pupil == A.Ref(50)).Tests[0].Answer);
    }

    [Fact]
    public void Too_few_imported_peers_are_not_enough() =>
        Assert.Equal(
            [TestAnswer.NotEnoughData, TestAnswer.NotEnoughData, TestAnswer.NotEnoughData, TestAnswer.NotEnoughData],
            TestsOrNone([.. Peers.Where(result => result.Pupil.Number <= 9)], Typed(40)));

    [Fact]
    public void Imported_results_on_another_scale_are_no_peers() =>
        Assert.Equal(
            [TestAnswer.NotEnoughData, TestAnswer.NotEnoughData, TestAnswer.NotEnoughData, TestAnswer.NotEnoughData],
            TestsOrNone([.. Peers.Select(result => result with { Scale = Scale with { Version = "form B" } })], Typed(40)));

    [Fact]
    public void Sheet_and_export_that_contradict_each_other_are_a_fault_and_neither_is_used()
    {
        var provision = Provision([.. Peers, .. Results(50, 61)], Typed(41));

        Assert.Equal("result-contradicted", Assert.Single(provision.Faults).Fault.Code);
        Assert.DoesNotContain(provision.Progress, own => own.Pupil == A.Ref(50));
    }

    private static IReadOnlyList<TestAnswer> TestsOrNone(IReadOnlyList<AssessmentResult> imported, IReadOnlyList<ProgressRow> typed) =>
        [.. SchoolProgress.For(Roll, SchoolResults.Of(imported).All().Concat(SheetResults.Of(typed)), ProgressRules.Default, Night).Single(own => own.Pupil == A.Ref(50)).Tests.Select(test => test.Answer)];

    private static IReadOnlyList<TestResult> Tests(IReadOnlyList<AssessmentResult> imported, IReadOnlyList<ProgressRow> typed) =>
        Provision(imported, typed).Progress.Single(own => own.Pupil == A.Ref(50)).Tests;

    private static SchoolProvision Provision(IReadOnlyList<AssessmentResult> imported, IReadOnlyList<ProgressRow> typed) =>
        SchoolProvision.Of(Roll, A.Facts with { Progress = typed }, [], SenRegister.None, ProvisionRules.Default, Night, SchoolResults.Of(imported));

    private static IReadOnlyList<ProgressRow> Typed(int current) =>
        [.. Results(50, current).Select(result => new ProgressRow(result.Pupil, "Reading (Tracker)", result.On, result.Value.ToString(CultureInfo.InvariantCulture), null))];

    private static IReadOnlyList<AssessmentResult> Results(int pupil, int current) =>
        [new(A.Ref(pupil), Scale, A.Day("2026-04-13"), 50), new(A.Ref(pupil), Scale, A.Day("2026-09-21"), current)];
}
