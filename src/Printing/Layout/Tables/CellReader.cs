using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout.Tables;

/// <summary>Shapes the words of cells.</summary>
internal sealed class CellReader(Typesetter type, IReadOnlyList<Column> columns)
{
    private const double WidestLabel = 60;

    /// <summary>The cells of a row, each in its style.</summary>
    /// <param name="isHead">They are headings.</param>
    /// <param name="isTotal">They add up what stands above.</param>
    public ReadCell[] Read(List<Slot> slots, bool isHead, bool isTotal)
    {
        var cells = new ReadCell[slots.Count];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = new ReadCell(slots[i], Read(slots[i].Cell, StyleOf(slots[i], isHead, isTotal)));

        return cells;
    }

    private TextStyle StyleOf(Slot slot, bool isHead, bool isTotal)
    {
        var isStrong = isTotal || columns[slot.Column].RowHeader;
        return isHead ? Look.ColumnHead : Look.Stressed(Look.Cell, isStrong && slot.Cell.Stress == Stress.None ? Stress.Strong : slot.Cell.Stress);
    }

    private CellWords Read(Cell cell, TextStyle style)
    {
        if (cell.Body.Count == 0)
            return new CellWords(type.Read(cell.Text, style), null);

        List<BodyWords> body = [];
        foreach (var prose in cell.Body)
            Read(body, prose, style);

        return body.Count > 0 ? new CellWords(null, body) : new CellWords(type.Read("", style), null);
    }

    private TextLines Label(Block.Bullets bullets, int index, TextStyle style) =>
        type.Set(BulletsPart.Label(bullets.Numbered, index), style, WidestLabel);

    private void Read(List<BodyWords> to, Block.Prose prose, TextStyle style)
    {
        switch (prose)
        {
            case Block.Paragraph paragraph:
                if (type.Read(paragraph.Runs, style) is { Count: > 0 } words)
                    to.Add(new BodyWords(words, null, null));
                break;
            case Block.Bullets bullets:
                var list = new BodyList(bullets.Numbered);
                foreach (var item in bullets.Items.Select(item => type.Read(item.Runs, style)).Where(item => item.Count > 0).Index())
                    to.Add(new BodyWords(item.Item, Label(bullets, item.Index, style), list));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(prose), prose.GetType().Name, "Not a text this printer knows.");
        }
    }
}
