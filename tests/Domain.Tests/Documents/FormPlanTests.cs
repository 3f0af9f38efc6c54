using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import;

namespace SenHub.Domain.Tests.Documents;

public sealed class FormPlanTests
{
    private static readonly TemplateSet Templates = new([.. FormKinds.All.Select(kind => Template(kind.Name))], []);

    [Fact]
    public void Nothing_is_made_for_an_agency_without_a_request() =>
        Assert.Empty(Papers(A.Facts, "2026-11-23"));

    [Fact]
    public void A_request_makes_its_paper_for_that_agency_with_the_purpose_its_kind_needs()
    {
        var paper = Assert.Single(Papers(A.Facts with { Requests = [Request(FormKinds.EpRequest)] }, "2026-11-23"));

        Assert.Equal((FormKinds.EpRequest, "r1", "EP involvement", "Link EP"), (paper.Kind, paper.Period, paper.Purpose, paper.Recipients[0].Name));
    }

    [Theory]
    [InlineData("2026-11-01", 0)]
    [InlineData("2026-11-02", 1)]
    [InlineData("2026-11-29", 1)]
    [InlineData("2026-11-30", 0)]
    public void A_request_counts_from_its_day_until_it_is_closed(string night, int papers) =>
        Assert.Equal(papers, Papers(A.Facts with { Requests = [Request(FormKinds.Ehcna) with { ClosedOn = A.Day("2026-11-30") }] }, night).Count);

    [Fact]
    public void A_recipient_that_takes_a_web_form_has_a_copy_sheet_made_for_the_SENCo()
    {
        var web = Template(FormKinds.Ehcna) with { Recipient = "Norchester SEN", Route = FormRoute.Web };
        var facts = A.Facts with { Requests = [Request(FormKinds.Ehcna) with { To = "Norchester SEN" }] };

        var papers = FormPlan.For(A.RollOf(A.Child()), facts, new TemplateSet([web, .. Templates.Templates], []), A.Day("2026-11-23"));

        Assert.Equal([FormKinds.Ehcna, FormKinds.CopySheet], papers.Select(paper => paper.Kind));
        Assert.Equal(("Ms Sen", "Norchester SEN"), (papers[1].Recipients[0].Name, papers[1].For!.Recipients[0].Name));
    }

    [Fact]
    public void Without_a_template_no_paper_is_wanted() =>
        Assert.Empty(FormPlan.For(A.RollOf(A.Child()), A.Facts with { Requests = [Request(FormKinds.EpRequest)] }, TemplateSet.None, A.Day("2026-11-23")));

    [Theory]
    [InlineData("2026-11-02", 0)] // 43 days before
    [InlineData("2026-11-03", 2)]
    [InlineData("2026-12-15", 3)] // the day of the meeting: the report too
    [InlineData("2026-12-16", 1)]
    [InlineData("2027-02-13", 1)]
    [InlineData("2027-02-14", 0)]
    public void A_booked_review_asks_for_invitations_advice_and_then_its_report(string night, int papers) =>
        Assert.Equal(papers, Papers(Booked, night).Count);

    [Fact]
    public void Whoever_was_invited_is_not_invited_again()
    {
        var facts = Booked with { Invitees = [Booked.Invitees[0] with { Invited = A.Day("2026-11-10") }, Booked.Invitees[1]] };

        var invitation = Papers(facts, "2026-11-23").Single(paper => paper.Kind == FormKinds.ReviewInvitation);

        Assert.Equal("Norchester SEN", Assert.Single(invitation.Recipients).Name);
    }

    [Fact]
    public void A_review_whose_steps_are_recorded_asks_for_nothing() =>
        Assert.Empty(Papers(Booked with { Reviews = [Booked.Reviews[0] with { Invited = A.Day("2026-11-03"), AdviceRequested = A.Day("2026-11-03"), ReportSent = A.Day("2026-12-18") }] }, "2026-12-20"));

    [Fact]
    public void What_a_review_asks_for_stays_the_same_over_the_nights() =>
        Assert.Single(Enumerable.Range(0, 10).Select(night => string.Join(' ', FormPlan.For(A.RollOf(A.Child()), Booked, Templates, A.Day("2026-11-20").AddDays(night)).Select(paper => $"{paper.Kind} {paper.Period}"))).Distinct());

    private static SencoFacts Booked { get; } = A.Facts with
    {
        Plans = [A.Plan()],
        Reviews = [A.Review("2026-12-15")],
        Invitees = [A.Invitee("2026-12-15", "Parent", "Mrs Anna Field"), A.Invitee("2026-12-15", "LA officer", "Norchester SEN")],
    };

    private static IReadOnlyList<PaperWanted> Papers(SencoFacts facts, string night) => FormPlan.For(A.RollOf(A.Child()), facts, Templates, A.Day(night));

    private static PaperRequest Request(string kind) => new() { RequestId = "r1", Pupil = A.Ref(), Kind = kind, To = "Link EP", On = A.Day("2026-11-02") };

    private static PaperTemplate Template(string kind) => new() { Kind = kind, Version = "1", Title = kind, Sections = [] };
}
