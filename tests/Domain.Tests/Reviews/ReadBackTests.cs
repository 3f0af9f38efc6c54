using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Reviews;

public sealed class ReadBackTests
{
    [Fact]
    public void Every_new_statutory_date_is_read_back_in_words_and_known_ones_are_not()
    {
        SencoFacts before = A.Facts with { Plans = [A.Plan()], Reviews = [A.Review("2027-02-04")] };
        var now = before with { Reviews = [A.Review("2027-02-04") with { Invited = A.Day("2027-01-08") }, A.Review("2027-03-04", 9)] };

        Assert.Equal(
            ["New date read: invitations sent Friday 8 January 2027", "New date read: review meeting Thursday 4 March 2027"],
            ReadBack.NewDates(before, now).Select(line => line.What));
        Assert.Empty(ReadBack.NewDates(now, now));
    }

    [Theory]
    [InlineData("2027-04-03", "The review meeting is on Saturday 3 April 2027, a day without school: is that right?")]
    [InlineData("2027-04-01", "The review meeting is on Thursday 1 April 2027, a day without school: is that right?")]
    [InlineData("2026-11-18", "Did the review meeting of Wednesday 18 November 2026 take place? Fill the column Held")]
    [InlineData("2027-03-04", null)]
    [InlineData("2029-03-04", null)]
    public void A_meeting_that_looks_wrong_is_asked_about(string meeting, string? question) =>
        Assert.Equal(question, ReadBack.Questions(A.Facts with { Reviews = [A.Review(meeting)] }, A.Day("2026-11-23")).SingleOrDefault()?.What);

    [Fact]
    public void A_meeting_of_which_somebody_said_how_it_went_is_not_asked_about()
    {
        ReviewMeeting[] known =
        [
            A.Review("2026-11-18") with { Held = true }, A.Review("2026-11-18", 2) with { Held = false },
            A.Review("2026-11-18", 3) with { ReportSent = A.Day("2026-11-20") }, A.Review("2027-04-03", 4) with { Held = false },
        ];

        Assert.Empty(ReadBack.Questions(A.Facts with { Reviews = known }, A.Day("2026-11-23")));
    }

    [Fact]
    public void Advice_asked_for_without_a_meeting_is_said()
    {
        SencoFacts facts = A.Facts with { Requests = [new() { RequestId = "r1", Pupil = A.Ref(), Kind = PaperKinds.ReviewAdvice, To = "Link EP" }] };

        Assert.Single(ReadBack.Unanswerable(facts, A.Day("2026-11-23")));
        Assert.Empty(ReadBack.Unanswerable(facts with { Reviews = [A.Review("2027-02-04")] }, A.Day("2026-11-23")));
    }
}
