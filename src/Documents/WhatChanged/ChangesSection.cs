using SenHub.Documents.House;
using SenHub.Domain.Documents.Changes;
using SenHub.Printing.Tree;

namespace SenHub.Documents.WhatChanged;

/// <summary>What a recipient of an earlier version reads first. It is furniture of the paper and no fact of it: it makes no new version (SD-S1).</summary>
public static class ChangesSection
{
    /// <summary>The paper with the section before its first one; the paper as it was where nothing changed.</summary>
    /// <param name="since">Day on which the earlier version went.</param>
    public static Doc Before(Doc paper, DateOnly since, IReadOnlyList<PaperChange> changes)
    {
        if (changes.Count == 0)
            return paper;
        var first = paper.Blocks.TakeWhile(block => block is not Block.Heading { Level: > 1 } and not Block.Together).Count();
        return paper with { Blocks = [.. paper.Blocks.Take(first), .. Write(since, changes), .. paper.Blocks.Skip(first)] };
    }

    private static IReadOnlyList<Block> Write(DateOnly since, IReadOnlyList<PaperChange> changes)
    {
        var dated = changes.Any(change => change.On is not null);
        return
        [
            new Block.Heading(2, $"What has changed since {HouseStyle.Plain(since)}"),
            new Block.Paragraph($"You were sent an earlier version on {HouseStyle.Long(since)}. {HouseStyle.Count(changes.Count, "entry differs", "entries differ")} from it; all else is as it was."),
            new Block.Table(
                "Each entry that differs from the earlier version, and how",
                [new Column("Entry", 1.4, RowHeader: true), new Column("What is different", 3.6), .. dated ? new[] { new Column("Newest record", 1) } : []],
                [.. changes.Select(change => Row(change, dated))]),
        ];
    }

    private static IReadOnlyList<Cell> Row(PaperChange change, bool dated) =>
    [
        new Cell(change.Label),
        new Cell([.. ChangeWords.Of(change).Select(line => new Block.Paragraph(line))]),
        .. dated ? [new Cell(change.On is { } day ? HouseStyle.Brief(day) : "")] : Array.Empty<Cell>(),
    ];
}
