using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>Steps along a line, filled where they are done; a long process takes several lines.</summary>
internal sealed class TimelinePart(string alternative, TextLines title, IReadOnlyList<TimelineStep[]> lines, double stepWidth)
    : FigurePart(alternative)
{
    private const double BelowTitle = 8, Radius = 5, Inset = 8, BelowDots = 6, Between = 10;

    public override double Height => title.Height + BelowTitle + lines.Sum(HeightOf);

    protected override void DrawFigure(Canvas canvas, double x, double y, double width)
    {
        y = title.DrawAll(canvas, x, y) + BelowTitle;
        foreach (var line in lines)
        {
            DrawLine(canvas, line, x, y);
            y += HeightOf(line);
        }
    }

    private void DrawLine(Canvas canvas, TimelineStep[] steps, double x, double y)
    {
        var middle = y + Radius;
        for (var i = 0; i < steps.Length; i++)
        {
            var (left, dot) = (x + (stepWidth * i), x + (stepWidth * i) + Inset);
            if (i + 1 < steps.Length)
                canvas.Line(dot + Radius, middle, dot + stepWidth - Radius, middle, 1.2, Look.Rule);

            canvas.Circle(dot, middle, Radius - 0.6, steps[i].Done, Look.Navy);
            var top = steps[i].Label.DrawAll(canvas, left + Inset - Radius, y + (2 * Radius) + BelowDots);
            top = steps[i].Day.DrawAll(canvas, left + Inset - Radius, top);
            steps[i].State.DrawAll(canvas, left + Inset - Radius, top);
        }
    }

    /// <summary>Height of one line of steps with the space below it.</summary>
    public static double HeightOf(TimelineStep[] steps) => (2 * Radius) + BelowDots + steps.Max(step => step.Height) + Between;
}
