using SenHub.Printing.Tests.Inspection;
using SenHub.TestKit.Printing;

namespace SenHub.Printing.Tests;

public sealed class PropertyTests
{
    private const int Trees = 500, CheckedByAnother = 50;

    [Fact]
    public void Any_tree_prints_with_every_letter_in_order_and_no_rule_broken() =>
        Assert.Empty(Enumerable.Range(0, Trees).AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(Faults));

    [Fact]
    public void Another_program_finds_no_fault_in_any_tree() => Parallel.For(0, CheckedByAnother, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
    {
        var (exit, output) = Tool.Run("qpdf", PdfPrinter.Print(RandomTrees.Of(seed * 7)).Bytes, "--check");

        Assert.True(exit == 0 && !output.Contains("WARNING", StringComparison.Ordinal), $"Tree {seed * 7}: {output}");
    });

    [Fact]
    public void Any_word_of_any_script_keeps_its_letters() => Always.Holds(RandomWords.Any, word =>
    {
        Assert.Equal(word, GlyphTests.Said(GlyphTests.Shape(word)));
        return true;
    });

    [Fact]
    public void Any_tree_prints_as_html_with_nothing_left_unescaped() => Assert.All(Enumerable.Range(0, Trees), seed =>
    {
        var html = HtmlPrinter.Print(RandomTrees.Of(seed));

        Assert.NotNull(System.Xml.Linq.XDocument.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..]
            .Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal).Replace("<br>", "<br/>", StringComparison.Ordinal)).Root);
    });

    [Fact]
    public void More_rows_never_make_fewer_pages()
    {
        var pages = Enumerable.Range(0, 80).Select(rows => PdfPrinter.Print(Samples.Of(Samples.Table(rows))).Pages).ToList();

        Assert.Equal(pages.Order(), pages);
    }

    private static IEnumerable<string> Faults(int seed)
    {
        var doc = RandomTrees.Of(seed);
        Printed printed;
        try
        {
            printed = PdfPrinter.Print(doc);
        }
        catch (Exception any)
        {
            return [$"Tree {seed}: {any}"];
        }

        var (said, read) = (string.Concat(Words.In(doc)), string.Concat(Words.In(printed)));
        var same = said.Zip(read).TakeWhile(pair => pair.First == pair.Second).Count();
        return
        [
            .. said == read ? Array.Empty<string>() : [$"Tree {seed}: the words changed after {same} letters, at {said[same..Math.Min(said.Length, same + 40)]}"],
            .. Inspector.Breaches(printed.Bytes).Select(breach => $"Tree {seed}: {breach}"),
        ];
    }
}
