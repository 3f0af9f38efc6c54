using SenHub.Printing.Tree;

namespace SenHub.Printing.Html;

/// <summary>Each block as the HTML element that means the same.</summary>
internal static class HtmlBlocks
{
    private const string Band = " style=\"border-left:4px solid #143c6e;background:#f0f4fa;padding:6px 12px\">\n";

    public static void Print(HtmlBuilder html, Block block)
    {
        switch (block)
        {
            case Block.Heading heading:
                HtmlHeadings.Print(html, heading);
                break;
            case Block.Paragraph paragraph:
                Print(html, "p", paragraph);
                break;
            case Block.Bullets bullets:
                Print(html, bullets);
                break;
            case Block.Facts facts:
                Facts(html, facts.Items);
                break;
            case Block.Table table:
                HtmlTables.Print(html, table);
                break;
            case Block.Image image:
                html.Element("p", PrintedWords.Picture(image.Alternative));
                break;
            case Block.Ornament:
                break;
            case Block.BarChart chart:
                html.Element("p", chart.Title);
                Facts(html, (chart.Target is { } target ? chart.Bars.Append(target) : chart.Bars).Select(bar => new Fact(bar.Label, bar.Words)));
                break;
            case Block.LineChart chart:
                html.Element("p", chart.Title);
                Facts(html, PrintedWords.LinesOf(chart));
                break;
            case Block.Timeline timeline:
                html.Element("p", timeline.Title);
                Facts(html, timeline.Steps.Select(step => new Fact(step.Label, PrintedWords.DayOf(step))));
                break;
            case Block.CallOut callOut:
                html.Raw("<div" + Band).Raw("<p><strong>").Text(callOut.Title).Raw("</strong></p>\n");
                foreach (var paragraph in callOut.Body)
                    Print(html, "p", paragraph);
                html.Raw("</div>\n");
                break;
            case Block.Signatures signatures:
                foreach (var who in signatures.Who)
                    html.Element("p", $"{who} {PrintedWords.Signed} ____________________ {PrintedWords.Dated} __________");
                break;
            case Block.TickBox box:
                html.Element("p", $"{(box.Ticked ? PrintedWords.Ticked : PrintedWords.NotTicked)} {box.Text}");
                break;
            case Block.Together together:
                foreach (var inner in together.Blocks)
                    Print(html, inner);
                break;
            case Block.Section section:
                foreach (var inner in section.Blocks)
                    Print(html, inner);
                break;
            case Block.Contents contents:
                HtmlHeadings.Print(html, contents);
                break;
            case Block.PageBreak:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Not a block this printer knows.");
        }
    }

    private static void Print(HtmlBuilder html, string tag, Block.Paragraph paragraph)
    {
        html.Raw("<" + tag + ">");
        foreach (var run in paragraph.Runs)
        {
            var address = HtmlHeadings.AddressOf(html, run.Link);
            if (address is not null)
                html.Raw("<a").Attribute("href", address).Raw(">");

            Print(html, run);
            html.Raw(address is null ? "" : "</a>");
        }

        html.Raw("</" + tag + ">\n");
    }

    private static void Print(HtmlBuilder html, Run run)
    {
        if (run is { Stress: Stress.None, Language: null })
        {
            html.Text(run.Text);
            return;
        }

        var element = run.Stress switch { Stress.Strong => "strong", Stress.Emphasis => "em", Stress.Small => "small", _ => "span" };
        html.Raw("<" + element);
        if (run.Language is { } language)
            html.Attribute("lang", language);

        html.Raw(">").Text(run.Text).Raw("</" + element + ">");
    }

    private static void Print(HtmlBuilder html, Block.Bullets bullets)
    {
        html.Raw(bullets.Numbered ? "<ol>\n" : "<ul>\n");
        foreach (var item in bullets.Items)
            Print(html, "li", item);

        html.Raw(bullets.Numbered ? "</ol>\n" : "</ul>\n");
    }

    private static void Facts(HtmlBuilder html, IEnumerable<Fact> facts)
    {
        html.Raw("<table>\n");
        foreach (var fact in facts)
        {
            html.Raw("<tr><th scope=\"row\" style=\"" + HtmlTables.CellStyle + "left\">").Text(fact.Key);
            html.Raw("</th><td style=\"" + HtmlTables.CellStyle + "left\">").Text(fact.Value).Raw("</td></tr>\n");
        }

        html.Raw("</table>\n");
    }
}
