using System.Globalization;
using SenHub.Printing.Tree;

namespace SenHub.Printing;

/// <summary>Words that the printers themselves add, the same on paper, in plain text and in mail.</summary>
internal static class PrintedWords
{
    public const string Done = "done", Signed = "Signature", Dated = "Date", Ticked = "Ticked:", NotTicked = "Not ticked:";

    public static string PageOf(int page, int pages) => string.Create(CultureInfo.InvariantCulture, $"Page {page} of {pages}");

    /// <summary>A bar chart in words: its title, and each label with its value.</summary>
    public static string Of(Block.BarChart chart)
    {
        var bars = chart.Target is { } target ? chart.Bars.Append(target) : chart.Bars;
        return Sentence(chart.Title, bars.Select(bar => $"{bar.Label} {bar.Words}"));
    }

    /// <summary>A timeline in words: its title, and each step with its day.</summary>
    public static string Of(Block.Timeline timeline) => Sentence(
        timeline.Title, timeline.Steps.Select(step => $"{step.Label} {DayOf(step)}"));

    /// <summary>When a step is due, and whether it is done.</summary>
    public static string DayOf(Milestone step) => step.Done ? $"{step.DayInWords} ({Done})" : step.DayInWords;

    private static string Sentence(string title, IEnumerable<string> parts) => $"{title}: {string.Join("; ", parts)}.";
}
