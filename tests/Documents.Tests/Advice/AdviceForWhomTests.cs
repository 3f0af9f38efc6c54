using SenHub.Documents.Advice;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Reviews;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Advice;

public sealed class AdviceForWhomTests
{
    public static TheoryData<RecipientClass> Everybody => [.. Enum.GetValues<RecipientClass>()];

    [Theory]
    [MemberData(nameof(Everybody))]
    public void No_copy_holds_the_UPN_or_anybodys_address(RecipientClass recipient)
    {
        var text = Print(recipient);

        Assert.All(
            ["Z999100119001", "agnieszka@example.org", "piotr@example.net", "01632960777", "01632960888", "Dock Street", "Mill Row", "ZZ9 9ZX", "Nowak"],
            secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(RecipientClass.Parent)]
    [InlineData(RecipientClass.YoungPerson)]
    [InlineData(RecipientClass.Agency)]
    [InlineData(RecipientClass.Teacher)]
    public void People_of_services_are_named_to_the_SENCo_and_the_authority_alone(RecipientClass recipient)
    {
        Assert.DoesNotContain("Vaughan", Print(recipient), StringComparison.Ordinal);
        Assert.Contains("Vaughan", Print(RecipientClass.LocalAuthority), StringComparison.Ordinal);
    }

    [Fact]
    public void A_teachers_copy_holds_neither_cost_nor_family_data()
    {
        var text = Print(RecipientClass.Teacher);

        Assert.All(["£", "Polish", "Element 3", "Rate card"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RecipientClass.Parent)]
    [InlineData(RecipientClass.YoungPerson)]
    [InlineData(RecipientClass.LocalAuthority)]
    [InlineData(RecipientClass.Agency)]
    [InlineData(RecipientClass.Teacher)]
    public void The_colleague_a_step_is_given_to_is_named_to_the_SENCo_alone(RecipientClass recipient)
    {
        var staff = new StaffRole { Name = "Mr Colin Marsh", Role = StaffRoles.Senco };

        Assert.DoesNotContain("Marsh", With(staff, recipient), StringComparison.Ordinal);
        Assert.Contains("School: Mr Colin Marsh", With(staff, RecipientClass.Senco), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_pupils_facts_stay_out()
    {
        var sources = SampleReviews.For(RecipientClass.LocalAuthority);
        var twin = Domain.Roll.PupilRef.Make("LK", 413);
        var facts = sources.Facts with
        {
            Outcomes = [.. sources.Facts.Outcomes, sources.Facts.Outcomes[0] with { Pupil = twin, Outcome = "of the twin" }],
            Progress = [.. sources.Facts.Progress, new ProgressRow(twin, "of the twin", Larkfield.Night, "9", "9")],
            Involvements = [.. sources.Facts.Involvements, new InvolvementRow(twin, "of the twin", null, null, null)],
        };

        Assert.DoesNotContain("of the twin", DocText.Print(ReviewAdvicePaper.Write(ReviewAdviceModel.From(sources with { Facts = facts }))), StringComparison.Ordinal);
    }

    private static string With(StaffRole staff, RecipientClass recipient)
    {
        var sources = SampleReviews.For(recipient);
        return DocText.Print(ReviewAdvicePaper.Write(ReviewAdviceModel.From(sources with { Facts = sources.Facts with { Staff = [staff] } })));
    }

    private static string Print(RecipientClass recipient) => DocText.Print(ReviewAdvicePaper.Write(ReviewAdviceModel.From(SampleReviews.For(recipient))));
}
