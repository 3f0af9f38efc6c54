using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Reviews;

public sealed class DigestsTests
{
    private static readonly DateOnly Night = A.Day("2027-02-01");

    [Fact]
    public void Lines_come_overdue_first_then_due_then_waiting_on_others_then_for_information()
    {
        var facts = A.Facts with
        {
            Plans = [A.Plan(1), A.Plan(2) with { PlanMade = A.Day("2026-02-10") }, A.Plan(3) with { PlanMade = null }, A.Plan(4) with { PlanMade = A.Day("2026-04-10") }],
            Reviews = [A.Review("2027-01-11", 2) with { Held = true, Invited = A.Day("2026-12-01"), AdviceCirculated = A.Day("2026-12-01") }],
        };

        var lines = Page(facts, 1, 2, 3, 4).Lines;

        Assert.Equal(
            [
                "Overdue LK-2 AR-06", "DueSoon LK-1 AR-02", "WaitingOnOthers LK-2 AR-07", "WaitingOnOthers LK-2 AR-01",
                "ForInformation LK-4 AR-02", "ForInformation - AR-01",
            ],
            lines.Select(line => $"{line.Part} {line.Pupil?.ToString()[..^2] ?? "-"} {line.RuleId}"));
        Assert.Equal(["Ms Sen", "Ms Sen", "Local authority", "Local authority", "Ms Sen", "Ms Sen"], lines.Select(line => line.Owner));
    }

    [Fact]
    public void What_was_not_there_yesterday_comes_first_in_its_part()
    {
        var facts = A.Facts with { Plans = [A.Plan(1) with { PlanMade = A.Day("2026-01-10") }, A.Plan(2)] };
        var yesterday = Page(facts with { Plans = [facts.Plans[0]] }, 1).Lines;

        var lines = Page(facts, yesterday, 1, 2).Lines;

        Assert.All(lines, line => Assert.Equal(line.Pupil == A.Ref(2), line.IsNew));
        Assert.All(lines.GroupBy(line => line.Part), part => Assert.Equal(part.OrderByDescending(line => line.IsNew), part));
        Assert.DoesNotContain(Page(facts, lines, 1, 2).Lines, line => line.IsNew);
    }

    [Fact]
    public void Missing_facts_are_one_line_a_kind_with_a_count()
    {
        var lines = Page(A.Facts with { Plans = [A.Plan(1) with { PlanMade = null }] }, 1, 2, 3).Lines;

        Assert.Equal([$"{MissingFacts.Anchor}: 1", $"{MissingFacts.PlanRow}: 2"], lines.Select(line => line.What));
        Assert.All(lines, line => Assert.Null(line.Pupil));
    }

    [Fact]
    public void The_strict_reading_of_the_same_year_is_no_second_line()
    {
        var facts = A.Facts with { Plans = [A.Plan() with { LastReviewMeeting = A.Day("2026-02-10"), LastDecisionNotified = A.Day("2026-02-10").AddDays(1), PlanMade = null }] };

        Assert.DoesNotContain(Page(facts, 412).Lines, line => line.RuleId == "AR-03");
    }

    [Fact]
    public void A_SENCo_sees_her_phase_only()
    {
        var facts = A.Facts with { Plans = [A.Plan(1), A.Plan(2)], Staff = [A.Staff("SENCo", "Ms Sen", "5"), A.Staff("SENCo", "Ms Six", "6")] };
        var roll = A.RollOf(A.Child(1), A.Child(2) with { NcYear = "6" });

        var page = Digests.For(Input(facts, roll));

        Assert.NotEmpty(page.Lines);
        Assert.All(page.Lines, line => Assert.Equal(A.Ref(1), line.Pupil));
        Assert.All(page.CalendarItems, item => Assert.Equal(A.Ref(1), item.Pupil));
    }

    [Fact]
    public void Held_papers_stand_for_information_with_whose_decision_it_is()
    {
        var hold = new Hold("GATE-3", "new address: nothing was sent to it before", HoldOwner.Senco, Releasable: true);

        var page = Digests.For(Input(A.Facts, A.RollOf(A.Child())) with { Held = [new(A.Ref(), "review-advice", "a parent", "H7", hold), new(A.Ref(9), "review-advice", "a parent", "H8", hold)] });

        var line = Assert.Single(page.Lines, line => line.RuleId == "GATE-3");
        Assert.Equal(("review-advice for a parent is held (H7): new address: nothing was sent to it before", "SENCo"), (line.What, line.Owner));
    }

    [Fact]
    public void Sheets_that_are_not_believed_and_files_with_faults_are_named()
    {
        var held = new HeldSheet("SEN", "Plans", new("partial-sort", new Place("SEN.xlsx"), "w", "m"));

        var page = Digests.For(Input(A.Facts with { HeldSheets = [held] }, A.RollOf()) with { Faults = [new("Office.xlsx", 1), new("SEN.xlsx", 3), new("Provision.xlsx", 0)] });

        Assert.Equal(
            ["Office.xlsx: 1 fault to mend", "SEN.xlsx: 3 faults to mend", "The sheet Plans of the SEN file is not believed (partial-sort); its last good reading stands"],
            page.Lines.Select(line => line.What));
    }

