using SenHub.Printing.Tree;

namespace SenHub.Documents.House;

/// <summary>Short ways to say rows and free text.</summary>
public static class Cells
{
    /// <summary>A row of plain cells.</summary>
    public static IReadOnlyList<Cell> Row(params ReadOnlySpan<string> texts)
    {
        var row = new Cell[texts.Length];
        for (var at = 0; at < texts.Length; at++)
            row[at] = new Cell(texts[at]);
        return row;
    }

    /// <summary>What was recorded, one sentence after the other; nothing recorded says so.</summary>
    public static string Sentences(params ReadOnlySpan<string?> parts)
    {
        var recorded = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrWhiteSpace(part))
                recorded.Add(part.Trim());
        }

        return recorded.Count == 0 ? HouseStyle.NotRecorded : string.Join(". ", recorded);
    }

    /// <summary>Typed text as one paragraph a line; nothing typed says so.</summary>
    public static IReadOnlyList<Block> Typed(string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? [Missing]
            : [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new Block.Paragraph(line))];

    /// <summary>The rows as a table, or that nothing was recorded.</summary>
    public static Block TableOr(Block.Table table) => table.Rows.Count == 0 ? Missing : table;

    /// <summary>A section with nothing in it says so plainly (gate 6).</summary>
    public static Block Missing { get; } = new Block.Paragraph([new Run(HouseStyle.NotRecorded + ".", Stress.Emphasis)]);
}
