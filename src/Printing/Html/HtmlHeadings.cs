using System.Globalization;
using SenHub.Printing.Layout;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Html;

/// <summary>Headings, and what leads to them.</summary>
internal static class HtmlHeadings
{
    /// <summary>A heading; it has a name where something may lead to it.</summary>
    public static void Print(HtmlBuilder html, Block.Heading heading)
    {
        var level = "123456"[Math.Clamp(heading.Level, 1, 6) - 1];
        if (CleanText.OnOneLine(heading.Text).Length == 0)
            return;

        html.Raw("<h" + level);
        if (html.HasContents || heading.Anchor is not null)
            html.Attribute("id", NameOf(html.NextHeading));

        html.NextHeading++;
        html.Raw(">").Text(heading.Text).Raw("</h" + level + ">\n");
    }

    /// <summary>The table of contents, as a list of links; a mail has no pages.</summary>
    public static void Print(HtmlBuilder html, Block.Contents contents)
    {
        html.Raw("<ul>\n");
        foreach (var (index, heading) in html.Headings.UpTo(contents.Levels))
            html.Raw("<li><a").Attribute("href", "#" + NameOf(index)).Raw(">").Text(heading.Text).Raw("</a></li>\n");

        html.Raw("</ul>\n");
    }

    /// <summary>Where a link leads; null where it leads nowhere.</summary>
    public static string? AddressOf(HtmlBuilder html, Link? link) => link switch
    {
        null => null,
        Link.Inside inside => html.Headings.IndexOf(inside.Anchor) is >= 0 and var index ? "#" + NameOf(index) : null,
        _ => LinkTargets.AddressOf(link),
    };

    private static string NameOf(int heading) => string.Create(CultureInfo.InvariantCulture, $"h{heading + 1}");
}
