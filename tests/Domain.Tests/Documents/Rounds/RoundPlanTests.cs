using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Documents.Rounds;

public sealed class RoundPlanTests
{
    [Fact]
    public void Each_person_gets_one_request_a_round_with_only_their_own_pupils()
    {
        var roll = A.RollOf([A.Child(401) with { Class = "5K" }, A.Child(402) with { Class = "5K" }, A.Child(403) with { Class = "6A" }]);
        var facts = SampleRounds.WithReviews(3) with { Staff = [.. A.Facts.Staff, SampleRounds.Teacher("Mr Axe", "5K"), SampleRounds.Teacher("Ms Bow", "6A", "5K")] };

        var plan = RoundPlan.For(A.School, InputOccasions.On(roll, facts, SampleRounds.Sunday), TeachersOfPupils.From(roll, facts, [], SampleRounds.Sunday), [], RoundRules.Default, A.Calendar, SampleRounds.Sunday);

        Assert.Equal([("Mr Axe", "401 402"), ("Ms Bow", "401 402 403")], plan.New.Select(request => (request.Teacher.Name, string.Join(' ', request.Rows.Select(row => row.Pupil.Number)))));
        Assert.Equal(plan.New.Count, plan.New.Select(request => request.Code).Distinct().Count());
        Assert.All(plan.New, request => Assert.InRange(request.Questions.Count, 1, RoundKinds.MostQuestions));
    }

    [Theory]
    [InlineData("2026-11-08", true)] // Monday 9 November
    [InlineData("2026-11-09", false)]
    [InlineData("2026-11-01", true)] // the first day after half-term
    [InlineData("2026-12-20", false)] // holidays
    public void Rounds_open_once_a_week(string night, bool opens) =>
        Assert.Equal(opens, SampleRounds.Plan(SampleRounds.Facts with { Reviews = [A.Review(A.Day(night).AddDays(35).ToString("O", null), 401)] }, A.Day(night)).New.Count > 0);

    [Fact]
    public void What_somebody_was_asked_once_they_are_not_asked_again_and_what_is_new_they_are()
    {
        var first = SampleRounds.Plan(SampleRounds.WithReviews(2), SampleRounds.Sunday);

        var sameNight = SampleRounds.Plan(SampleRounds.WithReviews(2), SampleRounds.Sunday, first.New);
        var nextWeek = SampleRounds.Plan(SampleRounds.WithReviews(3), SampleRounds.Sunday.AddDays(7), first.New);

        Assert.Empty(sameNight.New);
        Assert.Equal([A.Ref(403)], Assert.Single(nextWeek.New).Rows.Select(row => row.Pupil));
    }

    [Fact]
    public void The_same_night_makes_the_same_request_with_the_same_code() =>
        Assert.Equal(SampleRounds.Request().Id, SampleRounds.Request().Id);

    [Fact]
    public void A_pupil_with_two_requests_for_evidence_stands_once_on_the_sheet()
    {
        var facts = SampleRounds.Facts with { Requests = [Wanted("r1", FormKinds.EpRequest), Wanted("r2", FormKinds.SltReferral), Wanted("r3", FormKinds.CamhsReferral)] };

        var row = Assert.Single(Assert.Single(SampleRounds.Plan(facts, SampleRounds.Sunday).New).Rows);

        Assert.Equal(["r1", "r2"], row.Occasions); // never for CAMHS: words of risk belong in no workbook
    }

    [Fact]
    public void Teachers_are_asked_at_the_end_of_a_cycle_unless_the_SENCo_has_their_input()
    {
        SupportCycle Cycle(int pupil) => new() { Pupil = A.Ref(pupil), Number = 1, Start = A.Day("2026-09-14"), ReviewOn = A.Day("2026-11-26") };
        var facts = SampleRounds.Facts with { Cycles = [Cycle(401), Cycle(402) with { TeacherInput = "Better." }, Cycle(403) with { Review = "Looked back on." }, Cycle(404) with { ReviewOn = A.Day("2027-02-05") }] };

        var request = Assert.Single(SampleRounds.Plan(facts, SampleRounds.Sunday).New);

        Assert.Equal((RoundKinds.Cycle.Name, A.Day("2026-11-23")), (request.Kind, request.AnswerBy)); // three school days before the 26th
        Assert.Equal([A.Ref(401)], request.Rows.Select(row => row.Pupil));
    }

    [Fact]
    public void The_day_asked_for_leaves_the_SENCo_five_school_days_and_the_teacher_three()
    {
        Assert.Equal(A.Day("2026-11-18"), SampleRounds.Request().AnswerBy); // circulated by 25 November

        var late = SampleRounds.Facts with { Reviews = [A.Review("2026-11-30", 401)] }; // circulated by Sunday 15 November
        Assert.Equal(A.Day("2026-11-12"), Assert.Single(SampleRounds.Plan(late, SampleRounds.Sunday).New).AnswerBy);
    }

    [Fact]
    public void Nobody_is_asked_when_the_day_has_passed() =>
        Assert.Empty(SampleRounds.Plan(SampleRounds.Facts with { Reviews = [A.Review("2026-11-18", 401)] }, SampleRounds.Sunday).New);

    [Fact]
    public void Whose_teacher_nobody_knows_is_named_and_not_forgotten()
    {
        var plan = SampleRounds.Plan(SampleRounds.WithReviews(2) with { Staff = A.Facts.Staff }, SampleRounds.Sunday);

        Assert.Empty(plan.New);
        Assert.Equal([A.Ref(401), A.Ref(402)], plan.NobodyToAsk.Select(occasion => occasion.Pupil));
    }

    [Fact]
    public void A_school_may_ask_nobody_or_ask_its_own_questions()
    {
        var own = new InputQuestion("Anything to tell?", []);

        Assert.Empty(SampleRounds.Plan(SampleRounds.WithReviews(2), SampleRounds.Sunday, rules: new RoundRules { Asks = false }).New);
        Assert.Equal([own], SampleRounds.Plan(SampleRounds.WithReviews(2), SampleRounds.Sunday, rules: new RoundRules { Own = new Dictionary<string, IReadOnlyList<InputQuestion>> { ["review"] = [own] } }).New[0].Questions);
    }

    [Fact]
    public void The_hubs_own_questions_are_at_most_four_and_fit_a_heading() => Assert.All(RoundKinds.All, kind =>
    {
        Assert.InRange(kind.Questions.Count, 1, RoundKinds.MostQuestions);
        Assert.All(kind.Questions, question => Assert.InRange(question.Words.Length, 1, RoundKinds.LongestQuestion));
        Assert.Equal(kind.Questions.Count, kind.Questions.Select(question => question.Words).Concat(InputSheet.Reserved).Distinct(StringComparer.OrdinalIgnoreCase).Count() - InputSheet.Reserved.Count);
    });

    private static PaperRequest Wanted(string id, string kind) => new() { RequestId = id, Pupil = A.Ref(401), Kind = kind, To = "SENCo", On = A.Day("2026-11-05") };
}
