using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Bench.Printing.Peers;

/// <summary>The same paper as a web page for the peers: the same words in the same order, a house style close to ours.</summary>
internal static class PeerPage
{
    /// <summary>A whole page of HTML with its style for paper.</summary>
    public static string Of(Doc paper) =>
        HtmlPrinter.Print(paper).Replace("</head>", $"<style>{Style(paper.Landscape ? "landscape" : "portrait")}</style></head>", StringComparison.Ordinal);

    private static string Style(string side) => $$"""
        @page { size: A4 {{side}}; margin: 15mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); } }
        body { font-size: 9pt; max-width: none !important; }
        table { border-collapse: collapse; width: 100%; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        th, td { border: 0.5pt solid #999; padding: 2pt 4pt; text-align: left; vertical-align: top; }
        """;
}
