namespace SenHub.Printing.Tree;

/// <summary>One part of a document. A closed union: printers switch over it.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading; levels 1 to 4 without gaps.</summary>
    public sealed record Heading(int Level, string Text) : Block;

    /// <summary>A paragraph of runs.</summary>
    public sealed record Paragraph(IReadOnlyList<Run> Runs) : Block
    {
        /// <summary>A paragraph of plain text.</summary>
        public Paragraph(string text)
            : this([new Run(text)])
        {
        }
    }

    /// <summary>A bulleted or numbered list.</summary>
    public sealed record Bullets(IReadOnlyList<Paragraph> Items, bool Numbered = false) : Block;

    /// <summary>Key and value pairs.</summary>
    public sealed record Facts(IReadOnlyList<Fact> Items) : Block;

    /// <summary>A table with one header row.</summary>
    /// <param name="Summary">What the table holds, for readers who hear it.</param>
    /// <param name="Rows">Each as long as the columns.</param>
    public sealed record Table(string Summary, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block;

    /// <summary>Bars with their values; a target line where one is given. The alternative text is made of the values.</summary>
    public sealed record BarChart(string Title, IReadOnlyList<Bar> Bars, Bar? Target = null) : Block;

    /// <summary>The steps of a process along a line of days.</summary>
    public sealed record Timeline(string Title, IReadOnlyList<Milestone> Steps) : Block;

    /// <summary>A box that must be seen.</summary>
    public sealed record CallOut(string Title, IReadOnlyList<Paragraph> Body) : Block;

    /// <summary>Lines to sign and date.</summary>
    public sealed record Signatures(IReadOnlyList<string> Who) : Block;

    /// <summary>A box to tick, ticked or not.</summary>
    public sealed record TickBox(string Text, bool Ticked) : Block;

    /// <summary>Blocks that stay on one page where they fit on one.</summary>
    public sealed record Together(IReadOnlyList<Block> Blocks) : Block;

    /// <summary>The next block starts a page.</summary>
    public sealed record PageBreak : Block;
}
