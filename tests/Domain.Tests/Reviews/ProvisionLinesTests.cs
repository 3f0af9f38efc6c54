using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Reviews;

public sealed class ProvisionLinesTests
{
    private static readonly DateOnly Night = A.Day("2026-11-20");

    [Fact]
    public void A_quiet_night_adds_nothing() => Assert.Empty(Lines(A.Facts with { Provision = [A.Line()] }));

    [Fact]
    public void A_clash_is_named_by_reference_and_day() =>
        Assert.Equal([(A.Ref(), "in two places on Monday 09:20: Precision teaching and Talk")], Lines(A.Facts with { Provision = [A.Line()], Timetable = [Slot("09:15", "Precision teaching", 90), Slot("09:20", "Talk", 0)] }).Where(line => line.What.Contains("two places", StringComparison.Ordinal)).Select(line => (line.Pupil!.Value, line.What)));

    [Fact]
    public void Incomplete_rows_are_one_line_a_kind_with_the_first_cell_and_a_count()
    {
        ProvisionLine[] rows = [.. Enumerable.Range(1, 3).Select(at => A.Line() with { LineId = $"{at}", Weeks = null, End = null, Source = new Place("Provision.xlsx", 10 + at, Sheet: "Provision") })];

        var line = Assert.Single(Lines(A.Facts with { Provision = rows }));

        Assert.Equal("Provision.xlsx, sheet Provision, line 11: Weeks is empty and Start, End and the school calendar do not say how many (and 2 more like it)", line.What);
    }

    [Fact]
    public void Less_than_expected_progress_is_a_prompt_with_its_numbers()
    {
        ProgressRow[] rows = [Row("2026-01-12", "84"), Row("2026-09-21", "80")];

        var line = Assert.Single(Lines(A.Facts with { Progress = rows }));

        Assert.Equal("less than expected progress in Reading (Invented test), standard score (PROG-03, PROG-04): The gap to the average of 100 was 16 and is 20. A prompt to look, not a finding", line.What);
        Assert.Equal(("PROG-05", DigestPart.ForInformation), (line.RuleId, line.Part));
    }

    [Fact]
    public void Plans_are_one_line_and_a_step_up_stands_alone()
    {
        SupportCycle[] cycles = [Cycle(1), Cycle(2)];

        Assert.Equal(
            ["2 cycles in a row did not meet their outcomes: consider stepping up. This suggests, a person decides", "Plans: 1 with class teacher's input missing"],
            Lines(A.Facts with { Cycles = cycles }).Select(line => line.What));
    }

    [Fact]
    public void Moves_on_the_register_are_told_the_first_two_then_counted()
    {
        var before = SenRegister.Of(A.RollOf([.. Enumerable.Range(1, 5).Select(number => A.Child(number).WithSen(SenStatus.None))]), A.Facts, [], new HashSet<PupilRef>(), Night.AddDays(-1));
        var roll = A.RollOf([.. Enumerable.Range(1, 5).Select(number => A.Child(number).WithSen(SenStatus.Support, "SLCN"))]);

        var lines = Lines(A.Facts, roll, before);

        Assert.Equal(["joined the register: N to K, by the MIS's status", "joined the register: N to K, by the MIS's status", "5 pupils moved on the register, 2 of them on this page"], lines.Select(line => line.What));
    }

    [Fact]
    public void The_first_night_moves_nobody() => Assert.Empty(Lines(A.Facts, A.RollOf(A.Child().WithSen(SenStatus.Support, "SLCN")), SenRegister.None));

    [Fact]
    public void Another_phase_hears_nothing_of_it()
    {
        var facts = A.Facts with { Staff = [A.Staff("SENCo", "Ms Sen", "1"), A.Staff("SENCo", "Mr Five", "5")], Cycles = [Cycle(1), Cycle(2)] };

        Assert.Empty(Lines(facts));
        Assert.NotEmpty(Lines(facts, reader: "Mr Five"));
    }

    [Fact]
    public void Of_no_kind_more_than_three_lines_stand_on_the_page() =>
        Assert.All(Enumerable.Range(1, 10), seed =>
        {
            var school = GeneratedSchool.Of(seed, 60, 200).WithResults(seed);

            Assert.InRange(Lines(school.Facts with { Plans = [] }, school.Roll).Count, 1, 20);
        });

    private static IReadOnlyList<DigestLine> Lines(SencoFacts facts, SchoolRoll? roll = null, SenRegister? before = null, string reader = "Ms Sen")
    {
        roll ??= A.RollOf(A.Child().WithSen(SenStatus.Support, "SLCN"));
        var provision = SchoolProvision.Of(roll, facts, ProvisionMaps.OfSchool(roll, facts, Night), before ?? SenRegister.None, ProvisionRules.Default, Night);
        var input = new DigestInput { Reader = A.Staff("SENCo", reader), School = "Larkfield", Roll = roll, Facts = facts, Due = [], Provision = provision, Night = Night };
        return [.. ProvisionLines.For(provision, new DigestReader(input))];
    }

    private static ProgressRow Row(string on, string score) => new(A.Ref(), "Reading (Invented test)", A.Day(on), "well", score);

    private static SupportCycle Cycle(int number) => new() { Pupil = A.Ref(), Number = number, Start = A.Day("2026-01-05").AddDays(90 * number), Outcome = CycleOutcome.NotMet };

    private static WeekSlot Slot(string from, string what, int minutes) =>
        new() { Pupil = A.Ref(), Day = DayOfWeek.Monday, From = TimeOnly.ParseExact(from, "HH:mm", System.Globalization.CultureInfo.InvariantCulture), Minutes = Math.Max(20, minutes), Intervention = what };
}
