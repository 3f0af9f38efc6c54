namespace SenHub.Printing.Tree;

/// <summary>A cell: plain text, or paragraphs and lists. It may reach over several columns and rows.</summary>
public sealed record Cell(string Text, Stress Stress = Stress.None)
{
    /// <summary>A cell of paragraphs and lists.</summary>
    public Cell(IReadOnlyList<Block.Prose> body)
        : this("") => Body = body;

    /// <summary>A cell of one paragraph of runs.</summary>
    public Cell(IReadOnlyList<Run> runs)
        : this([new Block.Paragraph(runs)])
    {
    }

    /// <summary>Paragraphs and lists; where there are any, they stand in place of the text.</summary>
    public IReadOnlyList<Block.Prose> Body { get; init; } = [];

    /// <summary>How many columns it reaches over, from 1; no further than there are free ones.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>How many rows it reaches over, from 1; no further than the table.</summary>
    public int Rows { get; init; } = 1;
}
