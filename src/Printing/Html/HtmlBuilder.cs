using System.Text;
using SenHub.Printing.Shaping;

namespace SenHub.Printing.Html;

/// <summary>HTML in the making: what is text is escaped.</summary>
internal sealed class HtmlBuilder(PrintedHeadings headings, bool hasContents)
{
    private readonly StringBuilder html = new();

    /// <summary>The headings of the document.</summary>
    public PrintedHeadings Headings { get; } = headings;

    /// <summary>Which of them is next.</summary>
    public int NextHeading { get; set; }

    /// <summary>The document has a table of contents, which leads to each.</summary>
    public bool HasContents { get; } = hasContents;

    /// <summary>Mark-up of our own.</summary>
    public HtmlBuilder Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    public HtmlBuilder Text(string text)
    {
        html.Append(Escaped(CleanText.Of(text, new Findings())).Replace("\n", "<br>", StringComparison.Ordinal));
        return this;
    }

    public HtmlBuilder Attribute(string name, string value)
    {
        html.Append(' ').Append(name).Append("=\"").Append(Escaped(CleanText.OnOneLine(value))).Append('"');
        return this;
    }

    /// <summary>An element of text; nothing where the text is empty.</summary>
    public HtmlBuilder Element(string tag, string text) =>
        text.Length == 0 ? this : Raw("<" + tag + ">").Text(text).Raw("</" + tag + ">\n");

    public override string ToString() => html.ToString();

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
