using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SenHub.Documents.Dataset;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;

namespace SenHub.Documents.Forms;

/// <summary>The schema of a template file (JSON Schema 2020-12), for editors that complete and check while people type. It is published as templates/template.schema.json; a test holds the two alike.</summary>
public static class TemplateSchema
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's text; lines end with \n.</summary>
    public static string Write() => Whole().ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";

    private static JsonObject Whole() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "SenHub template: one recipient's form for one kind of paper",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = Words(["kind", "version", "title", "sections"]),
        ["properties"] = Each(TemplateKeys.OfTemplate, key => key switch
        {
            "kind" => Choice("Which paper it makes.", FormKinds.All.Select(kind => kind.Name)),
            "version" => Text("The form's own version, in quotes; it is printed on the paper.", "string", "number"),
            "title" => Text("The paper's title, without the child."),
            "recipient" => Text("Whose form it is, named as on the sheet Agencies. Leave it out for everybody without a form of their own."),
            "notice" => Text("A paragraph below the title."),
            "route" => Choice("file, or web for a recipient that takes only a web form: a copy-sheet is made beside the paper.", TemplateKeys.Routes),
            "provenance" => Choice("Where the paper says its sources: nowhere, below each section, or in a table at the end.", TemplateKeys.Provenances),
            "form" => Text("The recipient's own Word form in this folder, filled in place of a page of ours. Not needed where it has this file's name."),
            "sections" => List("The parts of the form, in its order.", Section()),
            "enclosures" => List("What the recipient wants enclosed: a text for what a person encloses by hand, a block for what the hub takes from the pupil's folder under evidence.", Enclosure()),
            "largestFile" => Number("Most MB of one enclosure that the recipient takes.", TemplateKeys.MostMegabytes),
            "largestBundle" => Number("Most MB of one mail, or of one part of an upload; 20 without it.", TemplateKeys.MostMegabytes),
            "mostPages" => Number("Most pages of one mail, or of one part of an upload.", TemplateKeys.MostPages),
            "wetSignature" => new JsonObject { ["type"] = "boolean", ["description"] = "The recipient wants a signature on paper: it is printed, signed and scanned before it goes." },
            "signatures" => List("Who signs.", Text("In the form's words.")),
            _ => throw new InvalidOperationException($"The schema does not know {key}."),
        }),
    };

    private static JsonObject Section() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = Words(["heading"]),
        ["properties"] = Each(TemplateKeys.OfSection, key => key switch
        {
            "heading" => Text("As the form words it."),
            "text" => Text("A sentence below the heading."),
            "sameDay" => new JsonObject { ["type"] = "boolean", ["description"] = "Written by a person on the day the paper goes, never filled in from data." },
            "fields" => List("The questions, in the form's order.", Field()),
            _ => throw new InvalidOperationException($"The schema does not know {key}."),
        }),
    };

    private static JsonObject Field() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["oneOf"] = new JsonArray(new JsonObject { ["required"] = Words(["field"]) }, new JsonObject { ["required"] = Words(["write"]) }),
        ["properties"] = Each(TemplateKeys.OfField, key => key switch
        {
            "field" => Choice("A field of the dataset.", FieldCatalogue.All.Select(field => field.Key)),
            "write" => Text("What a person is to write here by hand."),
            "label" => Text("The form's own words for the question."),
            "need" => Choice("optional, required, or conditional with \"when\".", TemplateKeys.Needs),
            "when" => Choice("The condition under which it is asked.", FormConditions.Names),
            "maxCharacters" => Number("Most characters the form takes.", TemplateKeys.MostCharacters),
            "staleAfterDays" => Number("Days after which the fact is too old for this recipient.", TemplateKeys.MostDays),
            "lines" => Number("Lines of room to write.", TemplateKeys.MostLines),
            _ => throw new InvalidOperationException($"The schema does not know {key}."),
        }),
    };

    private static JsonObject Enclosure() => new()
    {
        ["oneOf"] = new JsonArray(
            Text("In the form's words."),
            new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["required"] = Words(["type"]),
                ["properties"] = Each(TemplateKeys.OfEnclosure, key => key switch
                {
                    "type" => Choice("As the sheet Evidence names it.", EvidenceTypes.All),
                    "label" => Text("The form's own words for it."),
                    "need" => Choice("optional, or required: without it the paper stays a draft.", TemplateKeys.EnclosureNeeds),
                    "newerThanDays" => Number("Older ones are left out.", TemplateKeys.MostDays),
                    "most" => Number("How many go, the newest first; 1 without it.", TemplateKeys.MostOfAType),
                    _ => throw new InvalidOperationException($"The schema does not know {key}."),
                }),
            }),
    };

    private static JsonObject Each(IReadOnlyList<string> keys, Func<string, JsonObject> of) => new(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key, of(key))));

    private static JsonObject Text(string description, params string[] types) => new()
    {
        ["type"] = types.Length > 1 ? Words(types) : "string",
        ["description"] = description,
    };

    private static JsonObject Choice(string description, IEnumerable<string> words) => new() { ["enum"] = Words(words), ["description"] = description };

    private static JsonObject Number(string description, int most) => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = most, ["description"] = description };

    private static JsonObject List(string description, JsonObject item) => new() { ["type"] = "array", ["items"] = item, ["description"] = description };

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
