using SenHub.Documents.Dataset;
using SenHub.Documents.Recipients;
using SenHub.Domain;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Templates;
using SenHub.Printing.WordForms;

namespace SenHub.Documents.Forms;

/// <summary>Judges a recipient's own Word form: whether each mark means something, and every required field has one.</summary>
public static class WordFormCheck
{
    private static readonly IReadOnlyList<string> Keys = [.. FieldCatalogue.All.Select(field => field.Key), .. FormConditions.Names.Select(name => FormMark.When + name)];

    /// <summary>The template with the fields that its Word form alone names: they are asked for like any other, so that every rule for fields holds for them.</summary>
    public static PaperTemplate WithMarked(PaperTemplate template)
    {
        if (template.Form is not { } form)
            return template;
        var asked = template.Fields.Select(field => field.Field).ToHashSet(StringComparer.Ordinal);
        List<TemplateField> marked = [.. from mark in WordForm.Open(form.Content).Marks.DistinctBy(mark => mark.Key) where FieldCatalogue.Find(mark.Key) is not null && !asked.Contains(mark.Key) select new TemplateField { Field = mark.Key, Source = PlaceOf(form, mark.Text) }];
        return marked.Count == 0 ? template : template with { Sections = [.. template.Sections, new TemplateSection { Heading = "Also on the form", Fields = marked, Source = new Place(form.Name) }] };
    }

    /// <summary>Everything that is wrong with the form; nothing where a template has none.</summary>
    public static IReadOnlyList<Fault> Judge(PaperTemplate template)
    {
        if (template.Form is not { } file)
            return [];
        var form = WordForm.Open(file.Content);
        var marked = form.Marks.Select(mark => mark.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. form.Troubles.Select(trouble => FaultOf(trouble, file)),
            .. form.Marks.DistinctBy(mark => mark.Text).Where(mark => !Keys.Contains(mark.Key)).Select(mark => TemplateFaults.UnknownField(PlaceOf(file, mark.Text), mark.Key, Keys)),
            .. form.Marks.DistinctBy(mark => mark.Text).Where(mark => mark.Column is { } column && Keys.Contains(mark.Key) && !FieldColumns.Has(mark.Key, column)).Select(mark => TemplateFaults.UnknownColumn(PlaceOf(file, mark.Text), mark.Key, mark.Column!, FieldColumns.Of(mark.Key))),
            .. FormKinds.Find(template.Kind) is { WrittenSameDay: true } ? form.Marks.Where(IsBarred).Select(mark => TemplateFaults.Barred(PlaceOf(file, mark.Text), mark.Key, "risk, safeguarding and household are written by a person on the day")).Distinct() : [],
            .. form.Troubles.Count > 0 ? [] : template.Fields.Where(field => field is { Need: not FieldNeed.Optional, Field: { } key } && !marked.Contains(key)).Select(field => TemplateFaults.NoMark(field.Source!, field.Field!, file.Name)),
        ];
    }

    /// <summary>The part of a paper that a condition belongs to: who may not see that part is not told whether it holds.</summary>
    public static PaperField PartOf(string condition) => condition switch
    {
        "inCare" => PaperField.Safeguarding,
        "otherLanguage" => PaperField.HomeLanguage,
        _ => PaperField.Identity,
    };

    private static bool IsBarred(FormMark mark) =>
        mark.Key.StartsWith(FormMark.When, StringComparison.Ordinal) && PartOf(mark.Key[FormMark.When.Length..]) is PaperField.Safeguarding;

    private static Fault FaultOf(FormTrouble trouble, WordFile file) => trouble.Kind switch
    {
        FormTroubleKind.NotWord => TemplateFaults.NotWord(new Place(file.Name)),
        FormTroubleKind.RunsCode => TemplateFaults.RunsCode(new Place(file.Name)),
        FormTroubleKind.Broken => TemplateFaults.BrokenMark(PlaceOf(file, trouble.Mark)),
        FormTroubleKind.Misplaced => TemplateFaults.MisplacedMark(PlaceOf(file, trouble.Mark)),
        _ => throw new ArgumentOutOfRangeException(nameof(trouble)),
    };

    private static Place PlaceOf(WordFile file, string mark) => new(file.Name, Mark: $"\"{mark}\"");
}
