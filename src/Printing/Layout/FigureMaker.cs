using SenHub.Printing.Layout.Tables;
using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Measures charts and timelines; one that is taller than a page becomes several figures.</summary>
internal sealed class FigureMaker(Typesetter type, Sheet sheet, FactsMaker facts)
{
    private const double LargestLabelShare = 0.35, LargestWordsShare = 0.25, Gutter = 8, NarrowestStep = 92, TallestShare = 0.3;
    private static readonly TextStyle Label = Look.Cell with { Size = 9.5 };
    private static readonly TextStyle Value = Look.Key with { Size = 9.5 };

    public IEnumerable<Part> BarChart(Block.BarChart chart)
    {
        var bars = chart.Target is { } goal ? [.. chart.Bars, goal] : chart.Bars;
        if (bars.Count == 0)
            return TitleAlone(chart.Title);

        var largest = bars.Max(bar => bar.Value);
        var labels = bars.Select(bar => type.Read(bar.Label, Label)).ToList();
        var words = bars.Select(bar => type.Read(bar.Words, Value)).ToList();
        var (labelWidth, wordsWidth) = (WidestOf(labels, LargestLabelShare), WidestOf(words, LargestWordsShare));
        var title = type.Set(chart.Title, Look.Caption, sheet.Measure);
        var rows = bars.Select((bar, i) => new BarRow(
            Typesetter.Set(labels[i], Label, labelWidth), Typesetter.Set(words[i], Value, wordsWidth), ShareOf(bar.Value, largest))).ToList();
        var target = chart.Target is null ? null : rows[^1];
        var longest = sheet.Measure - labelWidth - wordsWidth - (2 * Gutter);
        if (rows.Exists(row => row.Height > sheet.Room * TallestShare))
            return AsFacts(chart.Title, bars.Select(bar => new Fact(bar.Label, bar.Words)));

        // Each figure says what it shows itself.
        var pages = Pages(rows.SkipLast(target is null ? 0 : 1).Zip(chart.Bars), row => row.First.Height, title.Height + (target?.Height ?? 0) + Gutter);
        return pages.Select((page, i) =>
        {
            var (isFirst, isLast) = (i == 0, i + 1 == pages.Count);
            var shown = new Block.BarChart(isFirst ? chart.Title : "", [.. page.Select(row => row.Second)], isLast ? chart.Target : null);
            return new BarChartPart(
                CleanText.OnOneLine(PrintedWords.Of(shown)), isFirst ? title : Nothing, [.. page.Select(row => row.First)], isLast ? target : null, labelWidth + Gutter, longest);
        });
    }

    public IEnumerable<Part> Timeline(Block.Timeline timeline)
    {
        if (timeline.Steps.Count == 0)
            return TitleAlone(timeline.Title);

        var most = (int)(sheet.Measure / NarrowestStep);
        var lines = (timeline.Steps.Count + most - 1) / most;
        var perLine = (timeline.Steps.Count + lines - 1) / lines;
        var width = sheet.Measure / perLine;
        var steps = timeline.Steps.Select(step => Step(step, width - Gutter)).Chunk(perLine).ToList();
        if (steps.Exists(line => TimelinePart.HeightOf(line) > sheet.Room * TallestShare))
            return AsFacts(timeline.Title, timeline.Steps.Select(step => new Fact(step.Label, PrintedWords.DayOf(step))));

        var title = type.Set(timeline.Title, Look.Caption, sheet.Measure);
        var pages = Pages(steps.Zip(timeline.Steps.Chunk(perLine)), line => TimelinePart.HeightOf(line.First), title.Height + Gutter);
        return pages.Select((page, i) => new TimelinePart(
            CleanText.OnOneLine(PrintedWords.Of(new Block.Timeline(i == 0 ? timeline.Title : "", [.. page.SelectMany(line => line.Second)]))),
            i == 0 ? title : Nothing,
            [.. page.Select(line => line.First)],
            width));
    }

    /// <summary>Words too long for a drawing are better read as facts.</summary>
    public IEnumerable<Part> AsFacts(string title, IEnumerable<Fact> values, bool isTooLong = true)
    {
        if (isTooLong)
            type.Findings.Add("A chart or timeline with very long words was printed as a table: shorten its labels.");
        return [.. TitleAlone(title), .. facts.Facts(new Block.Facts([.. values]))];
    }

    /// <summary>The title of a figure with nothing to draw.</summary>
    public IEnumerable<Part> TitleAlone(string title) =>
        type.Set(title, Look.Caption, sheet.Measure) is { Count: > 0 } lines ? [new TextPart(lines)] : [];

    private TextLines Nothing => type.Set("", Look.Caption, sheet.Measure);

    private TimelineStep Step(Milestone step, double width) => new(
        type.Set(step.Label, Value, width),
        type.Set(step.DayInWords, Look.Small, width),
        type.Set(step.Done ? PrintedWords.Done : "", Look.Small, width),
        step.Done);

    private double WidestOf(List<List<Fragment>> texts, double largestShare) =>
        Math.Min(sheet.Measure * largestShare, texts.Max(LineBreaker.WidthOfAll));

    private static double ShareOf(decimal value, decimal largest) => largest <= 0 ? 0 : Math.Max(0, (double)(value / largest));

    private List<List<T>> Pages<T>(IEnumerable<T> rows, Func<T, double> height, double used)
    {
        List<List<T>> pages = [[]];
        var room = sheet.Room - used;
        foreach (var row in rows)
        {
            if (height(row) > room && pages[^1].Count > 0)
            {
                pages.Add([]);
                room = sheet.Room - used;
            }

            pages[^1].Add(row);
            room -= height(row);
        }

        return pages;
    }
}
