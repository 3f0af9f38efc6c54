using System.Text.Encodings.Web;
using System.Text.Json;
using SenHub.Domain.Reviews.Dates;

namespace SenHub.Workers.Cli;

/// <summary>The answer for a program: one object, or an array where an array was asked.</summary>
internal static class DatesJson
{
    // Quotation marks and dashes stay readable; the text goes to a terminal or a file, never into a page.
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text.</summary>
    public static string Of(IReadOnlyList<DatesAnswer> answers, bool asArray) =>
        asArray ? JsonSerializer.Serialize(answers.Select(One), Indented) : JsonSerializer.Serialize(One(answers[0]), Indented);

    private static object One(DatesAnswer answer) => new
    {
        items = answer.Items.Select(item => new
        {
            rule = item.RuleId,
            step = item.Step,
            owner = item.Owner.ToString(),
            kind = item.Kind.ToString(),
            lastLawfulDay = item.LastLawfulDay,
            staffTarget = item.StaffTarget,
            warnFrom = item.WarnFrom,
            status = item.Status.ToString(),
            basis = item.Basis,
            source = item.Source,
            confidence = item.Confidence,
        }),
        notes = answer.Notes,
    };
}
