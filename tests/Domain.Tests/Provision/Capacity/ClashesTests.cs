using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;

namespace SenHub.Domain.Tests.Provision.Capacity;

public sealed class ClashesTests
{
    private static readonly DateOnly Night = A.Day("2026-11-20");

    [Fact]
    public void A_pupil_in_two_places_is_named_by_reference_day_and_time()
    {
        var clash = Assert.Single(Clashes.Of(Facts([Slot(1, "09:15", "Readers"), Slot(1, "09:30", "Talk")], []), Night));

        Assert.Equal((ClashKind.PupilTwice, A.Ref(1)), (clash.Kind, clash.Pupil));
        Assert.Equal("in two places on Monday 09:30: Readers and Talk", clash.Says);
    }

    [Fact]
    public void One_that_ends_as_the_next_starts_is_no_clash() =>
        Assert.Empty(Clashes.Of(Facts([Slot(1, "09:15", "Readers"), Slot(1, "09:35", "Talk"), Slot(1, "09:15", "Talk") with { Day = DayOfWeek.Tuesday }], []), Night));

    [Fact]
    public void Three_at_once_clash_pair_by_pair() =>
        Assert.Equal(3, Clashes.Of(Facts([Slot(1, "09:15", "A"), Slot(1, "09:20", "B"), Slot(1, "09:25", "C")], []), Night).Count);

    [Fact]
    public void Provision_that_never_runs_at_the_same_time_of_year_does_not_clash()
    {
        ProvisionLine[] lines = [Line(1, "Readers") with { End = A.Day("2026-12-18") }, Line(1, "Talk") with { LineId = "later", Start = A.Day("2027-01-05"), End = A.Day("2027-03-25") }];

        Assert.Empty(Clashes.Of(Facts([Slot(1, "09:15", "Readers"), Slot(1, "09:15", "Talk")], lines), Night));
    }

    [Fact]
    public void A_member_of_staff_in_two_groups_is_named_once_whoever_sits_in_them()
    {
        ProvisionLine[] lines = [.. Enumerable.Range(1, 3).Select(pupil => Line(pupil, "Readers") with { Group = "Readers A" }), Line(4, "Talk") with { Group = "Talk B" }];
        WeekSlot[] slots = [.. Enumerable.Range(1, 3).Select(pupil => Slot(pupil, "09:15", "Readers")), Slot(4, "09:20", "Talk")];

        var clash = Assert.Single(Clashes.Of(Facts(slots, lines), Night));

        Assert.Equal((ClashKind.StaffTwice, "Ms Helper is in two groups on Monday 09:20: Readers A and Talk B"), (clash.Kind, clash.Says));
        Assert.Equal([A.Ref(1), A.Ref(2), A.Ref(3), A.Ref(4)], clash.Pupils);
    }

    [Fact]
    public void Members_of_one_group_are_one_session() =>
        Assert.Empty(Clashes.Of(Facts([Slot(1, "09:15", "Readers"), Slot(2, "09:15", "Readers")], [Line(1, "Readers") with { Group = "A" }, Line(2, "Readers") with { Group = " a" }]), Night));

    [Fact]
    public void More_hours_than_somebody_has_are_named_and_a_group_counts_once()
    {
        ProvisionLine[] lines =
        [
            .. Enumerable.Range(1, 4).Select(pupil => Line(pupil, "Readers") with { Group = "A", Minutes = 60, SessionsPerWeek = 5 }),
            Line(5, "Key adult") with { Minutes = 120, SessionsPerWeek = 5 },
            Line(6, "Ended") with { Minutes = 600, End = A.Day("2026-10-23") },
        ];
        var facts = Facts([], lines);

        Assert.Equal("Ms Helper has 14.5 hours a week, 15 are planned", Assert.Single(Clashes.Of(facts with { Staff = [Helper(14.5m)] }, Night)).Says);
        Assert.Empty(Clashes.Of(facts with { Staff = [Helper(15)] }, Night));
        Assert.Empty(Clashes.Of(facts with { Staff = [Helper(null)] }, Night));
    }

    [Fact]
    public void The_timetable_is_held_against_the_rows_both_ways()
    {
        var facts = Facts([Slot(1, "09:15", "Readers"), Slot(1, "10:15", "readers "), Slot(1, "11:15", "Chess")], [Line(1, "Readers") with { Minutes = 20, SessionsPerWeek = 3 }, Line(1, "Talk") with { LineId = "talk" }, Line(2, "Talk")]);

        Assert.Equal(
            [("Chess", 20m, 0m), ("Readers", 40m, 60m), ("Talk", 0m, 90m)],
            TimetableCheck.Of(facts, Night).Select(gap => (gap.Intervention, gap.Timetabled, gap.Planned)));
    }

    [Fact]
    public void A_timetable_that_agrees_says_nothing() =>
        Assert.Empty(TimetableCheck.Of(Facts([Slot(1, "09:15", "Readers") with { Minutes = 90 }], [Line(1, "Readers")]), Night));

    [Fact]
    public void A_slot_never_runs_into_the_next_day() =>
        Assert.Equal(TimeOnly.MaxValue, (Slot(1, "23:30", "Night") with { Minutes = 100_000 }).To);

    private static SencoFacts Facts(WeekSlot[] slots, ProvisionLine[] lines) => A.Facts with { Timetable = slots, Provision = lines };

    private static StaffRole Helper(decimal? hours) => A.Staff("Support staff", "Ms Helper") with { HoursPerWeek = hours };

    private static ProvisionLine Line(int pupil, string name) => A.Line(pupil) with { Intervention = name, StaffName = "Ms Helper" };

    private static WeekSlot Slot(int pupil, string from, string intervention) =>
        new() { Pupil = A.Ref(pupil), Day = DayOfWeek.Monday, From = TimeOnly.ParseExact(from, "HH:mm", System.Globalization.CultureInfo.InvariantCulture), Minutes = 20, Intervention = intervention };
}
