namespace SenHub.Domain.Documents.Changes;

/// <summary>One fact as a paper told it to a recipient.</summary>
/// <param name="Key">The same in every version of the paper, whatever the form calls it.</param>
/// <param name="Label">The paper's words for it.</param>
public sealed record ToldFact(string Key, string Label, IReadOnlyList<ToldLine> Lines)
{
    /// <summary>The newest day among its sources; null where they give none.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Its earlier words are never said again, not even to who has them: an address that was given up, a name, a diagnosis, a family's views.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>As it is kept until the next paper: without the words of what is private.</summary>
    public ToldFact Kept() => IsPrivate ? this with { Lines = [.. Lines.Select(line => line.WithoutWords())] } : this;
}

/// <summary>A row of a table, an item of a list, or the only line of a plain fact.</summary>
/// <param name="Name">What names the row; null for a plain fact.</param>
public sealed record ToldLine(ToldText? Name, IReadOnlyList<ToldCell> Cells)
{
    /// <summary>Whether it tells the same, in whatever order of columns.</summary>
    public bool Tells(ToldLine other) => IsNamedAs(other) && Marks().SetEquals(other.Marks());

    /// <summary>Whether it is about the same thing.</summary>
    public bool IsNamedAs(ToldLine other) => Name?.Mark == other.Name?.Mark;

    /// <summary>The same by its marks alone.</summary>
    public ToldLine WithoutWords() => new(Name is null ? null : Name with { Words = null }, [.. Cells.Select(cell => cell with { Says = cell.Says with { Words = null } })]);

    private HashSet<(string, string)> Marks() => [.. Cells.Select(cell => (cell.Column, cell.Says.Mark))];
}

/// <summary>A value under a column's heading; the heading is empty for a plain fact.</summary>
public sealed record ToldCell(string Column, ToldText Says);
