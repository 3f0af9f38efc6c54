using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Documents;

public sealed class ReviewAskingTests
{
    private static readonly SencoFacts Booked = A.Facts with
    {
        Plans = [A.Plan()],
        Reviews = [A.Review("2026-12-15")],
        Invitees = [A.Invitee("2026-12-15", "Parent", "Mrs Anna Field"), A.Invitee("2026-12-15", "LA officer", "Norchester SEN")],
    };

    [Fact]
    public void Nothing_sent_changes_nothing() =>
        Assert.Same(Booked, ReviewAsking.Apply(Booked, A.RollOf(A.Child()), []));

    [Fact]
    public void An_invitation_that_the_hub_sent_has_its_day_for_that_person_only()
    {
        var facts = After(Gone(FormKinds.ReviewInvitation, 1, "2026-11-24"));

        Assert.Equal([null, A.Day("2026-11-24")], facts.Invitees.Select(person => person.Invited));
        Assert.All(facts.Invitees, person => Assert.Null(person.AdviceRequested));
    }

    [Fact]
    public void Advice_was_asked_for_on_the_day_of_the_first_sending() =>
        Assert.Equal(A.Day("2026-11-24"), After(Gone(FormKinds.AdviceRequest, 0, "2026-11-26"), Gone(FormKinds.AdviceRequest, 0, "2026-11-24")).Invitees[0].AdviceRequested);

    [Fact]
    public void A_day_that_the_SENCo_typed_stands()
    {
        var typed = Booked with { Invitees = [Booked.Invitees[0] with { Invited = A.Day("2026-11-10") }] };

        Assert.Equal(A.Day("2026-11-10"), ReviewAsking.Apply(typed, A.RollOf(A.Child()), [Gone(FormKinds.ReviewInvitation, 0, "2026-11-24")]).Invitees[0].Invited);
    }

    [Fact]
    public void An_invitation_to_another_meeting_says_nothing_of_this_one() =>
        Assert.Null(After(Gone(FormKinds.ReviewInvitation, 0, "2026-11-24") with { Review = "another" }).Invitees[0].Invited);

    [Fact]
    public void With_everybody_invited_in_time_the_notice_of_the_meeting_is_given()
    {
        var facts = After(Gone(FormKinds.ReviewInvitation, 0, "2026-11-24"), Gone(FormKinds.ReviewInvitation, 1, "2026-11-24"));

        Assert.Equal((DueStatus.DueSoon, DueStatus.Done), (NoticeIn(Booked), NoticeIn(facts)));
    }

    private static SencoFacts After(params ReviewAsked[] gone) => ReviewAsking.Apply(Booked, A.RollOf(A.Child()), gone);

    private static DueStatus NoticeIn(SencoFacts facts) => DueRules.For(A.RollOf(A.Child()), facts, A.Day("2026-11-25")).Single(item => item.RuleId == "AR-04").Status;

    private static ReviewAsked Gone(string kind, int person, string day) =>
        new(kind, A.Ref(), Booked.Reviews[0].Id, Recipients.Invitee(Booked.Invitees[person], A.Child(), Booked).Key, A.Day(day));
}
