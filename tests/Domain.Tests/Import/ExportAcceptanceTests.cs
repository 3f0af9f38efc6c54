using SenHub.Domain.Import;

namespace SenHub.Domain.Tests.Import;

public sealed class ExportAcceptanceTests
{
    private static readonly ExportFacts Yesterday = new("yesterday's hash", "CSV", ExportScope.Full, A.At(A.Night.AddDays(-1)), 100);

    [Fact]
    public void A_whole_new_export_is_accepted_with_its_counts()
    {
        var decision = Judge(A.Export([.. A.Rows(99), A.Row(101).WithoutSenBlock()]), A.Roll(100));

        Assert.Equal(ImportVerdict.Accepted, decision.Verdict);
        Assert.Equal(new ImportCounts(Read: 100, Refused: 0, Quarantined: 0, WithSenBlock: 99, WithContacts: 0, Known: 99, OnRoll: 100), decision.Counts);
    }

    [Theory]
    [InlineData(95, 5, ImportVerdict.Accepted)]
    [InlineData(94, 6, ImportVerdict.Refused)]
    [InlineData(19, 1, ImportVerdict.Accepted)]
    [InlineData(18, 1, ImportVerdict.Refused)]
    public void Up_to_one_row_in_twenty_may_be_refused(int read, int refused, ImportVerdict verdict)
    {
        var decision = Judge(A.Export(A.Rows(read)) with { Refused = refused }, A.Roll(read));

        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == ImportVerdict.Refused, decision.Reasons.Any(fault => fault.Code == FaultCodes.TooManyRefused));
    }

    [Fact]
    public void Pupils_who_share_a_number_do_not_refuse_the_file() =>
        Assert.Equal(ImportVerdict.Accepted, Judge(A.Export(A.Rows(10)) with { Quarantined = 20 }, A.Roll(30)).Verdict);

    [Fact]
    public void Another_schools_export_is_refused() =>
        AssertRefused(FaultCodes.SchoolWrong, A.Export(A.Rows(10)) with { School = SchoolNumber.Parse("9991002") }, 10);

    [Fact]
    public void An_export_without_a_pupil_is_refused() =>
        AssertRefused(FaultCodes.ExportEmpty, A.Export([]), 10);

    [Fact]
    public void An_export_older_than_the_last_is_refused_unless_a_person_forces_it()
    {
        var old = A.Export(A.Rows(10)).On(A.Night.AddDays(-3));

        Assert.Equal(FaultCodes.ExportOlder, Assert.Single(Judge(old, A.Roll(10)).Reasons).Code);
        Assert.Equal(ImportVerdict.Accepted, ExportAcceptance.Judge([Yesterday], A.Roll(10), old, A.Night, ImportThresholds.Default, forced: true).Verdict);
    }

    [Fact]
    public void An_old_transfer_file_is_not_older_than_a_new_report()
    {
        var byHand = A.Export(A.Rows(10)).On(A.Night.AddDays(-30)) with { Series = "CTF", School = A.School };

        Assert.Equal(ImportVerdict.Accepted, Judge(byHand, A.Roll(10)).Verdict);
    }

    [Fact]
    public void An_export_from_the_future_is_refused() =>
        AssertRefused(FaultCodes.ExportFuture, A.Export(A.Rows(10)).On(A.Night.AddDays(2)), 10);

    [Fact]
    public void A_file_that_was_copied_later_is_not_from_the_future() =>
        Assert.Equal(ImportVerdict.Accepted, Judge(A.Export(A.Rows(10)).On(A.Night.AddDays(40)) with { AsOfIsStated = false }, A.Roll(10)).Verdict);

    [Fact]
    public void The_same_bytes_again_are_unchanged_and_an_earlier_file_is_superseded()
    {
        var today = A.Export(A.Rows(10)) with { Hash = "today's hash" };
        var yesterday = A.Export(A.Rows(10)) with { Hash = Yesterday.Hash, AsOf = Yesterday.AsOf };

        Assert.Equal(ImportVerdict.Unchanged, Judge(yesterday, A.Roll(10)).Verdict);
        Assert.Equal(ImportVerdict.Superseded, ExportAcceptance.Judge([Yesterday, ExportFacts.Of(today)], A.Roll(10), yesterday, A.Night, ImportThresholds.Default).Verdict);
    }

    [Fact]
    public void A_partial_export_is_accepted_with_a_word_of_what_it_cannot_do()
    {
        var decision = Judge(A.Export(A.Rows(3)) with { Scope = ExportScope.Partial }, A.Roll(10));

        Assert.Equal((ImportVerdict.Accepted, FaultCodes.ExportPartial), (decision.Verdict, Assert.Single(decision.Notices).Code));
    }

    [Theory]
    [InlineData(11, ImportVerdict.Accepted)]
    [InlineData(12, ImportVerdict.Refused)]
    public void A_report_that_names_no_school_must_share_half_its_pupils_with_the_roll(int firstRow, ImportVerdict verdict)
    {
        var rows = Enumerable.Range(firstRow, 20).Select(A.Row).ToList();

        Assert.Equal(verdict, Judge(A.Export(rows), A.Roll(20)).Verdict);
        Assert.Equal(ImportVerdict.Accepted, Judge(A.Export(rows) with { School = A.School }, A.Roll(20)).Verdict);
    }

    private static ImportDecision Judge(ExportFile file, Domain.Roll.SchoolRoll roll) =>
        ExportAcceptance.Judge([Yesterday], roll, file, A.Night, ImportThresholds.Default);

    private static void AssertRefused(string code, ExportFile file, int onRoll)
    {
        var decision = Judge(file, A.Roll(onRoll));

        Assert.Equal((ImportVerdict.Refused, code), (decision.Verdict, Assert.Single(decision.Reasons).Code));
    }
}
