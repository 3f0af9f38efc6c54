using System.Globalization;
using SenHub.Printing.Tree;

namespace SenHub.Printing;

/// <summary>Words that the printers themselves add, the same on paper, in plain text and in mail.</summary>
internal static class PrintedWords
{
    public const string Done = "done", Signed = "Signature", Dated = "Date", Ticked = "Ticked:", NotTicked = "Not ticked:";

    public static string PageOf(int page, int pages) => string.Create(CultureInfo.InvariantCulture, $"Page {page} of {pages}");

    /// <summary>What stands for a picture in text.</summary>
    public static string Picture(string alternative) => alternative.Length == 0 ? "" : $"[{alternative}]";

    /// <summary>A bar chart in words: its title, and each label with its value.</summary>
    public static string Of(Block.BarChart chart)
    {
        var bars = chart.Target is { } target ? chart.Bars.Append(target) : chart.Bars;
        return Sentence(chart.Title, bars.Select(bar => $"{bar.Label} {bar.Words}"));
    }

    /// <summary>A line chart in words: its title, and each line with its values.</summary>
    public static string Of(Block.LineChart chart) => Sentence(chart.Title, LinesOf(chart).Select(line => $"{line.Key}: {line.Value}"));

    /// <summary>The lines of a chart with their values, and the target.</summary>
    public static IEnumerable<Fact> LinesOf(Block.LineChart chart)
    {
        var lines = chart.Series.Select(series => new Fact(series.Label, string.Join(", ", ReadingsOf(chart, series))));
        return chart.Target is { } target ? lines.Append(new Fact(target.Label, target.Words)) : lines;
    }

    /// <summary>A timeline in words: its title, and each step with its day.</summary>
    public static string Of(Block.Timeline timeline) => Sentence(
        timeline.Title, timeline.Steps.Select(step => $"{step.Label} {DayOf(step)}"));

    /// <summary>When a step is due, and whether it is done.</summary>
    public static string DayOf(Milestone step) => step.Done ? $"{step.DayInWords} ({Done})" : step.DayInWords;

    private static IEnumerable<string> ReadingsOf(Block.LineChart chart, Series series) =>
        from pair in chart.Along.Zip(series.Readings)
        where pair.Second is not null
        select $"{pair.First.Label} {pair.Second.Words}";

    private static string Sentence(string title, IEnumerable<string> parts) =>
        (title.Length > 0 ? title + ": " : "") + string.Join("; ", parts) + ".";
}
