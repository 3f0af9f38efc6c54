namespace SenHub.Documents.Dataset;

/// <summary>What a field says. A closed union.</summary>
public abstract record Content
{
    /// <summary>Stands in a cell that has nothing to say.</summary>
    public const string Blank = "\u2013";

    private Content()
    {
    }

    /// <summary>The same as plain text, for counting characters and for web forms; lines end with \n.</summary>
    public abstract string Text { get; }

    /// <summary>A few words beside their label.</summary>
    public sealed record Words(string Value) : Content
    {
        /// <inheritdoc/>
        public override string Text => Value;
    }

    /// <summary>Sentences as somebody typed them.</summary>
    public sealed record Prose(string Value) : Content
    {
        /// <inheritdoc/>
        public override string Text => Value;
    }

    /// <summary>Several things of one kind.</summary>
    public sealed record Items(IReadOnlyList<string> Values) : Content
    {
        /// <inheritdoc/>
        public override string Text => string.Join('\n', Values);
    }

    /// <summary>Rows under headings, each as long as the headings; the first cell names its row.</summary>
    /// <param name="Widths">Relative widths of the columns.</param>
    public sealed record Rows(IReadOnlyList<string> Headings, IReadOnlyList<double> Widths, IReadOnlyList<IReadOnlyList<string>> Cells) : Content
    {
        /// <inheritdoc/>
        public override string Text => string.Join('\n', Cells.Select(row => string.Join("; ", row.Select((cell, at) => at == 0 ? cell : $"{Headings[at]}: {cell.TrimEnd('.')}").Where((_, at) => row[at] != Blank))));
    }
}
