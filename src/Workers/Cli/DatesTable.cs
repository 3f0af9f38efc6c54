using System.Globalization;
using System.Text;
using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Workers.Cli;

/// <summary>The answer for a person at a terminal: one line a date, its reason below.</summary>
internal static class DatesTable
{
    /// <summary>The text.</summary>
    public static string Of(DatesAnswer answer)
    {
        var text = new StringBuilder();
        if (answer.Items.Count == 0)
            text.AppendLine("Nothing is due by these facts.");
        else
            Row(text, "Last lawful day", "Staff target", "Status", "Rule", "Who", "What");
        foreach (var item in answer.Items)
        {
            Row(text, Day(item.LastLawfulDay), Day(item.StaffTarget), Status(item.Status), item.RuleId, item.Owner.ToString(), DueRules.Does(item));
            text.Append("    ").Append(item.Basis).Append(". ").Append(item.Kind).Append(": ").Append(item.Source).Append(" (").Append(item.Confidence).AppendLine(")");
        }

        foreach (var note in answer.Notes)
            text.Append("  * ").AppendLine(note);
        return text.ToString().TrimEnd();
    }

    private static void Row(StringBuilder text, string lawful, string target, string status, string rule, string who, string what) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"{lawful,-16} {target,-16} {status,-14} {rule,-9} {who,-7} {what}");

    private static string Day(DateOnly? day) => day is { } known ? DayWords.Brief(known) : "not known";

    private static string Status(DueStatus status) => status switch
    {
        DueStatus.NotDue => "not due",
        DueStatus.DueSoon => "due soon",
        DueStatus.Due => "due",
        DueStatus.Overdue => "OVERDUE",
        DueStatus.Done => "done",
        DueStatus.InsufficientData => "facts missing",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without words."),
    };
}
