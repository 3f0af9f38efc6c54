using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>A table over any number of pages: one element in the structure, its header drawn again on each page.</summary>
internal sealed class TablePart(string summary, GridRow head, IReadOnlyList<GridRow> rows, double sheetRoom) : Part
{
    // A header taller than this part of the page is not drawn again.
    private const double LargestHead = 0.33;

    // Fewer rows than this below a header look lost.
    private const int FirstRows = 2;
    private readonly bool repeats = head.Height <= sheetRoom * LargestHead;

    public override double Before => 2;

    public override double After => 10;

    public override double Height => head.Height + rows.Sum(row => row.Height);

    public override double Least =>
        Math.Min(sheetRoom, head.LeastOn(sheetRoom) + rows.Take(FirstRows).Sum(row => row.LeastOn(PageRoom)));

    private double PageRoom => repeats ? sheetRoom - head.Height : sheetRoom;

    public override void Draw(Flow flow)
    {
        flow.Canvas.Open(new Element(Tag.Table) { Summary = summary });
        flow.Canvas.Open(Tag.Head);
        head.Draw(flow, sheetRoom, () => { });
        flow.Canvas.Close();
        if (rows.Count > 0)
            DrawRows(flow);

        flow.Canvas.Close();
    }

    private void DrawRows(Flow flow)
    {
        flow.Canvas.Open(Tag.Rows);
        foreach (var row in rows)
        {
            row.Draw(flow, PageRoom, () =>
            {
                if (repeats)
                    head.DrawAgain(flow);
            });
        }

        flow.Canvas.Close();
    }
}
