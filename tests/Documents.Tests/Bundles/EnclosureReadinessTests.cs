using System.Text.RegularExpressions;
using SenHub.Adapters.Templates;
using SenHub.Documents.Forms;
using SenHub.Documents.Gaps;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Bundles;

/// <summary>What a form's readiness says of enclosures, and what a template file may say of them.</summary>
public sealed partial class EnclosureReadinessTests
{
    private const string Form = "kind: ep-request\nversion: \"1\"\ntitle: A form\nsections:\n  - heading: One\n    text: Words\n";

    [Fact]
    public void A_required_enclosure_that_is_missing_keeps_the_paper_a_draft_and_is_named_with_why()
    {
        var form = Model(FieldNeed.Required, [], "its row does not let it go to this recipient");

        Assert.True(form.IsDraft);
        Assert.Contains("Enclosure: Report of the therapist: its row does not let it go to this recipient", DocText.Print(FormPaper.Write(form)), StringComparison.Ordinal);
        Assert.Contains("Enclosure: Report of the therapist (its row does not let it go to this recipient)", Status(form).Missing);
    }

    [Fact]
    public void One_that_is_there_is_ready() => Assert.DoesNotContain(Status(Model(FieldNeed.Required, [new Enclosure(1, "Speech and language report", null, null, A.Evidence())])).Missing, gap => gap.StartsWith("Enclosure", StringComparison.Ordinal));

    [Fact]
    public void An_optional_one_that_is_left_out_holds_nothing_and_says_why()
    {
        var status = Status(Model(FieldNeed.Optional, [], "of 4 March 2024; older than 365 days"));

        Assert.DoesNotContain(status.Missing, gap => gap.StartsWith("Enclosure", StringComparison.Ordinal));
        Assert.Equal(["Enclosure: Report of the therapist (of 4 March 2024; older than 365 days)"], status.LeftOut);
        Assert.Empty(Status(Model(FieldNeed.Optional, [], EnclosureRules.NoSuchFile)).LeftOut);
    }

    [Fact]
    public void A_template_names_enclosures_limits_and_a_signature_on_paper()
    {
        var read = Assert.IsType<Checked<PaperTemplate>.Good>(TemplateReader.Read(
            Form + "enclosures:\n  - Two plans\n  - { type: Medical report, label: Letter, need: required, newerThanDays: 365, most: 2 }\nlargestFile: 5\nlargestBundle: 10\nmostPages: 40\nwetSignature: true\n", "form.yaml")).Value;

        Assert.Equal(["Two plans"], read.Enclosures);
        Assert.Equal(new TemplateEnclosure { Type = "Medical report", Label = "Letter", Need = FieldNeed.Required, NewerThanDays = 365, Most = 2 }, Assert.Single(read.Enclosed) with { Source = null });
        Assert.Equal((new BundleLimits(5 << 20, 10 << 20, 40), true), (read.Limits, read.WetSignature));
    }

    [Theory]
    [InlineData("enclosures:\n  - { type: Medical repotr }\n", "template-choice", "Medical report")]
    [InlineData("enclosures:\n  - { label: Letter }\n", "template-missing", "type")]
    [InlineData("enclosures:\n  - { type: Other, newer: 3 }\n", "template-unknown-key", "newerThanDays")]
    [InlineData("enclosures:\n  - [ Other ]\n", "template-shape", "enclosures")]
    [InlineData("largestFile: much\n", "template-not-a-number", "from 1 to 200")]
    [InlineData("wetSignature: yes please\n", "template-choice", "true")]
    public void What_is_wrong_with_them_is_named_with_its_line(string lines, string code, string says)
    {
        var fault = Assert.IsType<Checked<PaperTemplate>.Bad>(TemplateReader.Read(Form + lines, "form.yaml")).Faults[0];

        Assert.Equal(code, fault.Code);
        Assert.Contains(says, fault.ToString(), StringComparison.Ordinal);
        Assert.InRange(fault.Place.Line!.Value, 7, 8);
    }

    [Fact]
    public void A_Word_form_cannot_carry_a_code_for_a_signature() =>
        Assert.Contains("template-signed-form", TemplateCheck.Judge(A.Enclosing() with { WetSignature = true, Form = new WordFile("form.docx", default), Source = new Place("form.yaml", 1) }).Select(fault => fault.Code));

    [Fact]
    public void The_page_on_evidence_explains_every_fault_and_its_example_is_a_form_without_a_fault()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "evidence.md"));
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src", "Domain", "Documents", "Enclosures", "EvidenceFaults.cs"));

        Assert.Equal(Code().Matches(source).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal), Row().Matches(page).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
        var yaml = page.Split("```yaml\n")[1].Split("```")[0];
        Assert.Equal(3, Assert.IsType<Checked<PaperTemplate>.Good>(TemplateReader.Read(Form + yaml, "form.yaml")).Value.Enclosed.Count);
    }

    private static FormModel Model(FieldNeed need, IReadOnlyList<Enclosure> going, params string[] why) => SampleForms.Model(FormKinds.EpRequest) with
    {
        Enclosures = new([new EnclosureAnswer(new TemplateEnclosure { Type = "Speech and language report", Label = "Report of the therapist", Need = need }, going, why)]),
    };

    private static PaperStatus Status(FormModel form) => PaperStatus.Of(form, Larkfield.Pupil(), "Link EP", _ => null);

    [GeneratedRegex("new\\(\"(evidence-[a-z-]+)\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| `(evidence-[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
