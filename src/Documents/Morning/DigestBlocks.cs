using SenHub.Documents.House;
using SenHub.Domain.Reviews;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Morning;

/// <summary>The digest's parts: what is due as tables, what is for information as a list.</summary>
internal static class DigestBlocks
{
    private static readonly Column[] Columns =
    [
        new("Pupil", 1.0, RowHeader: true), new("What", 4.2), new("Owner", 2.0), new("Rule", 0.8), new("Last lawful day", 1.6), new("Aim for", 1.3),
    ];

    /// <summary>One part; a part without a line on this page is in the counts at its head.</summary>
    public static IReadOnlyList<Block> For(DigestSection section, DateOnly night, string after = "") => section.Lines.Count == 0
        ? []
        :
        [
            new Block.Heading(2, $"{DigestWords.Heading(section.Part)} ({HouseStyle.Number(section.Count)}){after}"),
            section.Part == DigestPart.ForInformation ? Information(section) : Table(section, night),
        ];

    private static Block.Table Table(DigestSection section, DateOnly night) =>
        new($"{DigestWords.Heading(section.Part)}: what, for whom, by which rule and day", Columns, [.. section.Lines.Select(line => Row(line, night))]);

    private static IReadOnlyList<Cell> Row(DigestLine line, DateOnly night) =>
    [
        new Cell(line.Pupil?.ToString() ?? "School"),
        line.IsNew ? new Cell($"New: {line.What}", Stress.Strong) : new Cell(HouseStyle.Sentence(line.What)),
        new Cell(line.Owner),
        new Cell(line.RuleId ?? ""),
        new Cell(line.LastLawfulDay is { } last ? HouseStyle.Near(last, night) : ""),
        new Cell(line.StaffTarget is { } target && target != line.LastLawfulDay ? HouseStyle.Near(target, night) : ""),
    ];

    private static Block.Bullets Information(DigestSection section) =>
        new([.. section.Lines.Select(line => new Block.Paragraph([new Run(DigestWords.Information(line), line.IsNew ? Stress.Strong : Stress.None)]))]);
}
