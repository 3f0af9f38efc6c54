using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Provision.Progress;

public sealed class SheetResultsTests
{
    [Fact]
    public void A_measure_names_the_subject_and_the_scheme_and_a_standard_score_is_a_scale_of_its_own()
    {
        var results = SheetResults.Of([Row("Reading (Salford)", "41", "88")]).ToList();

        Assert.Equal(
            [(AssessmentScale.Of("salford", "READING", null, ScaleKind.Points), 41m), (AssessmentScale.Of("Salford", "Reading", null, ScaleKind.StandardScore), 88m)],
            results.Select(result => (result.Scale, result.Value)));
    }

    [Theory]
    [InlineData("7:04")]
    [InlineData("7y4m")]
    [InlineData("7 y 4 m")]
    public void Ages_are_kept_in_months(string text) =>
        Assert.Equal((ScaleKind.Age, 88m), (SheetResults.Of([Row("Reading age", text)]).Single() is var result ? result.Scale.Kind : default, result.Value));

    [Theory]
    [InlineData("A")]
    [InlineData("GDS")]
    [InlineData("much better")]
    [InlineData("7:13")]
    [InlineData("")]
    public void Codes_grades_and_words_are_no_numbers(string text) => Assert.Empty(SheetResults.Of([Row("Reading", text)]));

    [Fact]
    public void The_sheet_may_say_the_scale_and_its_version()
    {
        var result = SheetResults.Of([Row("Number (Tracker)", "14") with { Scale = ScaleKind.SmallSteps, Version = "2024" }]).Single();

        Assert.Equal(AssessmentScale.Of("Tracker", "Number", "2024", ScaleKind.SmallSteps), result.Scale);
        Assert.Equal("Number (Tracker, 2024)", result.Scale.ToString());
    }

    private static ProgressRow Row(string measure, string result, string? standardised = null) => new(A.Ref(), measure, A.Day("2026-09-21"), result, standardised);
}
