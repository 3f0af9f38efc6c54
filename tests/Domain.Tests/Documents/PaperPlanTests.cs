using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Documents;

public sealed class PaperPlanTests
{
    private static readonly SencoFacts Booked = A.Facts with
    {
        Reviews = [A.Review("2027-01-14")],
        Invitees =
        [
            A.Invitee("2027-01-14", "Parent", "Mrs Anna Field"), A.Invitee("2027-01-14", "LA officer", "Norchester SEN"),
            A.Invitee("2027-01-13", "Parent", "Mr Ben Field"), A.Invitee("2027-01-14", "Parent", "Mr Ben Field", pupil: 9),
        ],
    };

    [Theory]
    [InlineData("2026-12-02", false)]
    [InlineData("2026-12-03", true)]
    [InlineData("2027-01-14", true)]
    [InlineData("2027-01-15", false)]
    public void Advice_is_made_from_six_weeks_before_the_meeting_until_it_has_passed(string night, bool wanted) =>
        Assert.Equal(wanted, Papers(Booked, night).Any());

    [Theory]
    [InlineData("2026-12-20", null)]
    [InlineData(null, false)]
    public void Advice_that_was_circulated_or_whose_meeting_fell_out_is_made_no_more(string? circulated, bool? held)
    {
        var review = A.Review("2027-01-14") with { AdviceCirculated = circulated is null ? null : A.Day(circulated), Held = held };

        Assert.Empty(Papers(Booked with { Reviews = [review] }, "2026-12-21"));
    }

    [Fact]
    public void Advice_goes_to_the_SENCo_and_to_everybody_invited_to_that_review()
    {
        var paper = Assert.Single(Papers(Booked, "2026-12-10"));

        Assert.Equal(["Ms Sen", "Mrs Anna Field", "Norchester SEN"], paper.Recipients.Select(recipient => recipient.Name));
        Assert.Equal((PaperKinds.ReviewAdvice, A.Review("2027-01-14").Id, null), (paper.Kind, paper.Period, paper.Purpose));
    }

    [Fact]
    public void A_review_of_a_pupil_whom_the_roll_does_not_know_makes_no_paper() =>
        Assert.Empty(Papers(Booked with { Reviews = [A.Review("2027-01-14", pupil: 9)] }, "2026-12-10"));

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-30", true)]
    [InlineData("2026-12-01", false)]
    public void A_requested_map_is_made_from_the_day_of_asking_until_the_row_is_closed(string night, bool wanted)
    {
        var request = Request("Link EP") with { On = A.Day("2026-11-23"), ClosedOn = A.Day("2026-12-01") };

        Assert.Equal(wanted, Papers(A.Facts with { Requests = [request] }, night).Any());
    }

    [Theory]
    [InlineData("Link EP", null, "EP involvement")]
    [InlineData("link ep", "Consultation", "Consultation")]
    [InlineData("Norchester SEN", null, null)]
    [InlineData("SENCo", null, null)]
    public void A_map_for_a_service_needs_the_consent_the_service_asks_for(string to, string? typed, string? purpose)
    {
        var paper = Assert.Single(Papers(A.Facts with { Requests = [Request(to) with { Purpose = typed }] }, "2026-11-23"));

        Assert.Equal((PaperKinds.ProvisionMap, "r1", purpose), (paper.Kind, paper.Period, paper.Purpose));
    }

    [Fact]
    public void A_map_for_the_SENCo_stays_in_school()
    {
        var paper = Assert.Single(Papers(A.Facts with { Requests = [Request("SENCo")] }, "2026-11-23"));

        Assert.False(Assert.Single(paper.Recipients).IsOutside);
    }

    [Fact]
    public void Requested_advice_speaks_of_the_next_meeting_and_waits_for_one()
    {
        SencoFacts facts = A.Facts with { Requests = [Request("Link EP") with { Kind = PaperKinds.ReviewAdvice }] };

        Assert.Empty(Papers(facts, "2026-11-23"));
        Assert.Equal(A.Day("2027-03-11"), Assert.Single(Papers(facts with { Reviews = [A.Review("2027-03-11")] }, "2026-11-23")).Review?.Meeting);
    }

    [Fact]
    public void Thirty_nights_with_the_same_facts_want_the_same_papers()
    {
        var facts = Booked with { Requests = [Request("Link EP")] };

        var keys = Enumerable.Range(0, 30)
            .SelectMany(nights => PaperPlan.AboutPupils(A.RollOf(A.Child()), facts, A.Day("2026-12-05").AddDays(nights)))
            .SelectMany(paper => paper.Recipients.Select(recipient => DeliveryKey.For(A.RollOf().School, paper.Subject, paper.Kind, paper.Period, recipient.Key)));

        Assert.Equal(4, keys.Distinct().Count());
    }

    private static PaperRequest Request(string to) => new() { RequestId = "r1", Pupil = A.Ref(), Kind = PaperKinds.ProvisionMap, To = to };

    private static IReadOnlyList<PaperWanted> Papers(SencoFacts facts, string night) => PaperPlan.AboutPupils(A.RollOf(A.Child()), facts, A.Day(night));
}
