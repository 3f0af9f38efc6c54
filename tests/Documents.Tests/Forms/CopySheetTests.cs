using SenHub.Documents.Forms;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Forms;

public sealed class CopySheetTests
{
    internal static PaperTemplate Portal { get; } = new()
    {
        Kind = FormKinds.Ehcna,
        Version = "4",
        Title = "Portal",
        Route = FormRoute.Web,
        Sections =
        [
            new TemplateSection { Heading = "Page 1", Fields = [Field("pupil.legalName", 80), Field("views.parent", 20), Field("cycles.reviewed", 4000)] },
            new TemplateSection { Heading = "Page 2", Fields = [Field("views.youngPerson", 300), new TemplateField { Write = "Your password", Need = FieldNeed.Required }, Field("request.why", null)] },
        ],
    };

    [Fact]
    public void Fields_stand_in_the_forms_order_with_their_counts_and_what_is_too_long_is_flagged() =>
        Approved.Match(DocText.Print(CopySheetPaper.Write(SampleForms.Model(FormKinds.Ehcna, template: Portal), "Harrowshire SEN Team")), "copy-sheet");

    [Fact]
    public void The_text_file_holds_each_answer_whole() =>
        Approved.Match(CopySheetPaper.Text(SampleForms.Model(FormKinds.Ehcna, template: Portal)), "copy-sheet-text");

    private static TemplateField Field(string key, int? most) => new() { Field = key, Need = FieldNeed.Required, MaxCharacters = most };
}
