using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Documents;

public sealed class PupilScheduleTests
{
    private static readonly SupportCycle Reviewed = new()
    {
        Pupil = A.Ref(),
        Number = 2,
        Start = A.Day("2026-09-14"),
        ReviewOn = A.Day("2026-11-12"),
        Review = "Well.",
        ParentsMet = A.Day("2026-11-16"),
    };

    private static readonly SencoFacts Facts = A.Facts with { Staff = [.. A.Facts.Staff, A.Staff(StaffRoles.ClassTeacher, "Ms Elm") with { Units = ["5 Elm"] }] };

    [Theory]
    [InlineData("2026-09-13", false)]
    [InlineData("2026-09-14", true)]
    [InlineData("2026-10-12", true)]
    [InlineData("2026-10-13", false)]
    [InlineData("2026-11-15", false)]
    [InlineData("2026-11-16", true)]
    [InlineData("2026-12-14", true)]
    [InlineData("2026-12-15", false)]
    public void A_plan_is_made_when_a_cycle_starts_and_when_it_was_reviewed(string night, bool wanted) =>
        Assert.Equal(wanted, Papers(Facts with { Cycles = [Reviewed] }, night).Any(paper => paper.Kind == PaperKinds.Plan));

    [Fact]
    public void A_plan_stays_in_school()
    {
        var plan = Papers(Facts with { Cycles = [Reviewed] }, "2026-11-20").Single(paper => paper.Kind == PaperKinds.Plan);

        Assert.Equal(["Ms Sen", "Ms Elm"], plan.Recipients.Select(recipient => recipient.Name));
        Assert.All(plan.Recipients, recipient => Assert.False(recipient.IsOutside));
        Assert.Equal("cycle 2", plan.Period);
    }

    [Fact]
    public void The_parents_pack_goes_to_each_parent_after_the_review_and_not_before()
    {
        var pack = Papers(Facts with { Cycles = [Reviewed] }, "2026-11-20").Single(paper => paper.Kind == PaperKinds.ParentPack);

        Assert.Equal(["Ms Sen", "Mrs Anna Field", "Mr Ben Field"], pack.Recipients.Select(recipient => recipient.Name));
        Assert.Equal("mail", pack.Recipients[1].Route);
        Assert.DoesNotContain(Papers(Facts with { Cycles = [Reviewed with { Review = null }] }, "2026-11-20"), paper => paper.Kind == PaperKinds.ParentPack);
    }

    [Fact]
    public void Whoever_is_flagged_under_a_court_order_or_without_responsibility_is_no_recipient()
    {
        var child = Child() with
        {
            Contacts =
            [
                A.Parent("Mrs Anna Field"), A.Parent("Mr Ben Field"), A.Parent("Mr Carl Aunt") with { HasResponsibility = false }, A.Parent("Mr Dan Order") with { CourtOrderNote = "see file" },
            ],
        };
        var facts = Facts with { Cycles = [Reviewed], Restrictions = [new() { Pupil = A.Ref(), Person = "Mr Ben Field", Flag = "No contact" }] };

        var pack = PupilSchedule.For(A.RollOf(child), facts, A.Day("2026-11-20")).Single(paper => paper.Kind == PaperKinds.ParentPack);

        Assert.Equal(["Ms Sen", "Mrs Anna Field"], pack.Recipients.Select(recipient => recipient.Name));
    }

    [Theory]
    [InlineData("2026-10-31", false)]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-11-29", true)]
    [InlineData("2026-11-30", false)]
    public void A_profile_is_made_when_the_pupils_own_words_are_new(string night, bool wanted)
    {
        var facts = Facts with
        {
            Stories = [new(A.Ref(), StoryHeadings.Strengths, null, "Draws.", A.Day("2026-09-01")), new(A.Ref(), StoryHeadings.History, null, "Moved.", A.Day("2026-11-28"))],
            Views = [new(A.Ref(), "Pupil", A.Day("2026-11-01"), "I like it.", null), new(A.Ref(), "Parent", A.Day("2026-11-28"), "We do.", null)],
        };

        var profiles = Papers(facts, night).Where(paper => paper.Kind == PaperKinds.Profile).ToList();

        Assert.Equal(wanted, profiles.Count == 1);
        Assert.All(profiles, profile => Assert.Equal("words of 2026-11-01", profile.Period));
    }

