using SenHub.Domain;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SenHub.Adapters.Templates;

/// <summary>Reads one template file and finds every fault of its form at once, each with line and column. Whether its fields exist is judged where the fields are known.</summary>
public static class TemplateReader
{
    /// <summary>The template, or all that is wrong with the file.</summary>
    /// <param name="file">Name for faults, without its folder.</param>
    public static Checked<PaperTemplate> Read(string text, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException trouble)
        {
            return new Checked<PaperTemplate>.Bad([TemplateFaults.NotYaml(new Place(file, (int)trouble.Start.Line, (int)trouble.Start.Column))]);
        }

        var faults = new List<Fault>();
        if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
            return new Checked<PaperTemplate>.Bad([TemplateFaults.Missing(new Place(file, 1, 1), "kind")]);
        var template = Template(new YamlMap(root, file, TemplateKeys.OfTemplate, faults), faults) with { Fingerprint = DerivedId.Of("template", text.ReplaceLineEndings("\n")).ToString("N") };
        return faults.Count == 0 ? new Checked<PaperTemplate>.Good(template) : new Checked<PaperTemplate>.Bad(faults);
    }

    private static PaperTemplate Template(YamlMap map, List<Fault> faults)
    {
        var kinds = FormKinds.All.Select(kind => kind.Name).ToList();
        var kind = map.Needed("kind");
        if (kind.Length > 0 && !kinds.Contains(kind))
            faults.Add(TemplateFaults.NotAChoice(map.PlaceOf("kind"), "kind", kind, kinds));
        var sections = map.Blocks("sections", TemplateKeys.OfSection).Select(section => Section(section)).ToList();
        if (sections.Count == 0)
            faults.Add(TemplateFaults.Missing(map.PlaceOf("sections"), "sections"));
        return new PaperTemplate
        {
            Kind = kind,
            Version = map.Needed("version"),
            Title = map.Needed("title"),
            Recipient = map.Text("recipient"),
            Notice = map.Text("notice"),
            Route = (FormRoute)map.Choice("route", TemplateKeys.Routes),
            Provenance = (ProvenanceStyle)map.Choice("provenance", TemplateKeys.Provenances),
            Form = map.Text("form") is { } form ? new WordFile(form, default) : null,
            Sections = sections,
            Enclosures = map.TextsAmong("enclosures"),
            Enclosed = [.. map.BlocksAmong("enclosures", TemplateKeys.OfEnclosure).Select(enclosure => Enclosure(enclosure, faults))],
            Limits = Limits(map),
            WetSignature = map.Choice("wetSignature", ["false", "true"]) == 1,
            Signatures = map.Texts("signatures"),
            Source = map.Place,
        };
    }

    private static TemplateEnclosure Enclosure(YamlMap map, List<Fault> faults)
    {
        var type = map.Needed("type");
        if (type.Length > 0 && !EvidenceTypes.All.Contains(type))
            faults.Add(TemplateFaults.NotAChoice(map.PlaceOf("type"), "type", type, EvidenceTypes.All));
        return new TemplateEnclosure
        {
            Type = type,
            Label = map.Text("label"),
            Need = map.Choice("need", TemplateKeys.EnclosureNeeds) == 1 ? FieldNeed.Required : FieldNeed.Optional,
            NewerThanDays = map.Number("newerThanDays", TemplateKeys.MostDays),
            Most = map.Number("most", TemplateKeys.MostOfAType) ?? 1,
            Source = map.Place,
        };
    }

    private static BundleLimits Limits(YamlMap map) => new(
        (long?)map.Number("largestFile", TemplateKeys.MostMegabytes) << 20,
        (long)(map.Number("largestBundle", TemplateKeys.MostMegabytes) ?? BundleLimits.UsualMegabytes) << 20,
        map.Number("mostPages", TemplateKeys.MostPages));

    private static TemplateSection Section(YamlMap map) => new()
    {
        Heading = map.Needed("heading"),
        Text = map.Text("text"),
        SameDay = map.Choice("sameDay", ["false", "true"]) == 1,
        Fields = [.. map.Blocks("fields", TemplateKeys.OfField).Select(Field)],
        Source = map.Place,
    };

    private static TemplateField Field(YamlMap map)
    {
        var field = new TemplateField
        {
            Field = map.Text("field"),
            Write = map.Text("write"),
            Label = map.Text("label"),
            Need = (FieldNeed)map.Choice("need", TemplateKeys.Needs),
            MaxCharacters = map.Number("maxCharacters", TemplateKeys.MostCharacters),
            StaleAfterDays = map.Number("staleAfterDays", TemplateKeys.MostDays),
            Source = map.PlaceOf("field"),
        };
        map.Choice("when", FormConditions.Names);
        return field with { When = map.Text("when"), Lines = map.Number("lines", TemplateKeys.MostLines) ?? field.Lines };
    }
}
