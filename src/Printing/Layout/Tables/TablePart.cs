using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout.Tables;

/// <summary>A table over any number of pages: one element in the structure, its header drawn again on each page.</summary>
internal sealed class TablePart(string summary, TableHead head, TableRows rows, double sheetRoom) : Part
{
    // A header taller than this part of the page is not drawn again.
    private const double LargestHead = 0.33;

    // With less than this under it, in points, a header looks lost: two short rows, or one of some lines.
    private const double LeastUnderHead = 40;
    private readonly bool repeats = head.Height <= sheetRoom * LargestHead;

    public override double Before => 2;

    public override double After => 10;

    public override double Height => head.Height + rows.Height();

    public override double Least
    {
        get
        {
            var least = 0.0;
            for (var i = 0; i < rows.Count && least < LeastUnderHead; i++)
                least += rows.LeastFrom(i, PageRoom);

            return Math.Min(sheetRoom, head.LeastOn(sheetRoom) + least);
        }
    }

    private double PageRoom => repeats ? sheetRoom - head.Height : sheetRoom;

    public override void Draw(Flow flow)
    {
        flow.Canvas.Open(new Element(Tag.Table) { Remarks = new(Summary: summary) });
        head.Draw(flow);
        if (rows.Count > 0)
            DrawRows(flow);

        flow.Canvas.Close();
    }

    private void DrawRows(Flow flow)
    {
        flow.Canvas.Open(Tag.Rows);
        var drawing = new RowDrawing(flow, 0, flow.Width, () =>
        {
            if (repeats)
                head.DrawAgain(flow);
        });
        for (var i = 0; i < rows.Count; i++)
        {
            drawing.Draw(rows[i], i, rows.LeastFrom(i, PageRoom));
            rows.Forget(i);
        }

        flow.Canvas.Close();
    }
}