    [Theory]
    [InlineData("6", "2027-06-15", true)]
    [InlineData("6", "2027-05-31", false)]
    [InlineData("5", "2027-06-15", false)]
    public void A_transition_pack_is_made_in_the_summer_for_the_years_that_leave(string year, string night, bool wanted)
    {
        var roll = A.RollOf(Child() with { NcYear = year }, A.Child(7).WithSen(SenStatus.None) with { NcYear = "6" });

        Assert.Equal(wanted, PupilSchedule.For(roll, Facts, A.Day(night)).Any(paper => paper is { Kind: PaperKinds.Transition, Period: "transfer 2027" }));
    }

    [Theory]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-12-19", false)]
    public void A_leavers_file_is_asked_for_in_the_weeks_after(string night, bool wanted)
    {
        var roll = A.RollOf(Child() with { State = RollState.Left, LeftOn = A.Day("2026-11-20") });

        Assert.Equal(wanted, PupilSchedule.For(roll, Facts, A.Day(night)).Any(paper => paper is { Kind: PaperKinds.Transition, Period: "left 2026-11-20" }));
    }

    [Theory]
    [InlineData("R 1 2", "2")]
    [InlineData("R 1 2 3 4 5 6", "6")]
    [InlineData("7 8 9 10 11", "11")]
    [InlineData("7 8 9 10 11 12 13", "11 13")]
    [InlineData("R 1 2 3 4 5 6 7 8 9 10 11", "6 11")]
    [InlineData("5 6 7 8", "6 8")]
    public void Pupils_leave_at_the_end_of_the_last_year_and_of_years_6_and_11(string taught, string leaving) =>
        Assert.Equal(leaving.Split(' '), TransitionYears.Of(A.RollOf([.. taught.Split(' ').Select((year, at) => A.Child(at + 1) with { NcYear = year })])).OrderBy(YearOrder.Of));

    [Theory]
    [InlineData("SENCo", PaperKinds.Profile, "Ms Sen")]
    [InlineData("class teacher", PaperKinds.Profile, "Ms Elm")]
    [InlineData("Parents", PaperKinds.Plan, "Mrs Anna Field, Mr Ben Field")]
    [InlineData("Link EP", PaperKinds.Plan, "Link EP")]
    [InlineData("Link EP", PaperKinds.ParentPack, "Ms Sen")]
    [InlineData("Norchester SEN", PaperKinds.Transition, "Norchester SEN")]
    public void A_request_sends_each_kind_to_whom_it_may_go(string to, string kind, string names)
    {
        var facts = Facts with { Requests = [new() { RequestId = "r1", Pupil = A.Ref(), Kind = kind, To = to }] };

        var paper = PaperPlan.AboutPupils(A.RollOf(Child()), facts, A.Day("2026-11-23")).Single();

        Assert.Equal((kind, "r1", names), (paper.Kind, paper.Period, string.Join(", ", paper.Recipients.Select(recipient => recipient.Name))));
    }

    [Fact]
    public void A_pupil_off_the_register_has_none_of_them() =>
        Assert.Empty(PupilSchedule.For(A.RollOf(Child().WithSen(SenStatus.None)), Facts with { Cycles = [Reviewed] }, A.Day("2026-11-20")));

    [Fact]
    public void A_sheet_that_is_not_believed_holds_what_is_made_of_it()
    {
        var held = new HeldSheet("SEN", "Cycles", new("partial-sort", new("SEN.xlsx"), "looks like a partial sort", "Undo the sort"));
        var pack = Papers(Facts with { Cycles = [Reviewed] }, "2026-11-20").Single(paper => paper.Kind == PaperKinds.ParentPack);

        Assert.NotEmpty(SheetGate.Judge(pack, Facts with { HeldSheets = [held] }));
        Assert.Empty(SheetGate.Judge(pack with { Kind = PaperKinds.Profile }, Facts with { HeldSheets = [held] }));
    }

    private static Pupil Child() => A.Child() with { Class = "5 Elm" };

    private static IEnumerable<PaperWanted> Papers(SencoFacts facts, string night) => PupilSchedule.For(A.RollOf(Child()), facts, A.Day(night));
}
