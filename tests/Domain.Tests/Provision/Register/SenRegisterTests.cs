using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Provision.Register;

public sealed class SenRegisterTests
{
    private static readonly DateOnly Night = A.Day("2026-11-20");

    [Fact]
    public void Support_and_plans_are_on_it_leavers_and_none_are_not()
    {
        var register = Of(A.Facts, A.Child(1).WithSen(SenStatus.Support, "SLCN"), A.Child(2), A.Child(3).WithSen(SenStatus.None), A.Child(4) with { State = RollState.Left });

        Assert.Equal([A.Ref(1), A.Ref(2)], register.Entries.Select(entry => entry.Pupil));
    }

    [Theory]
    [InlineData("Monitoring", true)]
    [InlineData("SEN monitoring register", true)]
    [InlineData("Cause for concern", true)]
    [InlineData("No SEN", false)]
    [InlineData(null, false)]
    public void Monitoring_is_kept_apart_from_N(string? words, bool isWatched)
    {
        var register = Of(A.Facts, A.Child(1) with { Sen = new() { Status = SenStatus.None, RawText = words } });

        Assert.Empty(register.Entries);
        Assert.Equal(isWatched ? 1 : 0, register.Monitored.Count);
    }

    [Fact]
    public void An_entry_shows_needs_by_rank_and_area_plan_cycle_review_and_cost()
    {
        var child = A.Child().WithSen(SenStatus.Plan, "ASD", "XYZ");
        var facts = A.Facts with
        {
            Plans = [A.Plan() with { TopUpPerYear = 900 }],
            Reviews = [A.Review("2027-01-14"), A.Review("2026-03-03")],
            Cycles = [new SupportCycle { Pupil = A.Ref(), Number = 1, Start = A.Day("2026-01-05") }, new SupportCycle { Pupil = A.Ref(), Number = 2, Start = A.Day("2026-09-14") }],
            Provision = [A.Line(), A.Line() with { LineId = "ended", End = A.Day("2026-10-01") }],
        };

        var entry = Assert.Single(SenRegister.Of(A.RollOf(child), facts, ProvisionMaps.OfSchool(A.RollOf(child), facts, Night), new HashSet<PupilRef> { A.Ref() }, Night).Entries);

        Assert.Equal([new RankedNeed("ASD", 1, "Communication and interaction"), new RankedNeed("XYZ", 2, null)], entry.Needs);
        Assert.Equal(("Norchester", A.Day("2026-03-14"), 2, A.Day("2027-01-14"), 1, 900m), (entry.Authority, entry.PlanMade, entry.Cycle, entry.NextReview, entry.Provisions, entry.TopUp));
        Assert.Equal((true, "Ms Sen", "Communication and interaction"), (entry.LessThanExpected, entry.Senco, entry.PrimaryArea));
        Assert.True(entry.Cost > 0);
    }

    [Fact]
    public void A_night_that_changed_nothing_moves_nobody() => Assert.Empty(Moves([A.Child(1), A.Child(2)], [A.Child(1), A.Child(2)]));

    [Fact]
    public void Who_joined_left_or_changed_is_told_with_its_evidence()
    {
        var moves = Moves(
            [Support(1), Support(2), Support(3), Support(4), A.Child(5).WithSen(SenStatus.None)],
            [Support(1), Support(2) with { State = RollState.Left, LeftOn = A.Day("2026-11-19") }, Support(3).WithSen(SenStatus.Plan, "ASD"), Support(4).WithSen(SenStatus.None), Support(5) with { Sen = Support(5).Sen with { Since = A.Day("2026-11-16") } }]);

        Assert.Equal(
            [
                (A.Ref(2), RegisterMove.Left, "left the school on 19 November 2026, by the MIS's leaving date"),
                (A.Ref(3), RegisterMove.Changed, "K to E, by the MIS's status; needs SLCN to ASD, by the MIS"),
                (A.Ref(4), RegisterMove.Left, "K to N, by the MIS's status"),
                (A.Ref(5), RegisterMove.Joined, "N to K, by the MIS's status from 16 November 2026"),
            ],
            moves.Select(move => (move.Pupil, move.Move, move.Evidence)));
    }

    [Fact]
    public void Monitoring_that_begins_or_ends_is_a_change_of_its_own()
    {
        var watched = A.Child(1) with { Sen = new() { Status = SenStatus.None, RawText = "Monitoring" } };

        Assert.Equal("monitored now, by the MIS's words", Assert.Single(Moves([A.Child(1).WithSen(SenStatus.None)], [watched])).Evidence);
        Assert.Equal("no longer monitored, by the MIS's words", Assert.Single(Moves([watched], [A.Child(1).WithSen(SenStatus.None)])).Evidence);
        Assert.Equal(RegisterMove.Joined, Assert.Single(Moves([watched], [Support(1)])).Move);
        Assert.Equal("K to N (monitored), by the MIS's status", Assert.Single(Moves([Support(1)], [watched])).Evidence);
    }

    [Fact]
    public void A_register_compared_with_itself_never_moves() =>
        Assert.All(Enumerable.Range(1, 20).Select(seed => GeneratedSchool.Of(seed, 30, 60)), school =>
        {
            var register = SenRegister.Of(school.Roll, school.Facts, [], new HashSet<PupilRef>(), Night);

            Assert.Empty(RegisterDifference.Between(register, register, school.Roll));
        });

    private static Pupil Support(int number) => A.Child(number).WithSen(SenStatus.Support, "SLCN");

    private static IReadOnlyList<RegisterChange> Moves(Pupil[] before, Pupil[] now) => RegisterDifference.Between(Of(A.Facts, before), Of(A.Facts, now), A.RollOf(now));

    private static SenRegister Of(SencoFacts facts, params Pupil[] pupils) => SenRegister.Of(A.RollOf(pupils), facts, [], new HashSet<PupilRef>(), Night);
}
