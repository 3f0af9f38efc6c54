using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Measures line charts.</summary>
internal sealed class LineChartMaker(Typesetter type, Sheet sheet, FigureMaker figures)
{
    private const double LabelShare = 0.26, AxisWidth = 60, Gutter = 8, NarrowestMoment = 44, PlotHeight = 130, LabelGap = 2, TallestFoot = 60;
    private static readonly TextStyle Label = Look.Key with { Size = 9 };

    public IEnumerable<Part> LineChart(Block.LineChart chart)
    {
        var values = chart.Series.SelectMany(series => Readings(chart, series)).Select(reading => (double)reading.Reading.Value).ToList();
        if (values.Count == 0)
            return figures.TitleAlone(chart.Title).Concat(figures.AsFacts("", PrintedWords.LinesOf(chart), isTooLong: false));

        if (chart.Target is { } target)
            values.Add((double)target.Value);

        var scale = new Scale(values.Min(), values.Max());
        var steps = scale.Steps().Select(step => (step.Value, type.Set(step.Number, Look.Small, AxisWidth))).ToList();
        var left = steps.Max(step => step.Item2.Width) + Gutter;
        var lines = chart.Series.Select((series, i) => Line(chart, series, i)).Where(line => line.Points.Count > 0).ToList();
        var goal = chart.Target is { } g ? new ChartTarget((double)g.Value, type.Set($"{g.Label} {g.Words}", Label with { Colour = Look.Rust }, LabelWidth)) : null;
        var labels = lines.Select(line => line.Label).Concat(goal is null ? [] : [goal.Label]).ToList();
        var plot = new Plot(left, sheet.Measure - left - labels.Max(label => label.Width) - (2 * Gutter), PlotHeight, scale, PlacesOf(chart.Along));
        var foot = FootOf(chart.Along, plot);
        var title = type.Set(chart.Title, Look.Caption, sheet.Measure);
        if (labels.Sum(label => label.Height + LabelGap) > PlotHeight || foot.Max(label => label.Words.Height) > TallestFoot || title.Height > TallestFoot)
            return figures.AsFacts(chart.Title, PrintedWords.LinesOf(chart), isTooLong: true);

        return [new LineChartPart(CleanText.OnOneLine(PrintedWords.Of(chart)), title, plot, steps, lines, goal, foot)];
    }

    private double LabelWidth => sheet.Measure * LabelShare;

    private ChartLine Line(Block.LineChart chart, Series series, int index)
    {
        var points = Readings(chart, series).Select(reading => (reading.Index, (double)reading.Reading.Value)).ToList();
        var look = LineLook.Of(index);
        var last = Readings(chart, series).Select(reading => reading.Reading.Words).LastOrDefault("");
        return new ChartLine(points, type.Set($"{series.Label} {last}", Label with { Colour = look.Colour }, LabelWidth), look);
    }

    private static IEnumerable<(int Index, Measure Reading)> Readings(Block.LineChart chart, Series series) =>
        from reading in series.Readings.Take(chart.Along.Count).Index()
        where reading.Item is not null
        select (reading.Index, reading.Item);

    // By day where every moment has one and they go forwards; else evenly.
    private static double[] PlacesOf(IReadOnlyList<Moment> along)
    {
        var days = along.Select(moment => moment.On?.DayNumber).ToList();
        var byDay = along.Count > 1 && days.TrueForAll(day => day is not null) && days.Zip(days.Skip(1)).All(pair => pair.First < pair.Second);
        return [.. days.Select((day, i) => along.Count == 1 ? 0.5
            : byDay ? (day!.Value - days[0]!.Value) / (double)(days[^1]!.Value - days[0]!.Value)
            : i / (along.Count - 1.0))];
    }

    // Labels under the axis, as many as have room.
    private List<(double X, TextLines Words)> FootOf(IReadOnlyList<Moment> along, Plot plot)
    {
        List<(double, TextLines)> foot = [];
        var free = double.MinValue;
        var width = Math.Max(NarrowestMoment, plot.Width / Math.Max(1, along.Count));
        for (var i = 0; i < along.Count; i++)
        {
            var x = plot.XOf(i);
            if (x - (width / 2) < free)
                continue;

            foot.Add((x, type.Set(along[i].Label, Look.Small, width - 4)));
            free = x + (width / 2);
        }

        return foot;
    }
}
