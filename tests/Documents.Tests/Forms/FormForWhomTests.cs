using SenHub.Documents.Dataset;
using SenHub.Documents.Forms;
using SenHub.Documents.Recipients;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Forms;

/// <summary>What must not be there, for each class of recipient: a template that asks for every field gets only those on the recipient's list.</summary>
public sealed class FormForWhomTests
{
    private static readonly string[] OfOthers = ["agnieszka@example.org", "piotr@example.net", "01632960777", "Dock Street", "Mill Row"];

    public static TheoryData<RecipientClass> Everybody => [.. Enum.GetValues<RecipientClass>()];

    public static TheoryData<string> Kinds => [.. FormKinds.All.Select(kind => kind.Name)];

    [Theory]
    [InlineData(RecipientClass.Parent)]
    [InlineData(RecipientClass.YoungPerson)]
    [InlineData(RecipientClass.Teacher)]
    [InlineData(RecipientClass.Office)]
    public void Parents_teachers_and_office_get_nobodys_address_whatever_a_template_asks(RecipientClass recipient)
    {
        var text = Everything(recipient);

        Assert.All(OfOthers, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RecipientClass.Teacher)]
    [InlineData(RecipientClass.Office)]
    public void Teachers_and_office_get_no_cost_no_family_data_and_no_health(RecipientClass recipient)
    {
        var text = Everything(recipient);

        Assert.All(["\u00a3", "Polish", "999 000 0018", "Lindley", "Developmental language disorder", "Looked after"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public void The_UPN_goes_to_the_authority_alone_and_only_where_its_form_asks(RecipientClass recipient)
    {
        Assert.Equal(recipient is RecipientClass.LocalAuthority or RecipientClass.Senco or RecipientClass.Leadership, Everything(recipient).Contains("Z999100119001", StringComparison.Ordinal));
        Assert.DoesNotContain("Z999100119001", Print(SampleForms.Model(FormKinds.Ehcna, recipient)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecipientClass.Agency)]
    [InlineData(RecipientClass.LocalAuthority)]
    [InlineData(RecipientClass.Parent)]
    public void Outside_a_statement_names_no_file_of_ours_and_no_colleague(RecipientClass recipient)
    {
        var text = Everything(recipient);

        Assert.All(["sheet", "column", "Marsh"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        Assert.Contains("SEN file, sheet Views, column Views", Everything(RecipientClass.Senco), StringComparison.Ordinal);
    }

    [Fact]
    public void A_CAMHS_referral_prints_neither_contacts_nor_care_even_where_a_file_asks()
    {
        var text = Everything(RecipientClass.Agency, FormKinds.CamhsReferral);

        Assert.All(OfOthers.Append("Looked after"), secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Fact]
    public void How_to_reach_a_person_with_a_court_order_is_given_to_nobody()
    {
        var child = SampleForms.Child;

        var text = Print(SampleForms.Model(FormKinds.Ehcna, pupil: child with { Contacts = [Larkfield.Mother, Larkfield.Father with { CourtOrderNote = "See file" }] }));

        Assert.Contains("Mr Piotr Nowak | Father | Yes | Please ask the school before any contact", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dock Street", text, StringComparison.Ordinal);
        Assert.DoesNotContain("piotr@example.net", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_telephone_number_typed_into_views_stops_a_parents_copy()
    {
        var facts = SampleForms.Full with { Outcomes = [SampleReviews.Outcomes[0] with { Progress = "Ring her aunt on 07700 900123." }] };

        var model = SampleForms.Model(FormKinds.AdviceRequest, RecipientClass.Parent, facts);

        Assert.True(model.IsDraft);
        Assert.DoesNotContain("07700", Print(model), StringComparison.Ordinal);
        Assert.False(SampleForms.Model(FormKinds.AdviceRequest, RecipientClass.Agency, facts).IsDraft);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_copy_names_a_typed_address(string kind) => Assert.DoesNotContain("typed@example.org", Print(SampleForms.Model(kind)), StringComparison.Ordinal);

    private static string Everything(RecipientClass recipient, string kind = FormKinds.EpRequest) =>
        Print(SampleForms.Model(kind, recipient, template: new PaperTemplate
        {
            Kind = kind,
            Version = "1",
            Title = "Everything",
            Provenance = ProvenanceStyle.Appendix,
            Sections = [.. FieldCatalogue.All.Select(field => new TemplateSection { Heading = field.Key, Fields = [new TemplateField { Field = field.Key }] })],
        }));

    private static string Print(FormModel model) => DocText.Print(FormPaper.Write(model));
}
