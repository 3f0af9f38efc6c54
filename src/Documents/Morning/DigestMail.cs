using System.Text;
using SenHub.Documents.House;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Morning;

/// <summary>The digest mail's own words (SD-P2): at most 12 lines, by short reference and step, no name of a pupil.</summary>
public static class DigestMail
{
    /// <summary>Most lines in the body.</summary>
    public const int MostLines = 12;

    /// <summary>The body as plain text.</summary>
    public static string Text(Digest digest)
    {
        var model = DigestModel.From(digest);
        var text = new StringBuilder();
        if (DigestWords.OldData(model) is { } old)
            text.Append(old.ToUpperInvariant()).Append("\n\n");
        text.Append("SEN digest for ").Append(HouseStyle.Long(digest.Night)).Append(": ").Append(DigestWords.Counts(model)).Append(".\n");
        foreach (var part in Chosen(digest).GroupBy(line => line.Part))
        {
            text.Append('\n').Append(DigestWords.Heading(part.Key).ToUpperInvariant()).Append('\n');
            foreach (var line in part)
                text.Append("- ").Append(Words(line)).Append('\n');
        }

        return text.Append('\n').Append(Ending(digest)).Append('\n').ToString();
    }

    /// <summary>The same words as HTML.</summary>
    public static string Html(Digest digest) => DigestMailHtml.Write(digest, [.. Chosen(digest).GroupBy(line => line.Part)]);

    /// <summary>The lines of the body in reading order: of more than twelve first the overdue, then what is new since yesterday.</summary>
    public static IReadOnlyList<DigestLine> Chosen(Digest digest) =>
    [
        .. digest.Lines.Index()
            .OrderBy(line => line.Item.Part == DigestPart.Overdue ? 0 : 1).ThenBy(line => line.Item.IsNew ? 0 : 1).ThenBy(line => line.Index)
            .Take(MostLines)
            .OrderBy(line => line.Item.Part).ThenBy(line => line.Item.IsNew ? 0 : 1).ThenBy(line => line.Index)
            .Select(line => line.Item),
    ];

    /// <summary>One line: new or not, whose, what, by when, rule and owner.</summary>
    internal static string Words(DigestLine line)
    {
        var whose = line.Pupil is { } pupil ? $"{pupil}: " : "";
        var day = line.LastLawfulDay is { } last ? $"; last lawful day {HouseStyle.Short(last)}" : "";
        var aim = line.StaffTarget is { } target && target != line.LastLawfulDay ? $", aim for {HouseStyle.Short(target)}" : "";
        var rule = line.RuleId is { } id ? $"{line.Owner}, {id}" : line.Owner;
        return $"{(line.IsNew ? "NEW " : "")}{whose}{line.What}{day}{aim} ({rule})";
    }

    /// <summary>What follows the lines.</summary>
    internal static string Ending(Digest digest) => digest.Lines.Count > MostLines
        ? $"{HouseStyle.Count(digest.Lines.Count - MostLines, "more line is", "more lines are")} on the attached page. The calendar file holds the dates."
        : "The attached page says the same in full; the calendar file holds the dates.";
}
