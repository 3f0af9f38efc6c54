using SenHub.Adapters.Templates;
using SenHub.Adapters.Workbooks;
using SenHub.Documents.Advice;
using SenHub.Documents.Dataset;
using SenHub.Documents.Forms;
using SenHub.Documents.Maps;
using SenHub.Documents.Recipients;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;

namespace SenHub.Documents.Tests.Forms;

public sealed class TemplateCheckTests
{
    private const string Head = "kind: ep-request\nversion: \"1\"\ntitle: A form\nsections:\n";

    public static TheoryData<string> Shipped => [.. FormKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Each_kind_has_a_shipped_form_without_a_fault(string kind) =>
        Assert.Empty(TemplateCheck.Judge(Assert.Single(SampleForms.Shipped, template => template.Kind == kind)));

    [Fact]
    public void Every_required_field_of_every_form_names_its_source_or_says_by_hand()
    {
        string[] places = ["SEN file, sheet ", "Provision file, sheet ", "Restricted file, sheet ", "Office file, sheet ", "MIS export, ", "school.yaml, ", "Teachers' sheets, ", "computed from "];

        Assert.All(
            SampleForms.Shipped.SelectMany(template => template.Fields).Where(field => field.Need != FieldNeed.Optional && field.Write is null),
            field => Assert.Contains(places, place => FieldCatalogue.Find(field.Field)!.Source.StartsWith(place, StringComparison.Ordinal)));
        Assert.All(FieldCatalogue.All, field => Assert.Contains(places, place => field.Source.StartsWith(place, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_sheet_and_column_that_a_field_names_is_there()
    {
        var sheets = FourFiles.All.SelectMany(workbook => workbook.Sheets).ToDictionary(sheet => $"{sheet.Audience} file, sheet {sheet.Name}", sheet => sheet.Columns.Select(column => column.Heading).ToHashSet());

        var sources = FieldCatalogue.All.Select(field => field.Source).Concat(AdviceRequirements.All.Concat(MapRequirements.All).Select(requirement => requirement.Source));
        Assert.All(sources.SelectMany(source => source.Split("; ")).Where(source => source.Contains(" file, sheet ", StringComparison.Ordinal)), source =>
        {
            var parts = source.Split([", column ", ", columns "], StringSplitOptions.None);
            Assert.Contains(parts[0], sheets.Keys);
            Assert.All(parts.Skip(1).SelectMany(columns => columns.Split([", ", " and "], StringSplitOptions.None)), column => Assert.Contains(column, sheets[parts[0]]));
        });
    }

    [Fact]
    public void Every_shipped_form_asks_only_for_what_its_recipients_may_see() =>
        Assert.All(
            from template in SampleForms.Shipped
            where template.Kind is not (FormKinds.ReviewInvitation or FormKinds.AdviceRequest)
            from field in template.Fields
            where field.Field is not null
            select (template.Kind, field.Field),
            asked => Assert.Contains(FieldCatalogue.Find(asked.Field)!.Part, FieldLists.For(SampleForms.For(asked.Kind), FormKinds.Find(asked.Kind)!)));

    [Fact]
    public void A_field_that_does_not_exist_is_named_with_its_place_and_the_nearest_one()
    {
        var fault = Assert.Single(Faults(Head + "  - heading: Views\n    fields:\n      - { field: view.parents }\n"));

        Assert.Equal("mine.yaml, line 7, column 18: there is no field \"view.parents\". Did you mean \"views.parent\"? docs/templates.md lists every field.", fault.ToString());
    }

    [Fact]
    public void A_question_without_a_field_and_without_room_to_write_is_a_fault()
    {
        Assert.Equal("template-no-mapping", Assert.Single(Faults(Head + "  - heading: Views\n    fields:\n      - { label: Views, need: required }\n")).Code);
        Assert.Equal("template-no-mapping", Assert.Single(Faults(Head + "  - heading: Views\n")).Code);
        Assert.Equal("template-missing", Assert.Single(Faults(Head + "  - heading: Views\n    fields:\n      - { field: views.parent, need: conditional }\n")).Code);
    }

    [Theory]
    [InlineData("{ field: views.parent, maxCharacters: many }", "template-not-a-number", 47)]
    [InlineData("{ field: views.parent, staleAfterDays: 0 }", "template-not-a-number", 48)]
    [InlineData("{ field: views.parent, ned: required }", "template-unknown-key", 32)]
    [InlineData("{ field: views.parent, need: must }", "template-choice", 38)]
    [InlineData("{ field: views.parent, need: conditional, when: raining }", "template-choice", 57)]
    [InlineData("{ field: [views.parent] }", "template-shape", 18)]
    public void What_is_wrong_has_its_line_and_column(string field, string code, int column)
    {
        var fault = Assert.IsType<Checked<PaperTemplate>.Bad>(TemplateReader.Read(Head + $"  - heading: Views\n    fields:\n      - {field}\n", "mine.yaml")).Faults[0];

        Assert.Equal(code, fault.Code);
        Assert.Equal((7, column), (fault.Place.Line, fault.Place.Column));
    }

    [Theory]
    [InlineData("kind: [", "template-not-yaml")]
    [InlineData("", "template-missing")]
    [InlineData("just words", "template-missing")]
    [InlineData("kind: ep-requst\nversion: 1\ntitle: T\nsections:\n  - heading: H\n    text: T\n", "template-choice")]
    [InlineData("kind: ep-request\nversion: 1\nsections:\n  - heading: H\n    text: T\n", "template-missing")]
    [InlineData("kind: ep-request\nversion: 1\ntitle: T\n", "template-missing")]
    public void A_file_that_is_no_template_is_refused(string text, string code) =>
        Assert.Equal(code, Assert.IsType<Checked<PaperTemplate>.Bad>(TemplateReader.Read(text, "mine.yaml")).Faults[0].Code);

    [Fact]
    public void A_CAMHS_form_may_ask_for_neither_household_nor_care_and_must_leave_room_for_the_day()
    {
        var faults = Faults(Head.Replace("ep-request", "camhs-referral", StringComparison.Ordinal) + "  - heading: Home\n    fields:\n      - { field: family.contacts }\n      - { field: pupil.inCare }\n");

        Assert.Equal(["template-barred-field", "template-barred-field", "template-missing"], faults.Select(fault => fault.Code));
    }

    [Fact]
    public void A_faulty_file_is_left_out_and_the_next_nearest_form_takes_its_place()
    {
        var own = ((Checked<PaperTemplate>.Good)TemplateReader.Read(Head + "  - heading: Views\n    fields:\n      - { field: nonsense }\n", "mine.yaml")).Value;

        var set = TemplateCheck.Of(new TemplateSet([own, .. SampleForms.Shipped], []));

        Assert.Single(set.Faults);
        Assert.Equal("Request for involvement of an educational psychologist", set.For(SampleForms.Wanted(FormKinds.EpRequest, Domain.Deliveries.RecipientClass.Agency))!.Title);
    }

    [Fact]
    public void The_form_of_the_recipient_comes_before_the_schools_own_and_that_before_the_shipped_one()
    {
        var shipped = SampleForms.Shipped.Single(template => template.Kind == FormKinds.Ehcna);
        var set = new TemplateSet([shipped with { Title = "School" }, shipped with { Title = "Authority", Recipient = "harrowshire  SEN team" }, shipped], []);
        var wanted = SampleForms.Wanted(FormKinds.Ehcna, Domain.Deliveries.RecipientClass.LocalAuthority);

        Assert.Equal("Authority", set.For(wanted)!.Title);
        Assert.Equal("School", set.For(wanted with { Recipients = [wanted.Recipients[0] with { Name = "Elsewhere" }] })!.Title);
    }

    private static IReadOnlyList<Fault> Faults(string text) => TemplateCheck.Judge(Assert.IsType<Checked<PaperTemplate>.Good>(TemplateReader.Read(text, "mine.yaml")).Value);
}
