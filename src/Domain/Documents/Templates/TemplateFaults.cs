namespace SenHub.Domain.Documents.Templates;

/// <summary>What may be wrong with a template file. Codes are listed in docs/templates.md; a faulty file is left out, and the next nearest form takes its place.</summary>
public static class TemplateFaults
{
    /// <summary>No YAML.</summary>
    public static Fault NotYaml(Place place) => new("template-not-yaml", place, "the file is not valid YAML here", "Check the indentation and the quotes of this line.");

    /// <summary>Cannot be opened.</summary>
    public static Fault Unreadable(Place place) => new("template-unreadable", place, "the file cannot be opened", "Check that the hub's account may read it.");

    /// <summary>A key that means nothing.</summary>
    public static Fault UnknownKey(Place place, string key, IEnumerable<string> known) =>
        new("template-unknown-key", place, $"\"{key}\" is not a word of a template", $"Did you mean \"{Nearest.To(key, known)}\"? Known here: {string.Join(", ", known)}.");

    /// <summary>A key that must be there.</summary>
    public static Fault Missing(Place place, string key) => new("template-missing", place, $"\"{key}\" is missing", $"Add \"{key}\" here.");

    /// <summary>A list or a block where a word belongs, or the other way round.</summary>
    public static Fault WrongShape(Place place, string key, string wanted) => new("template-shape", place, $"\"{key}\" is not {wanted}", $"Write {wanted}.");

    /// <summary>No number, or one out of bounds.</summary>
    public static Fault NotANumber(Place place, string key, int most) =>
        new("template-not-a-number", place, FormattableString.Invariant($"\"{key}\" is not a whole number from 1 to {most}"), "Write figures only, for example 500.");

    /// <summary>A word that is not on its list.</summary>
    public static Fault NotAChoice(Place place, string key, string word, IEnumerable<string> choices) =>
        new("template-choice", place, $"\"{word}\" is no {key}", $"Did you mean \"{Nearest.To(word, choices)}\"? Use one of: {string.Join(", ", choices)}.");

    /// <summary>A field that the dataset does not have.</summary>
    public static Fault UnknownField(Place place, string field, IEnumerable<string> known) =>
        new("template-unknown-field", place, $"there is no field \"{field}\"", $"Did you mean \"{Nearest.To(field, known)}\"? docs/templates.md lists every field.");

    /// <summary>Neither a field nor room to write.</summary>
    public static Fault NoMapping(Place place, string what) =>
        new("template-no-mapping", place, $"{what} maps to no field and leaves no room to write", "Give it a \"field\" of the list, or \"write\" with what a person is to write there.");

    /// <summary>Data where the law or the rules allow none.</summary>
    public static Fault Barred(Place place, string field, string why) =>
        new("template-barred-field", place, $"\"{field}\" may not stand in this form: {why}", "Take it out, or let a person write it: use \"write\".");

    /// <summary>Two files for the same.</summary>
    public static Fault Twice(Place place) =>
        new("template-twice", place, "another file of this folder has the same kind and recipient", "Neither is used. Keep one of the two.");
}