    [Fact]
    public void Passwords_to_be_renewed_are_a_line_by_their_number()
    {
        var page = Digests.For(Input(A.Facts, A.RollOf()) with { PasswordsDue = 2 });

        Assert.Equal(("Passwords of recipients to be renewed, for their age or for somebody who has left: 2 (senhub password list)", "SD-S8"), (Assert.Single(page.Lines).What, page.Lines[0].RuleId));
        Assert.Empty(Digests.For(Input(A.Facts, A.RollOf())).Lines);
    }

    [Fact]
    public void What_was_not_believed_stands_with_its_counts_its_owner_and_the_reference_that_releases_it()
    {
        var removals = new Fault("removals-withheld", new Place("export.csv"), "40 of 420 pupils on roll are absent", "m");
        var missing = new Fault("pupil-missing", new Place("export.csv"), "a pupil is absent from two full exports", "m");
        var many = Enumerable.Range(1, 5).Select(number => new NotBelieved(A.Ref(), missing, HoldOwner.Office, $"M{number}"));

        var page = Digests.For(Input(A.Facts, A.RollOf(A.Child())) with { NotBelieved = [new(null, removals, HoldOwner.Office, "H7K2-9QXM"), .. many, new(A.Ref(9), missing, HoldOwner.Office, "M9")] });

        Assert.Equal(
            [("40 of 420 pupils on roll are absent (H7K2-9QXM)", "Office", "removals-withheld"), ("5 times: a pupil is absent from two full exports (senhub held lists them)", "Office", "pupil-missing")],
            page.Lines.OrderByDescending(line => line.RuleId, StringComparer.Ordinal).Where(line => line.RuleId is "removals-withheld" or "pupil-missing").Select(line => (line.What, line.Owner, line.RuleId!)));
    }

    [Fact]
    public void In_the_holidays_what_falls_before_term_is_due_soon()
    {
        var facts = A.Facts with { Plans = [A.Plan()], Reviews = [A.Review("2027-01-20")] };

        var lines = Page(facts, A.Day("2026-12-20"), [], 412).Lines;

        Assert.All(lines.Where(line => line.RuleId is "AR-04" or "AR-05"), line => Assert.Equal(DigestPart.DueSoon, line.Part));
    }

    [Fact]
    public void Older_data_say_their_day()
    {
        var input = Input(A.Facts, A.RollOf());

        Assert.Equal(A.Day("2027-01-30"), Digests.For(input with { DataOf = A.Day("2027-01-30") }).DataOf);
        Assert.Null(Digests.For(input with { DataOf = Night }).DataOf);
    }

    [Fact]
    public void The_leads_summary_counts_each_SENCo_and_shows_whom_none_covers()
    {
        var facts = A.Facts with { Plans = [A.Plan(1), A.Plan(2)], Staff = [A.Staff("SENCo", "Ms Five", "5"), A.Staff("SENCo", "Ms Six", "6"), A.Staff("Lead SENCo", "Ms Lead")] };
        var roll = A.RollOf(A.Child(1), A.Child(2) with { NcYear = "2" });

        var page = Digests.Summary(Input(facts, roll) with { Reader = facts.Staff[2] });

        Assert.Contains(page.Lines, line => line is { Owner: "Ms Five", What: "0 overdue, 1 due within 14 days, 0 waiting on others", Part: DigestPart.DueSoon });
        Assert.Contains(page.Lines, line => line is { Owner: "Ms Six", What: "0 overdue, 0 due within 14 days, 0 waiting on others" });
        Assert.Contains(page.Lines, line => line.Pupil == A.Ref(2));
        Assert.DoesNotContain(page.Lines, line => line.Pupil == A.Ref(1));
    }

    private static Digest Page(SencoFacts facts, params int[] pupils) => Page(facts, Night, [], pupils);

    private static Digest Page(SencoFacts facts, IReadOnlyList<DigestLine> yesterday, params int[] pupils) => Page(facts, Night, yesterday, pupils);

    private static Digest Page(SencoFacts facts, DateOnly night, IReadOnlyList<DigestLine> yesterday, params int[] pupils) =>
        Digests.For(Input(facts, A.RollOf([.. pupils.Select(A.Child)]), night) with { Yesterday = yesterday });

    private static DigestInput Input(SencoFacts facts, SchoolRoll roll, DateOnly? night = null) => new()
    {
        Reader = facts.Staff[0],
        School = "Larkfield Primary",
        Roll = roll,
        Facts = facts,
        Due = DueRules.For(roll, facts, night ?? Night),
        Night = night ?? Night,
    };
}
