using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Evidence;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Provision.Evidence;

public sealed class EvidenceViewsTests
{
    private static readonly DateOnly Night = A.Day("2026-11-20");

    [Theory]
    [InlineData(2, SenStatus.Support, true)]
    [InlineData(1, SenStatus.Support, false)]
    [InlineData(2, SenStatus.Plan, false)]
    public void Two_reviewed_cycles_of_a_pupil_with_support_are_a_picture(int reviewed, SenStatus status, bool listed)
    {
        var facts = A.Facts with { Cycles = [.. Enumerable.Range(1, 3).Select(number => Cycle(number, isReviewed: number <= reviewed))] };

        var views = Of(facts, A.Child().WithSen(status, "MLD"));

        Assert.Equal(listed, views.Cycles.Count == 1);
        Assert.All(views.Cycles, one => Assert.Equal((2, A.Day("2026-03-01")), (one.Reviewed, one.Newest)));
    }

    [Fact]
    public void Cost_above_element_2_is_listed_with_the_costliest_first()
    {
        var facts = A.Facts with
        {
            Provision = [A.Line(1) with { Minutes = 300, SessionsPerWeek = 5, Weeks = 38 }, A.Line(2) with { Minutes = 200, SessionsPerWeek = 5, Weeks = 38 }, A.Line(3)],
            Plans = [A.Plan(1) with { TopUpPerYear = 4000 }],
        };

        var views = Of(facts, A.Child(1), A.Child(2).WithSen(SenStatus.Support), A.Child(3));

        Assert.Equal([A.Ref(1), A.Ref(2)], views.AboveElement2.Select(one => one.Pupil.Ref));
        Assert.Equal(4000, views.AboveElement2[0].TopUp);
        Assert.Equal(views.AboveElement2[0].Full - 6000, views.AboveElement2[0].Above);
    }

    [Theory]
    [InlineData("4", false)]
    [InlineData("6", true)]
    [InlineData("9", true)]
    public void Access_arrangements_are_looked_at_in_the_years_of_tests(string year, bool listed)
    {
        var facts = A.Facts with
        {
            Progress = [new(A.Ref(), "Reading", A.Day("2025-11-03"), "20", "71"), new(A.Ref(), "Reading", A.Day("2026-11-03"), "24", "78"), new(A.Ref(), "Maths", A.Day("2026-11-03"), "24", null)],
        };

        var access = Of(facts, A.Child() with { NcYear = year }).Access;

        Assert.Equal(listed, access.Count == 1);
        Assert.All(access, one => Assert.Equal("78", Assert.Single(one.Scores).Standardised));
    }

    [Fact]
    public void Years_before_a_change_are_listed_with_the_next_step_of_the_law()
    {
        var roll = A.RollOf(A.Child(1) with { NcYear = "5" }, A.Child(2) with { NcYear = "6" }, A.Child(3) with { NcYear = "3" });
        DueItem[] due = [Due("PT-01", "2027-02-14"), Due("PT-01", "2026-11-22"), Due("AR-05", "2026-11-21")];

        var lists = EvidenceViews.Of(roll, A.Facts, [], due, Night).Transitions;

        Assert.Equal([("5", false), ("6", true)], lists.Select(list => (list.NcYear, list.Leaves)));
        Assert.Equal(A.Day("2026-11-22"), Assert.Single(lists[1].Pupils).Step?.LastLawfulDay);
        Assert.Null(Assert.Single(lists[0].Pupils).Step);
    }

    [Fact]
    public void Attendance_counts_whom_the_exports_speak_of()
    {
        var roll = A.RollOf(
            A.Child(1) with { AttendancePercent = 80 }, A.Child(2) with { AttendancePercent = 95.5m }, A.Child(3), A.Child(4).WithSen(SenStatus.None) with { AttendancePercent = 97 },
            A.Child(5) with { AttendancePercent = 10, State = RollState.Left });

        var groups = AttendanceGroup.Of(roll);

        Assert.Equal(new AttendanceGroup(SenStatus.Plan, 3, 2, 87.8m, 1), groups[0]);
        Assert.Equal(new AttendanceGroup(SenStatus.Support, 0, 0, null, 0), groups[1]);
        Assert.Equal(97, groups[2].Mean);
    }

    [Fact]
    public void Gaps_are_pupils_without_provision_outside_their_area_or_twice_in_one()
    {
        var roll = A.RollOf(
            A.Child(1).WithSen(SenStatus.Support, "MLD"), A.Child(2).WithSen(SenStatus.Support, "SLCN"), A.Child(3).WithSen(SenStatus.Support, "MLD"),
            A.Child(4).WithSen(SenStatus.Support, "MLD"), A.Child(5).WithSen(SenStatus.Support, "OTH"));
        var facts = A.Facts with
        {
            Provision = [A.Line(2), A.Line(3), A.Line(3) with { LineId = "second", Intervention = "Number" }, A.Line(4) with { End = A.Day("2026-10-01") }, A.Line(5)],
        };
        var maps = ProvisionMaps.OfSchool(roll, facts, Night);

        var gaps = ProvisionGaps.Of(SenRegister.Of(roll, facts, maps, new HashSet<PupilRef>(), Night), maps);

        Assert.Equal([A.Ref(1), A.Ref(4)], gaps.Without);
        Assert.Equal([A.Ref(2)], gaps.NotInPrimaryArea);
        Assert.Equal([A.Ref(3)], gaps.Twice);
    }

    [Fact]
    public void Interventions_add_up_to_the_whole_to_the_penny()
    {
        var roll = A.RollOf(A.Child(1), A.Child(2), A.Child(3));
        var facts = A.Facts with
        {
            Provision =
            [
                A.Line(1) with { Group = "G", GroupSize = 2 }, A.Line(2) with { Group = " g ", GroupSize = 2, Intervention = "precision teaching " }, A.Line(3), A.Line(3) with { LineId = "x", Wave = 1, Intervention = "Mats", Resources = 7.77m, StaffRole = null },
            ],
        };
        var maps = ProvisionMaps.OfSchool(roll, facts, Night);

        var interventions = InterventionCost.Of(maps.SelectMany(map => map.Lines));

        Assert.Equal([("Mats", 1, 1), ("Precision teaching", 2, 3)], interventions.Select(one => (one.Intervention, one.Groups, one.Pupils)));
        Assert.Equal(maps.Sum(map => map.FullCost), interventions.Sum(one => one.Cost.Additional));
        Assert.Equal(7.77m, interventions.Sum(one => one.Cost.Ordinary));
    }

    private static EvidenceViews Of(SencoFacts facts, params Pupil[] pupils) =>
        EvidenceViews.Of(A.RollOf(pupils), facts, ProvisionMaps.OfSchool(A.RollOf(pupils), facts, Night), [], Night);

    private static SupportCycle Cycle(int number, bool isReviewed) => new()
    {
        Pupil = A.Ref(),
        Number = number,
        Start = A.Day("2026-01-05").AddMonths(number),
        ReviewOn = A.Day("2026-01-01").AddMonths(number),
        Review = isReviewed ? "Little change." : null,
    };

    private static DueItem Due(string rule, string last) => new()
    {
        Pupil = A.Ref(2),
        RuleId = rule,
        Step = "meet",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Status = DueStatus.DueSoon,
        Basis = "",
        Source = "",
        Confidence = "High",
        LastLawfulDay = A.Day(last),
    };
}
