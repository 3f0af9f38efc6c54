using SenHub.Documents.Recipients;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Documents.Templates;

namespace SenHub.Documents.Forms;

/// <summary>Enclosures as a form's readiness names them: like fields.</summary>
public static class EnclosureReadiness
{
    private const string Source = "the pupil's folder under evidence, and SEN file, sheet Evidence";

    /// <summary>One line for each that the form asks for.</summary>
    public static IEnumerable<FieldReadiness> Of(EnclosureSet set) => set.Answers.Select(answer => new FieldReadiness(
        new PaperRequirement(Named(answer), Source, answer.Asked.Need == FieldNeed.Required, PaperField.Identity),
        answer.IsMissing ? FieldState.Missing : FieldState.Present,
        answer.IsMissing ? string.Join("; ", answer.Why) : ""));

    /// <summary>What was left out although the form could do without it, with why.</summary>
    public static IEnumerable<string> LeftOut(EnclosureSet set) =>
        set.Answers.Where(answer => answer.Why.Any(why => why != EnclosureRules.NoSuchFile) && (answer.Asked.Need != FieldNeed.Required || !answer.IsMissing)).Select(answer => $"{Named(answer)} ({string.Join("; ", answer.Why)})");

    private static string Named(EnclosureAnswer answer) => $"Enclosure: {answer.Asked.Title}";
}
