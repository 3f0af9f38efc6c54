using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Lines over days or terms, each named at its end, and a line for a target.</summary>
internal sealed class LineChartPart(
    string alternative,
    TextLines title,
    Plot plot,
    IReadOnlyList<(double Value, TextLines Number)> steps,
    IReadOnlyList<ChartLine> lines,
    ChartTarget? target,
    IReadOnlyList<(double X, TextLines Words)> foot) : FigurePart(alternative)
{
    private const double BelowTitle = 10, AboveFoot = 4, Size = 2.6, BeforeLabel = 8, LabelGap = 2;

    public override double Height { get; } = title.Height + BelowTitle + plot.Height + AboveFoot + foot.Max(label => label.Words.Height);

    protected override void DrawFigure(Canvas canvas, double x, double y, double width)
    {
        y = title.DrawAll(canvas, x, y) + BelowTitle;
        DrawAxes(canvas, x, y, width);
        if (target is not null)
            canvas.Polyline([(x + plot.Left, y + plot.YOf(target.Value)), (x + plot.Left + plot.Width, y + plot.YOf(target.Value))], 1.2, Look.Rust, "3 2");

        foreach (var line in lines)
            DrawLine(canvas, line, x, y);

        DrawLabels(canvas, x, y);
    }

    private void DrawAxes(Canvas canvas, double x, double y, double width)
    {
        foreach (var (value, number) in steps)
        {
            var at = y + plot.YOf(value);
            canvas.Line(x + plot.Left, at, x + plot.Left + plot.Width, at, 0.5, Look.Rule);
            number.DrawAll(canvas, x, at - (number.Height / 2), plot.Left - 4, Align.Right);
        }

        canvas.Line(x + plot.Left, y + plot.Height, x + plot.Left + plot.Width, y + plot.Height, 0.8, Look.Grey);
        foreach (var (at, words) in foot)
            words.DrawAll(canvas, x + Math.Clamp(at - (words.Width / 2), 0, width - words.Width), y + plot.Height + AboveFoot);
    }

    // A moment without a reading breaks the line.
    private void DrawLine(Canvas canvas, ChartLine line, double x, double y)
    {
        List<(double X, double Y)> stretch = [];
        for (var i = 0; i < line.Points.Count; i++)
        {
            var (moment, value) = line.Points[i];
            stretch.Add((x + plot.XOf(moment), y + plot.YOf(value)));
            if (i + 1 < line.Points.Count && line.Points[i + 1].Moment == moment + 1)
                continue;

            if (stretch.Count > 1)
                canvas.Polyline([.. stretch], 1.4, line.Look.Colour, line.Look.Dash);

            foreach (var point in stretch)
                DrawMarker(canvas, line.Look, point.X, point.Y);

            stretch.Clear();
        }
    }

    private static void DrawMarker(Canvas canvas, LineLook look, double x, double y)
    {
        const double more = Size * 1.35;
        switch (look.Marker)
        {
            case Marker.Circle or Marker.Ring:
                canvas.Circle(x, y, Size, look.Marker == Marker.Circle, look.Colour);
                break;
            case Marker.Square:
                canvas.Polygon([(x - Size, y - Size), (x + Size, y - Size), (x + Size, y + Size), (x - Size, y + Size)], look.Colour);
                break;
            case Marker.Triangle:
                canvas.Polygon([(x, y - more), (x + more, y + Size), (x - more, y + Size)], look.Colour);
                break;
            default:
                canvas.Polygon([(x, y - more), (x + more, y), (x, y + more), (x - more, y)], look.Colour);
                break;
        }
    }

    // Names stand at the ends of their lines, moved apart where these are close.
    private void DrawLabels(Canvas canvas, double x, double y)
    {
        var ends = lines.Select(line => (From: x + plot.XOf(line.Points[^1].Moment), Y: plot.YOf(line.Points[^1].Value), line.Label));
        if (target is not null)
            ends = ends.Append((x + plot.Left + plot.Width, plot.YOf(target.Value), target.Label));

        var sorted = ends.OrderBy(end => end.Y).ToList();
        var left = x + plot.Left + plot.Width + BeforeLabel;
        var bottom = plot.Height;
        var tops = new double[sorted.Count];
        for (var i = sorted.Count - 1; i >= 0; i--)
            bottom = tops[i] = Math.Min(sorted[i].Y - (sorted[i].Label.Height / 2), bottom - sorted[i].Label.Height - (i < sorted.Count - 1 ? LabelGap : 0));

        var free = 0.0;
        for (var i = 0; i < sorted.Count; i++)
        {
            var (from, end, label) = sorted[i];
            var top = Math.Max(tops[i], free);
            canvas.Line(from + Size + 1, y + end, left - 2, y + top + (label.Height / 2), 0.4, Look.Grey);
            label.DrawAll(canvas, left, y + top);
            free = top + label.Height + LabelGap;
        }
    }
}
