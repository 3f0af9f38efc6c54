using System.Collections;

namespace SenHub.Printing.Tree;

/// <summary>A row that is more than its cells. Any list of cells is a plain row.</summary>
/// <param name="Cells">Those that begin in it: a cell that reaches into it from above is not named again.</param>
/// <param name="IsTotal">It adds up what stands above: strong, under a line, on the page of the row before it.</param>
/// <param name="KeepsWithNext">It is not the last on its page where that can be.</param>
public sealed record Row(IReadOnlyList<Cell> Cells, bool IsTotal = false, bool KeepsWithNext = false) : IReadOnlyList<Cell>
{
    /// <inheritdoc/>
    public int Count => Cells.Count;

    /// <inheritdoc/>
    public Cell this[int index] => Cells[index];

    /// <inheritdoc/>
    public IEnumerator<Cell> GetEnumerator() => Cells.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
