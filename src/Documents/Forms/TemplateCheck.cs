using SenHub.Documents.Dataset;
using SenHub.Documents.Recipients;
using SenHub.Domain;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;

namespace SenHub.Documents.Forms;

/// <summary>Judges a template that could be read: whether its fields exist, every question has an answer or room for one, and nothing is asked from data that may not be.</summary>
public static class TemplateCheck
{
    private static readonly IReadOnlyList<string> Keys = [.. FieldCatalogue.All.Select(field => field.Key)];

    /// <summary>The set without its faulty templates, whose faults are added.</summary>
    public static TemplateSet Of(TemplateSet read)
    {
        var judged = read.Templates.Select(WordFormCheck.WithMarked).Select(template => (Template: template, Faults: Judge(template))).ToList();
        return new TemplateSet([.. judged.Where(one => one.Faults.Count == 0).Select(one => one.Template)], [.. read.Faults, .. judged.SelectMany(one => one.Faults)]);
    }

    /// <summary>Everything that is wrong with one.</summary>
    public static IReadOnlyList<Fault> Judge(PaperTemplate template) =>
    [
        .. template.Sections.Where(section => section is { Fields: [], Text: null }).Select(section => TemplateFaults.NoMapping(section.Source!, "this section")),
        .. template.Fields.SelectMany(Judge),
        .. FormKinds.Find(template.Kind) is { WrittenSameDay: true } ? SameDay(template) : [],
        .. WordFormCheck.Judge(template),
        .. template is { WetSignature: true, Form: not null } ? new[] { TemplateFaults.SignedForm(template.Source!) } : [],
    ];

    private static IEnumerable<Fault> Judge(TemplateField field)
    {
        if (field.Field is null == field.Write is null)
            yield return TemplateFaults.NoMapping(field.Source!, field.Field is null ? "this question" : "this question has both \"field\" and \"write\": it");
        else if (field.Field is { } key && FieldCatalogue.Find(key) is null)
            yield return TemplateFaults.UnknownField(field.Source!, key, Keys);
        if (field is { Need: FieldNeed.Conditional, When: null })
            yield return TemplateFaults.Missing(field.Source!, "when");
    }

    // SD-P6: these are never printed from data, so no file may ask for them, and the paper must leave room for them.
    private static IEnumerable<Fault> SameDay(PaperTemplate template)
    {
        foreach (var field in template.Fields.Where(field => FieldCatalogue.Find(field.Field)?.Part is PaperField.Contacts or PaperField.Safeguarding))
            yield return TemplateFaults.Barred(field.Source!, field.Field!, "risk, safeguarding and household are written by a person on the day");
        foreach (var section in template.Sections.Where(section => section.SameDay))
        {
            foreach (var field in section.Fields.Where(field => field.Field is not null))
                yield return TemplateFaults.Barred(field.Source!, field.Field!, "its section is written on the day");
        }

        if (!template.Sections.Any(section => section.SameDay))
            yield return TemplateFaults.Missing(template.Source!, "a section with sameDay: true");
    }
}
