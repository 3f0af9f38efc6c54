using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>Bars with their values, and a line for a target.</summary>
/// <param name="barsAt">Where the bars begin, from the left edge.</param>
/// <param name="longest">Length of the longest bar in points.</param>
internal sealed class BarChartPart(
    string alternative, TextLines title, IReadOnlyList<BarRow> rows, BarRow? target, double barsAt, double longest) : FigurePart(alternative)
{
    private const double BelowTitle = 5, BarHeight = 14;

    public override double Height => title.Height + BelowTitle + rows.Sum(row => row.Height) + (target?.Height ?? 0);

    protected override void DrawFigure(Canvas canvas, double x, double y, double width)
    {
        y = title.DrawAll(canvas, x, y) + BelowTitle;
        var (left, top) = (x + barsAt, y);
        foreach (var row in rows)
        {
            row.Label.DrawAll(canvas, x, Middle(y, row, row.Label.Height));
            canvas.Rectangle(left, Middle(y, row, BarHeight), Math.Max(0.75, longest * row.Share), BarHeight, Look.Navy);
            row.Words.DrawAll(canvas, left + (longest * row.Share) + 6, Middle(y, row, row.Words.Height));
            y += row.Height;
        }

        canvas.Line(left, top, left, y, 0.8, Look.Grey);
        if (target is not null)
            DrawTarget(canvas, target, x, left, top, y);
    }

    private void DrawTarget(Canvas canvas, BarRow row, double x, double left, double top, double y)
    {
        var at = left + (longest * row.Share);
        canvas.Line(at, top - 2, at, y + 4, 1.4, Look.Rust);
        row.Label.DrawAll(canvas, x, y + 5);
        row.Words.DrawAll(canvas, at + 6, y + 5);
    }

    private static double Middle(double y, BarRow row, double height) => y + ((row.Height - height) / 2);
}
