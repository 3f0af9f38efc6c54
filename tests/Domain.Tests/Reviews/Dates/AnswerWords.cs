using System.Globalization;
using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews.Dates;

/// <summary>Looks into an answer as tests read it.</summary>
internal static class AnswerWords
{
    public static DueItem Item(this DatesAnswer answer, string rule, string step) => answer.Items.Single(item => item.RuleId == rule && item.Step == step && item.Kind != DueKind.Local);

    public static string Last(this DatesAnswer answer, string rule, string step) => Iso(answer.Item(rule, step).LastLawfulDay!.Value);

    public static string Target(this DatesAnswer answer, string rule, string step) => Iso(answer.Item(rule, step).StaffTarget!.Value);

    public static string OfTerm(this DatesAnswer answer, string term) => Iso(answer.Items.Single(item => item.RuleId == "SUP-03" && item.Cycle == term).LastLawfulDay!.Value);

    public static bool Has(this DatesAnswer answer, string rule) => answer.Items.Any(item => item.RuleId == rule);

    public static bool Says(this DatesAnswer answer, string words) => answer.Notes.Any(note => note.Contains(words, StringComparison.Ordinal));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
