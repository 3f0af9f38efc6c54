using System.Globalization;
using System.Text;

namespace SenHub.Bench.Night.Report;

/// <summary>Draws how a night grows with the trust: seconds a school and peak memory over schools, one curve for each engine.</summary>
internal static class ScaleDrawing
{
    private const double Width = 360, Height = 220, Left = 60, Top = 40, Between = 110;

    private static readonly int[] Tops = [1, 2, 4, 8, 10];
    private static readonly string[] Colours = ["#0b5d8a", "#b3541e", "#3c7a3c", "#6b4c9a"];

    /// <summary>The drawing as SVG.</summary>
    public static string Draw(IReadOnlyList<ScaleJson> runs)
    {
        var svg = new StringBuilder(Said($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {(2 * Width) + Between + Left + 30} {Height + Top + 90}" font-family="sans-serif" font-size="12" role="img">"""))
            .AppendLine("<title>Seconds a school and peak memory of a night, over the number of schools</title>")
            .AppendLine("""<rect width="100%" height="100%" fill="#ffffff"/>""");
        Panel(svg, Left, "Seconds a school, first night", runs, run => run.Seconds / run.Schools);
        Panel(svg, Left + Width + Between, "Peak memory of a worker, MB", runs, run => run.PeakRssMb);
        foreach (var (at, engine) in Engines(runs).Index())
            svg.AppendLine(Said($"""<text x="{Left + (170 * at)}" y="{Top + Height + 70}" fill="{Colours[at % Colours.Length]}">● {ScaleRows.Engine(engine.First())}</text>"""));
        return svg.AppendLine("</svg>").ToString();
    }

    private static void Panel(StringBuilder svg, double left, string title, IReadOnlyList<ScaleJson> runs, Func<ScaleJson, double> value)
    {
        var (most, decades) = (Nice(runs.Max(value)), Math.Max(1, Math.Ceiling(Math.Log10(runs.Max(run => run.Schools)))));
        svg.AppendLine(Said($"""<text x="{left}" y="{Top - 14}" font-weight="bold">{title}</text>"""));
        for (var step = 0; step <= 4; step++)
        {
            var y = Top + Height - (Height * step / 4);
            svg.AppendLine(Said($"""<line x1="{left}" y1="{y}" x2="{left + Width}" y2="{y}" stroke="#dddddd"/><text x="{left - 8}" y="{y + 4}" text-anchor="end">{most * step / 4:0.##}</text>"""));
        }

        for (var decade = 0; decade <= decades; decade++)
            svg.AppendLine(Said($"""<text x="{left + (Width * decade / decades)}" y="{Top + Height + 20}" text-anchor="middle">{Math.Pow(10, decade):0}</text>"""));
        svg.AppendLine(Said($"""<text x="{left + (Width / 2)}" y="{Top + Height + 40}" text-anchor="middle">schools</text>"""));
        foreach (var (at, engine) in Engines(runs).Index())
        {
            var points = engine.Select(run => (X: left + (Width * Math.Log10(run.Schools) / decades), Y: Top + Height - (Height * value(run) / most))).ToList();
            svg.AppendLine(Said($"""<polyline fill="none" stroke="{Colours[at % Colours.Length]}" stroke-width="2" points="{string.Join(' ', points.Select(point => Said($"{point.X:0.#},{point.Y:0.#}")))}"/>"""));
            foreach (var (x, y) in points)
                svg.AppendLine(Said($"""<circle cx="{x:0.#}" cy="{y:0.#}" r="4" fill="{Colours[at % Colours.Length]}"/>"""));
        }
    }

    private static IEnumerable<IGrouping<int, ScaleJson>> Engines(IReadOnlyList<ScaleJson> runs) => runs.GroupBy(run => run.Workers);

    // The next number that quarters read well.
    private static double Nice(double value)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(value, 0.001))));
        return Tops.Select(times => times * unit).First(top => top >= value);
    }

    private static string Said(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
