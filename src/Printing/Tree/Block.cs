namespace SenHub.Printing.Tree;

/// <summary>One part of a document. A closed union: printers switch over it.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>Running text: what may stand in a table's cell.</summary>
    public abstract record Prose : Block
    {
        private protected Prose()
        {
        }
    }

    /// <summary>A heading; levels 1 to 4 without gaps.</summary>
    public sealed record Heading(int Level, string Text) : Block;

    /// <summary>A paragraph of runs.</summary>
    public sealed record Paragraph(IReadOnlyList<Run> Runs) : Prose
    {
        /// <summary>A paragraph of plain text.</summary>
        public Paragraph(string text)
            : this([new Run(text)])
        {
        }
    }

    /// <summary>A bulleted or numbered list.</summary>
    public sealed record Bullets(IReadOnlyList<Paragraph> Items, bool Numbered = false) : Prose;

    /// <summary>Key and value pairs.</summary>
    public sealed record Facts(IReadOnlyList<Fact> Items) : Block;

    /// <summary>A table under its columns' headings, which are drawn again on each page.</summary>
    /// <param name="Summary">What the table holds, for readers who hear it.</param>
    /// <param name="Rows">Lists of cells, or <see cref="Row"/> where one is a total or keeps with the next.</param>
    public sealed record Table(string Summary, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block
    {
        /// <summary>Header rows above the columns' own headings, such as one heading over three columns.</summary>
        public IReadOnlyList<IReadOnlyList<Cell>> Above { get; init; } = [];

        /// <summary>What stands under the headings of a table without rows; nothing where it is empty.</summary>
        public string WithoutRows { get; init; } = "None.";
    }

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
