using SenHub.Documents.Advice;
using SenHub.Documents.Maps;
using SenHub.Documents.Parents;
using SenHub.Documents.Plans;
using SenHub.Documents.Profiles;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Documents.Transition;
using SenHub.Domain.Deliveries;
using SenHub.Printing;

namespace SenHub.Documents.Tests;

/// <summary>For every class of recipient and every paper about one pupil that is not a form, what must not be there (gate 5); forms have tests of their own.</summary>
public sealed class ForWhomTests
{
    private static readonly string[] Upn = ["Z999100119001"], Costs = ["£"], Services = ["Bryony"], Family = ["Polish", "longer sentences at home", "moved twice"],
        Addresses = ["01632960777", "01632960888", "agnieszka@example.org", "piotr@example.net", "Dock Street", "Mill Row"], Files = [".xlsx", "Mr Bell"], Others = ["Otherchild", SampleOwn.Other.ToString()];

    private static readonly Dictionary<RecipientClass, string[]> Never = new()
    {
        [RecipientClass.Senco] = [.. Upn, .. Addresses, .. Others],
        [RecipientClass.Leadership] = [.. Upn, .. Addresses, .. Others],
        [RecipientClass.Teacher] = [.. Upn, .. Costs, .. Services, .. Family, .. Addresses, .. Files, .. Others, "Agnieszka", "Piotr"],
        [RecipientClass.Office] = [.. Upn, .. Costs, .. Services, .. Family, .. Addresses, .. Files, .. Others, "Agnieszka", "Piotr", "I like my group"],
        [RecipientClass.Parent] = [.. Upn, .. Services, .. Addresses, .. Files, .. Others, "Agnieszka", "Piotr"],
        [RecipientClass.YoungPerson] = [.. Upn, .. Services, .. Addresses, .. Files, .. Others, "Agnieszka", "Piotr"],
        [RecipientClass.LocalAuthority] = [.. Upn, .. Addresses, .. Files, .. Others],
        [RecipientClass.Agency] = [.. Upn, .. Services, .. Addresses, .. Files, .. Others],
    };

    public static TheoryData<RecipientClass> Everybody => [.. Enum.GetValues<RecipientClass>()];

    [Theory]
    [MemberData(nameof(Everybody))]
    public void No_paper_holds_what_its_recipient_may_not_see(RecipientClass recipient) =>
        Assert.All(Papers(recipient), text => Assert.All(Never[recipient], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal)));

    // Else the words above might be in nobody's copy; the family's history is in forms alone.
    [Fact]
    public void What_some_may_not_see_is_in_the_SENCos_copies()
    {
        var text = string.Join('\n', Papers(RecipientClass.Senco));

        Assert.All([.. Costs, .. Services, .. Family.Except(["moved twice"]), "Agnieszka", "Piotr", "I like my group"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Papers(RecipientClass recipient) =>
    [
        .. new[]
        {
            ProfilePaper.Write(SampleHousePapers.Profile(SampleOwn.Full, recipient)),
            PlanPaper.Write(SampleHousePapers.Plan(SampleOwn.Full, recipient)),
            PackPaper.Write(SampleHousePapers.Pack(SampleOwn.Full, recipient)),
            TransitionPaper.Write(SampleHousePapers.Transition(SampleOwn.Full, recipient)),
            ProvisionMapPaper.Write(ProvisionMapModel.From(Larkfield.Pupil(), SampleMaps.WithGaps, Larkfield.School, recipient)),
            ReviewAdvicePaper.Write(ReviewAdviceModel.From(SampleReviews.For(recipient))),
        }.Select(DocText.Print),
    ];
}
