using SenHub.Domain.Import;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Tests.Roll;

namespace SenHub.Domain.Tests.Provision.Progress;

/// <summary>What one exported result comes to, seen through a night with that result alone.</summary>
public sealed class ImportedValueTests
{
    [Fact]
    public void Every_word_that_tells_results_apart_is_part_of_the_scale()
    {
        var result = Read(new() { Place = Here, Scheme = "KS2", Locale = "ENG", Subject = "MAT", Method = "TT", Component = "MTC", Status = "R", Qualifier = "MT", Result = "21", On = Day }).Single();

        Assert.Equal(AssessmentScale.Of("KS2", "MAT", "ENG TT MTC MT", ScaleKind.Points), result.Scale);
        Assert.Equal((21m, Day, Here), (result.Value, result.On, result.Source));
    }

    [Fact]
    public void A_standard_score_of_a_report_is_the_same_scale_as_on_the_sheet()
    {
        var imported = Read(Row("88") with { Component = "Standardised score" }).Single();
        var typed = SheetResults.Of([new(A.Ref(1), "Reading (Salford)", Day, "well", "88")]).Single();

        Assert.Equal((typed.Pupil, typed.Scale, typed.On, typed.Value), (imported.Pupil, imported.Scale, imported.On, imported.Value));
    }

    [Theory]
    [InlineData("Salford", "Reading", "7:04", ScaleKind.Age, 88)]
    [InlineData("B Squared", "Number", "14", ScaleKind.SmallSteps, 14)]
    [InlineData("Salford", "Reading", "41", ScaleKind.Points, 41)]
    public void The_kind_is_told_by_the_words_and_the_result(string scheme, string subject, string text, ScaleKind kind, int value)
    {
        var result = Read(Row(text) with { Scheme = scheme, Subject = subject }).Single();

        Assert.Equal((kind, (decimal)value), (result.Scale.Kind, result.Value));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("NAA")]
    [InlineData("GDS")]
    [InlineData("PK6")]
    [InlineData("2B")]
    [InlineData("Year 3 secure")]
    public void Grades_and_codes_for_no_result_are_neither_numbers_nor_faults(string text) => Assert.Empty(Read(Row(text)));

    [Theory]
    [InlineData("2", "EYF", "R")]
    [InlineData("110", "KS2", "T")]
    [InlineData("70", null, "partially graded")]
    public void Codes_of_the_early_years_targets_and_half_marked_work_are_no_results(string text, string? scheme, string status) =>
        Assert.Empty(Read(Row(text) with { Scheme = scheme, Status = status }));

    [Theory]
    [InlineData("Reading", "12O")]
    [InlineData("Reading", "<70")]
    [InlineData("Reading", "45%")]
    [InlineData("Reading", "7:13")]
    [InlineData("Reading age", "7.4")]
    public void What_cannot_be_told_is_a_fault_at_its_place_and_never_a_guess(string subject, string text)
    {
        var update = Update(Row(text) with { Subject = subject });

        var fault = Assert.Single(update.Faults);
        Assert.Equal((FaultCodes.ResultUnread, Here), (fault.Code, fault.Place));
        Assert.DoesNotContain(text, fault.ToString(), StringComparison.Ordinal);
        Assert.Empty(update.Results.All());
    }

    [Fact]
    public void A_number_without_its_day_or_its_subject_is_counted_once_a_file()
    {
        var update = Update(Row("41") with { On = null, Year = 2026 }, Row("41") with { Subject = null });

        var fault = Assert.Single(update.Faults);
        Assert.Equal(FaultCodes.ResultUnplaced, fault.Code);
        Assert.Contains(": 2, of which this is the first", fault.What, StringComparison.Ordinal);
        Assert.Empty(update.Results.All());
    }

    private static readonly Place Here = new("results.csv", 2, 5);
    private static readonly DateOnly Day = A.Day("2026-11-04");

    private static ResultRow Row(string result) => new() { Place = Here, Upn = A.Upn(1), Scheme = "Salford", Subject = "Reading", Result = result, On = Day };

    private static IReadOnlyList<AssessmentResult> Read(ResultRow row)
    {
        var update = Update(row);
        Assert.Empty(update.Faults);
        return [.. update.Results.All()];
    }

    private static ResultsUpdate Update(params IReadOnlyList<ResultRow> rows)
    {
        var file = A.Export(A.Row(1)) with { Results = [.. rows.Select(row => row with { Upn = A.Upn(1) })] };
        return ResultsUpdate.Apply(SchoolResults.None, Night.Of(A.Roll(A.Pupil(1)), file), null, [file]);
    }
}
