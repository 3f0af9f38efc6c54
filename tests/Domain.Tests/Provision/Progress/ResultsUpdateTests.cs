using SenHub.Domain.Import;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Roll;
using SenHub.Domain.Tests.Roll;

namespace SenHub.Domain.Tests.Provision.Progress;

/// <summary>What is kept of exported results over nights, and whose they are.</summary>
public sealed class ResultsUpdateTests
{
    private static readonly SchoolRoll Roll = A.Roll(A.Pupil(1), A.Pupil(2), A.Pupil(3));
    private static readonly AssessmentScale Reading = AssessmentScale.Of("KS2", "REA", "TT", ScaleKind.Points);

    [Fact]
    public void The_same_exports_again_change_nothing_at_all()
    {
        var file = Block(1, Mark("2026-03-11", "20"), Mark("2026-07-01", "24"));
        var first = Apply(SchoolResults.None, file).Results;

        Assert.Equal([(A.Ref(1), 20m), (A.Ref(1), 24m)], first.All().Select(result => (result.Pupil, result.Value)));
        Assert.Same(first, Apply(first, file).Results);
    }

    [Fact]
    public void Results_stay_when_the_next_export_has_none()
    {
        var known = Apply(SchoolResults.None, Block(1, Mark("2026-03-11", "20"))).Results;

        Assert.Same(known, Apply(known, A.Export(A.Rows(3))).Results);
        Assert.Same(known, Apply(known).Results);
    }

    [Fact]
    public void A_block_tells_the_whole_of_its_scale_so_what_was_withdrawn_goes_and_other_scales_stay()
    {
        var known = Apply(SchoolResults.None, Block(1, Mark("2026-03-11", "20"), Mark("2026-03-12", "21"), Mark("2026-03-12", "7") with { Subject = "MAT" })).Results;

        var now = Apply(known, Block(1, Mark("2026-03-11", "22"))).Results;

        Assert.Equal([("MAT", 7m), ("REA", 22m)], now.All().Select(result => (result.Scale.Subject, result.Value)));
    }

    [Fact]
    public void A_report_of_one_term_adds_to_what_is_known_and_its_newer_word_on_a_day_counts()
    {
        var known = Apply(SchoolResults.None, Report(Mark("2026-03-11", "20") with { Upn = A.Upn(1) }, Mark("2026-07-01", "24") with { Upn = A.Upn(1) })).Results;

        var now = Apply(known, Report(Mark("2026-07-01", "25") with { Upn = A.Upn(1) }, Mark("2026-11-04", "27") with { SourceId = A.Row(1).SourceId })).Results;

        Assert.Equal([20m, 25m, 27m], now.All().Select(result => result.Value));
        Assert.All(now.All(), result => Assert.Equal((A.Ref(1), Reading), (result.Pupil, result.Scale)));
    }

    [Fact]
    public void Of_two_files_of_a_night_the_newer_one_is_heard_last()
    {
        var older = Report(Mark("2026-07-01", "24") with { Upn = A.Upn(1) }) with { AsOf = A.At(A.Night.AddDays(-1)), Hash = "older" };
        var newer = Report(Mark("2026-07-01", "25") with { Upn = A.Upn(1) }) with { Hash = "newer" };

        Assert.Equal(25m, Apply(SchoolResults.None, newer, older).Results.All().Single().Value);
    }

    [Fact]
    public void Two_results_of_one_day_in_one_file_are_both_kept_for_a_person_to_see()
    {
        var results = Apply(SchoolResults.None, Block(1, Mark("2026-07-01", "24"), Mark("2026-07-01", "42"))).Results;

        Assert.Equal("result-contradicted", Assert.Single(ResultFaults.Of(results.All())).Code);
        Assert.Empty(AssessmentSeries.Of(results.All()));
    }

    [Fact]
    public void Nobody_gets_the_result_of_numbers_that_are_not_known_or_belong_to_two_pupils()
    {
        var update = Apply(SchoolResults.None, Report(Mark("2026-07-01", "24") with { Upn = A.Upn(9) }, Mark("2026-07-01", "25") with { Upn = A.Upn(1), SourceId = A.Row(2).SourceId }));

        Assert.Empty(update.Results.All());
        var fault = Assert.Single(update.Faults);
        Assert.Equal(FaultCodes.ResultNobodys, fault.Code);
        Assert.Contains(": 2, of which this is the first", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_added_to_a_pupil_whose_id_came_with_another_UPN()
    {
        var row = A.Row(1) with { Upn = A.Upn(99), Results = [Mark("2026-07-01", "24")] };
        var file = A.Export([row, A.Row(2), A.Row(3)]);

        Assert.Empty(Apply(SchoolResults.None, file).Results.All());
    }

    [Fact]
    public void Ids_of_another_system_lead_to_a_pupil_only_by_the_UPN_in_the_same_bundle()
    {
        var bundle = A.Export([.. A.Rows(3).Select(row => row with { SourceId = "or-" + row.SourceId })]) with
        {
            System = "OneRoster",
            Scope = ExportScope.Partial,
            Results = [Mark("2026-07-01", "24") with { SourceId = "or-" + A.Row(2).SourceId }, Mark("2026-07-01", "25") with { SourceId = A.Row(2).SourceId }],
        };

        var update = Apply(SchoolResults.None, bundle);

        Assert.Equal((A.Ref(2), 24m), (update.Results.All().Single().Pupil, update.Results.All().Single().Value));
        Assert.Equal(FaultCodes.ResultNobodys, Assert.Single(update.Faults).Code);
    }

    [Fact]
    public void While_a_change_of_MIS_is_not_decided_no_result_is_taken()
    {
        var file = A.Export([.. A.Rows(3).Select(row => row with { SourceId = "9" + row.SourceId, Results = [Mark("2026-07-01", "24")] })]);
        var change = Night.Of(Roll, file);

        Assert.Equal(FaultCodes.SystemSwitched, Assert.Single(change.Held).Why.Code);
        Assert.Empty(ResultsUpdate.Apply(SchoolResults.None, change, null, [file]).Results.All());
    }

    private static ResultRow Mark(string on, string result) =>
        new() { Place = new("results.csv", 2), Scheme = "KS2", Subject = "REA", Method = "TT", Result = result, On = A.Day(on) };

    private static ExportFile Block(int pupil, params IReadOnlyList<ResultRow> results) =>
        A.Export([.. A.Rows(3).Select(row => row.Upn == A.Upn(pupil) ? row with { Results = results } : row)]);

    private static ExportFile Report(params IReadOnlyList<ResultRow> results) =>
        A.Export() with { Scope = ExportScope.Partial, GivesNoRoll = true, Results = results };

    private static ResultsUpdate Apply(SchoolResults last, params IReadOnlyList<ExportFile> files) =>
        ResultsUpdate.Apply(last, Night.Of(Roll, [.. files]), null, files);
}
