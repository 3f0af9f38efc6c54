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

    /// <summary>A column that a field's answer does not have.</summary>
    public static Fault UnknownColumn(Place place, string field, string column, IReadOnlyList<string> known) =>
        new("template-unknown-column", place, $"\"{field}\" has no column \"{column}\"", known.Count == 0 ? "Its answer has no columns: leave out the colon and what follows." : $"Did you mean \"{Nearest.To(column, known)}\"? It has: {string.Join(", ", known)}.");

    /// <summary>Neither a field nor room to write.</summary>
    public static Fault NoMapping(Place place, string what) =>
        new("template-no-mapping", place, $"{what} maps to no field and leaves no room to write", "Give it a \"field\" of the list, or \"write\" with what a person is to write there.");

    /// <summary>Data where the law or the rules allow none.</summary>
    public static Fault Barred(Place place, string field, string why) =>
        new("template-barred-field", place, $"\"{field}\" may not stand in this form: {why}", "Take it out, or let a person write it: use \"write\".");

    /// <summary>Two files for the same.</summary>
    public static Fault Twice(Place place) =>
        new("template-twice", place, "another file of this folder has the same kind and recipient", "Neither is used. Keep one of the two.");

    /// <summary>A Word form that is named and is not there.</summary>
    public static Fault NoForm(Place place, string name) =>
        new("template-form-missing", place, $"there is no Word form \"{name}\" in this folder", "Put the .docx beside this file, and write its name without a folder.");

    /// <summary>A Word form that nobody names.</summary>
    public static Fault LoneForm(Place place) =>
        new("template-form-alone", place, "this Word form has no template file beside it", "Add a .yaml of the same name that says which paper it is and for whom.");

    /// <summary>A Word form that may do more than hold words.</summary>
    public static Fault RunsCode(Place place) =>
        new("template-form-runs-code", place, "this Word form holds macros or controls that run, and is not used", "Save it as a plain .docx.");

    /// <summary>A Word form of a size that none needs.</summary>
    public static Fault LargeForm(Place place) =>
        new("template-form-too-large", place, FormattableString.Invariant($"this Word form has more than {LargestMegabytes} MB, or unpacks to more than any form needs"), "Make its pictures smaller.");

    /// <summary>No Word file.</summary>
    public static Fault NotWord(Place place) =>
        new("template-form-not-word", place, "this is no .docx, or it is damaged or protected by a password", "Open it in Word and save it again as .docx.");

    /// <summary>Half a mark, or one in pieces.</summary>
    public static Fault BrokenMark(Place place) =>
        new("template-mark-broken", place, "this mark is not whole: a bracket is missing, or a tab, a line break or a tracked change stands inside it", "Accept all changes, delete the mark and type it again in one go, as {{pupil.legalName}}.");

    /// <summary>A mark where it means nothing.</summary>
    public static Fault MisplacedMark(Place place) =>
        new("template-mark-place", place, "this mark does not belong where it stands", "A column such as services.table:Service stands in a row of a table, with columns of the same field alone; a tick box has a tag such as pupil.inCare=Yes, and nothing else has one.");

    /// <summary>A field that is required and has no mark.</summary>
    public static Fault NoMark(Place place, string field, string form) =>
        new("template-mark-missing", place, $"\"{field}\" is required and has no mark in {form}", $"Write {{{{{field}}}}} where the form asks for it, or make it optional.");

    /// <summary>A signature on paper for a form that is a Word file.</summary>
    public static Fault SignedForm(Place place) =>
        new("template-signed-form", place, "a recipient's own Word form cannot carry the code by which a signed scan is known again", "Take \"wetSignature\" out and have the Word form signed by hand, or send a page of ours: leave the Word form out.");

    private const int LargestMegabytes = TemplateKeys.LargestForm >> 20;
}
