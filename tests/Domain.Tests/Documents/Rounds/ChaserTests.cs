using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Documents.Rounds;

/// <summary>Asked on Sunday 8 November, answers by Wednesday the 18th; advice is circulated by the 25th.</summary>
public sealed class ChaserTests
{
    [Theory]
    [InlineData("2026-11-08", RoundStage.Asked)]
    [InlineData("2026-11-17", RoundStage.Asked)] // its morning is the day itself
    [InlineData("2026-11-18", RoundStage.FirstReminder)] // Thursday 19
    [InlineData("2026-11-22", RoundStage.FirstReminder)] // the weekend counts for nothing
    [InlineData("2026-11-23", RoundStage.SecondReminder)] // Tuesday 24: three school days later
    [InlineData("2026-11-24", RoundStage.SecondReminder)]
    [InlineData("2026-11-25", RoundStage.SencosList)] // the SENCo's own day has come
    public void Two_chasers_by_school_days_then_the_SENCos_list(string night, RoundStage stage) =>
        Assert.Equal(stage, Standing(A.Day(night)).Stage);

    [Fact]
    public void Without_a_day_of_the_SENCos_own_the_list_begins_three_school_days_after_the_second_chaser()
    {
        var request = SampleRounds.Request() with { Rows = [.. SampleRounds.Request().Rows.Select(row => row with { NeededBy = A.Day("2027-06-01") })] };

        Assert.Equal(RoundStage.SecondReminder, Standing(A.Day("2026-11-26"), request).Stage);
        Assert.Equal(RoundStage.SecondReminder, Standing(A.Day("2026-11-28"), request).Stage); // Friday 27 is an INSET day
        Assert.Equal(RoundStage.SencosList, Standing(A.Day("2026-11-29"), request).Stage); // Monday 30
    }

    [Fact]
    public void Each_stage_wants_one_paper_and_the_list_none() =>
        Assert.Equal("ask, reminder-1, reminder-2, none", string.Join(", ", from night in "2026-11-08 2026-11-18 2026-11-23 2026-11-25".Split(' ') select Standing(A.Day(night)).Period?.Split('/')[1] ?? "none"));

    [Fact]
    public void Nobody_is_chased_for_what_is_answered_or_no_longer_wanted()
    {
        var request = SampleRounds.Request();
        var night = A.Day("2026-11-18");
        var reply = SampleRounds.Good(ReplyRules.Judge(SampleRounds.Returned(request, rows: [SampleRounds.Row(request, 0, ("What is working well for this pupil?", "Reads."))]), SampleRounds.Teachers(SampleRounds.Facts), [], night));
        var circulated = SampleRounds.WithReviews(4) with { Reviews = [.. SampleRounds.WithReviews(4).Reviews.Select(review => review.Pupil == A.Ref(402) ? review with { AdviceCirculated = A.Day("2026-11-16") } : review)] };

        var standing = RequestStanding.Of(request, [reply], Wanted(circulated, night), A.Calendar, night);

        Assert.Equal([A.Ref(403), A.Ref(404)], standing.Open.Select(row => row.Pupil));
        Assert.Equal(RoundStage.Closed, RequestStanding.Of(request, [], Wanted(SampleRounds.Facts, night), A.Calendar, night).Stage);
    }

    [Fact]
    public void The_SENCos_list_stands_in_her_digest_by_counts_and_in_nobody_elses()
    {
        var input = new DigestInput { Reader = A.Facts.Staff[0], School = "Larkfield", Roll = SampleRounds.Roll, Facts = SampleRounds.WithReviews(4), Due = [], Night = A.Day("2026-11-25"), Rounds = Tonight(A.Day("2026-11-25")) };

        var line = Assert.Single(Digests.For(input).Lines, line => line.RuleId == "SD-P7");

        Assert.Equal("Teachers' input for advice for an annual review: no answer from 1 person about 4 pupils, and nobody is reminded any more", line.What);
        Assert.DoesNotContain(Digests.For(input with { Reader = A.Facts.Staff[1] }).Lines, other => other.RuleId == "SD-P7");
        Assert.DoesNotContain(Digests.For(input with { Rounds = Tonight(A.Day("2026-11-18")), Night = A.Day("2026-11-18") }).Lines, other => other.RuleId == "SD-P7");
    }

    [Fact]
    public void Papers_of_a_round_stay_in_school()
    {
        var papers = Tonight(A.Day("2026-11-18")).Papers(SampleRounds.Roll, SampleRounds.WithReviews(4), A.Day("2026-11-18"));

        Assert.Equal([(PaperKinds.InputRound, "Mr Axe"), (PaperKinds.TeacherInput, "Ms Sen")], papers.Select(paper => (paper.Kind, paper.Recipients[0].Name)));
        Assert.All(papers, paper => Assert.True(InsideOnlyGate.Binds(paper.Kind)));
        Assert.NotNull(InsideOnlyGate.Judge(PaperKinds.InputRound, papers[0].Recipients[0] with { Email = "axe@mail.example" }, "school.example"));
    }

    private static RoundsTonight Tonight(DateOnly night)
    {
        var facts = SampleRounds.WithReviews(4);
        return RoundsTonight.Of([SampleRounds.Request()], [], InputOccasions.On(SampleRounds.Roll, facts, night), SampleRounds.Plan(facts, night, [SampleRounds.Request()]), [], facts, night);
    }

    private static RequestStanding Standing(DateOnly night, InputRequest? request = null) =>
        RequestStanding.Of(request ?? SampleRounds.Request(), [], Wanted(SampleRounds.WithReviews(4), night), A.Calendar, night);

    private static HashSet<string> Wanted(SencoFacts facts, DateOnly night) => [.. InputOccasions.On(SampleRounds.Roll, facts, night).Select(occasion => occasion.Id)];
}
