using SenHub.Documents.House;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Morning;

/// <summary>The digest's parts in words, for page and mail alike.</summary>
internal static class DigestWords
{
    /// <summary>Heading of a part.</summary>
    public static string Heading(DigestPart part) => part switch
    {
        DigestPart.Overdue => "Overdue",
        DigestPart.DueSoon => "Due within 14 days",
        DigestPart.WaitingOnOthers => "Waiting on others",
        DigestPart.ForInformation => "For information",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>The counts in one line: "2 overdue, 3 due within 14 days, 1 waiting on others, 4 for information; 5 new since yesterday".</summary>
    public static string Counts(DigestModel model) =>
        string.Join(", ", model.Sections.Select(section => HouseStyle.Count(section.Count, InLine(section.Part), InLine(section.Part))))
        + $"; {HouseStyle.Count(model.New, "new", "new")} since yesterday";

    /// <summary>The head of a digest made from old data (SD-W5); null when the data are of the night.</summary>
    public static string? OldData(DigestModel model) =>
        model.DataOf is { } day ? $"Data of {HouseStyle.Long(day)}: no newer export has come since." : null;

    /// <summary>A line for information: whose, what, rule and owner, and its day where it has one.</summary>
    public static string Information(DigestLine line)
    {
        var whose = line.Pupil is { } pupil ? $"{pupil}: " : "";
        var day = line.LastLawfulDay is { } last ? $"; last lawful day {HouseStyle.Short(last)}" : "";
        var rule = line.RuleId is { } id ? $"{line.Owner}, {id}" : line.Owner;
        return $"{(line.IsNew ? "New: " : "")}{whose}{line.What}{day} ({rule})";
    }

    private static string InLine(DigestPart part) => char.ToLowerInvariant(Heading(part)[0]) + Heading(part)[1..];
}
