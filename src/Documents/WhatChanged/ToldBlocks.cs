using SenHub.Documents.Advice;
using SenHub.Documents.Maps;
using SenHub.Domain.Documents.Changes;
using SenHub.Printing.Tree;

namespace SenHub.Documents.WhatChanged;

/// <summary>What papers that are made by code tell: read from their own blocks, written from the model without what moves with the calendar, so that no fact is listed twice in code.</summary>
public static class ToldBlocks
{
    /// <summary>A provision map.</summary>
    public static IReadOnlyList<ToldFact> Of(ProvisionMapModel model) => [.. ToldForm.Front(model.Pupil), .. Facts(ProvisionMapPaper.Content(Still(model), level: 2))];

    /// <summary>School advice, with the map that it encloses.</summary>
    public static IReadOnlyList<ToldFact> Of(ReviewAdviceModel model) =>
    [
        .. ToldForm.Front(model.Pupil),
        .. Facts(ReviewAdvicePaper.Content(model with
        {
            Dates = [.. model.Dates.Select(date => date with { Done = false, Person = null })],
            About = model.About with { Attendance = null },
            Map = Still(model.Map),
        })),
    ];

    private static ProvisionMapModel Still(ProvisionMapModel model) => model with { Costs = model.Costs?.Still() };

    // Paragraphs below one heading are one text.
    private static IEnumerable<ToldFact> Facts(IReadOnlyList<Block> blocks) =>
        BelowHeadings(blocks).GroupBy(fact => fact.Key).Select(same => same.First() with { Lines = [.. same.SelectMany(fact => fact.Lines)] });

    private static IEnumerable<ToldFact> BelowHeadings(IReadOnlyList<Block> blocks)
    {
        var (section, part) = ("", "");
        foreach (var block in blocks.SelectMany(Flat))
        {
            if (block is Block.Heading heading)
                (section, part) = heading.Level == 2 ? (heading.Text, heading.Text) : (section, heading.Text);
            foreach (var fact in Of(block, WithoutNumber(part)).Where(fact => fact.Lines.Count > 0))
                yield return fact with { Key = $"{section}/{part}/{fact.Key}" };
        }
    }

    private static IEnumerable<ToldFact> Of(Block block, string part) => block switch
    {
        Block.Facts facts => facts.Items.Select(fact => new ToldFact(fact.Key, fact.Key, ToldLines.Words(fact.Value))),
        Block.Table table => [new ToldFact(table.Summary, part, ToldLines.Rows([.. table.Columns.Select(column => column.Heading)], table.Rows.Select(row => row.Select(cell => cell.Text).ToList())))],
        Block.Bullets list => [new ToldFact("list", part, ToldLines.Items(list.Items.Select(Text)))],
        Block.Paragraph paragraph when !Text(paragraph).StartsWith("None:", StringComparison.Ordinal) => [new ToldFact("text", part, ToldLines.Prose(Text(paragraph)))],
        _ => [],
    };

    private static IEnumerable<Block> Flat(Block block) => block switch
    {
        Block.Together together => together.Blocks.SelectMany(Flat),
        Block.Section section => section.Blocks.SelectMany(Flat),
        _ => [block],
    };

    private static string Text(Block.Paragraph paragraph) => string.Concat(paragraph.Runs.Select(run => run.Text));

    // "3 Progress year on year" is told as "Progress year on year".
    private static string WithoutNumber(string heading) => heading.TrimStart("0123456789. ".ToCharArray());
}
