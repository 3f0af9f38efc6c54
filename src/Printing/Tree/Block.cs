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
    /// <param name="Anchor">A name that links inside the document lead to.</param>
    public sealed record Heading(int Level, string Text, string? Anchor = null) : Block;

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

    /// <summary>A picture that says something: a PNG or a JPEG. One that cannot be shown leaves its words in a box, and a warning.</summary>
    /// <param name="Alternative">What it shows, for those who do not see it.</param>
    /// <param name="Share">The part of the page's width that it may take, 0 to 1.</param>
    public sealed record Image(ReadOnlyMemory<byte> File, string Alternative, double Share = 1) : Block;

    /// <summary>A picture that says nothing, such as a school's crest beside its name; those who hear the paper do not meet it.</summary>
    /// <param name="Share">The part of the page's width that it may take, 0 to 1.</param>
    public sealed record Ornament(ReadOnlyMemory<byte> File, double Share = 0.2) : Block;

    /// <summary>Bars with their values; a target line where one is given. The alternative text is made of the values.</summary>
    public sealed record BarChart(string Title, IReadOnlyList<Bar> Bars, Bar? Target = null) : Block;

    /// <summary>Values over days or terms, such as attendance or progress; a target line where one is given. The alternative text is made of the values.</summary>
    /// <param name="Along">From left to right; by their days where all have one, else evenly.</param>
    /// <param name="Series">Each with a reading, or none, for each moment.</param>
    public sealed record LineChart(string Title, IReadOnlyList<Moment> Along, IReadOnlyList<Series> Series, Bar? Target = null) : Block;

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

    /// <summary>A table of contents: the document's headings with their pages.</summary>
    /// <param name="Levels">How deep it goes.</param>
    public sealed record Contents(int Levels = 3) : Block;

    /// <summary>Blocks on pages of their own, upright or on their side. Inside <see cref="Together"/> they stay where they are.</summary>
    public sealed record Section(bool Landscape, IReadOnlyList<Block> Blocks) : Block;

    /// <summary>The next block starts a page.</summary>
    public sealed record PageBreak : Block;
}
