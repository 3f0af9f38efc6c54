using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class PlanTextGateTests
{
    private static readonly Recipient Authority = new() { Key = "agency:Norchester SEN", Name = "Norchester SEN", Class = RecipientClass.LocalAuthority };
    private static readonly Recipient Ep = new() { Key = "agency:Link EP", Name = "Link EP", Class = RecipientClass.Agency };
    private static readonly PaperWanted Map = new()
    {
        Kind = PaperKinds.ProvisionMap,
        Subject = A.Ref(),
        Period = "r1",
        Recipients = [],
        Request = new() { RequestId = "r1", Pupil = A.Ref(), Kind = PaperKinds.ProvisionMap, To = "Link EP" },
    };

    private static readonly Domain.Import.SencoFacts WithPlan = A.Facts with { Plans = [A.Plan()] };

    [Fact]
    public void Words_of_a_plan_need_a_reason_that_a_person_can_give()
    {
        var hold = Assert.Single(PlanTextGate.Judge(Map, Ep, WithPlan));

        Assert.Equal(("DP-04", true), (hold.Gate, hold.Releasable));
        Assert.Null(LawfulBasis.For(Map, Ep, WithPlan)!.Split("plan text:").ElementAtOrDefault(1));
    }

    public static TheoryData<PaperWanted, Recipient> Reasons => new()
    {
        { Map with { Purpose = "EP involvement" }, Ep },
        { Map, Authority },
        { Map, new() { Key = "contact:1", Name = "Mrs Anna Field", Class = RecipientClass.Parent } },
        { Map with { Kind = PaperKinds.ReviewAdvice, Review = A.Review("2026-12-14"), Request = null }, Ep },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_reason_on_record_is_told_by_the_proof(PaperWanted paper, Recipient recipient)
    {
        Assert.Empty(PlanTextGate.Judge(paper, recipient, WithPlan));
        Assert.Contains("; plan text: ", LawfulBasis.For(paper, recipient, WithPlan), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_authority_is_not_the_one_that_maintains_it() =>
        Assert.Single(PlanTextGate.Judge(Map, Authority, A.Facts with { Plans = [A.Plan() with { Authority = "Westmere" }] }));

    [Fact]
    public void Letters_and_pupils_without_a_plan_need_none()
    {
        Assert.Empty(PlanTextGate.Judge(Map, Ep, A.Facts));
        Assert.Empty(PlanTextGate.Judge(Map with { Kind = FormKinds.ReviewInvitation }, Ep, WithPlan));
    }

    [Fact]
    public void The_basis_is_never_the_consent() =>
        Assert.DoesNotContain("consent", LawfulBasis.For(Map with { Purpose = "EP involvement" }, Ep, A.Facts), StringComparison.OrdinalIgnoreCase);
}
