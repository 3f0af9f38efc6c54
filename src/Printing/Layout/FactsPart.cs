using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>Keys and values: a table whose header cells stand in front of their rows.</summary>
internal sealed class FactsPart(IReadOnlyList<GridRow> rows, double sheetRoom) : Part
{
    public override double Before => 2;

    public override double After => 10;

    public override double Height => rows.Sum(row => row.Height);

    public override double Least => rows[0].LeastOn(sheetRoom);

    public override void Draw(Flow flow)
    {
        flow.Canvas.Open(Tag.Table);
        foreach (var row in rows)
            row.Draw(flow, sheetRoom, () => { });

        flow.Canvas.Close();
    }
}
