using SenHub.Printing.Tests.Inspection;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

public sealed class PropertyTests
{
    [Fact]
    public void Any_tree_prints_with_every_letter_in_order_and_no_rule_broken() => Always.Holds(RandomTrees.Any, doc =>
    {
        var printed = PdfPrinter.Print(doc);

        Assert.Equal(string.Concat(Words.In(doc)), string.Concat(Words.In(printed)));
        Assert.Empty(Inspector.Breaches(printed.Bytes));
        return true;
    });

    [Fact]
    public void Any_word_of_any_script_keeps_its_letters() => Always.Holds(RandomWords.Any, word =>
    {
        Assert.Equal(word, GlyphTests.Said(GlyphTests.Shape(word)));
        return true;
    });

    [Fact]
    public void Any_tree_prints_as_html_with_nothing_left_unescaped() => Always.Holds(RandomTrees.Any, doc =>
    {
        var html = HtmlPrinter.Print(doc);

        return System.Xml.Linq.XDocument.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..]
            .Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal).Replace("<br>", "<br/>", StringComparison.Ordinal)).Root is not null;
    });

    [Fact]
    public void More_rows_never_make_fewer_pages()
    {
        var pages = Enumerable.Range(0, 80).Select(rows => PdfPrinter.Print(Samples.Of(Samples.Table(rows))).Pages).ToList();

        Assert.Equal(pages.Order(), pages);
    }
}
