using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Sets text in lines, for one document.</summary>
internal sealed class Typesetter(Findings findings, PrintedHeadings headings)
{
    private readonly RunReader reader = new(new WordShaper(findings), findings, new LinkTargets(headings, findings));

    public Findings Findings { get; } = findings;

    /// <summary>The headings of the document, which links and the table of contents lead to.</summary>
    public PrintedHeadings Headings { get; } = headings;

    /// <summary>One whose findings are not told, to measure what is set again.</summary>
    public Typesetter Aside() => new(new Findings(), Headings);

    public List<Fragment> Read(string text, TextStyle style) => reader.Read(text, style);

    public List<Fragment> Read(IReadOnlyList<Run> runs, TextStyle style) => reader.Read(runs, style);

    public TextLines Set(string text, TextStyle style, double width) => Set(reader.Read(text, style), style, width);

    public TextLines Set(IReadOnlyList<Run> runs, TextStyle style, double width) => Set(reader.Read(runs, style), style, width);

    public static TextLines Set(List<Fragment> fragments, TextStyle style, double width) =>
        new(fragments, LineBreaker.Break(fragments, width), style.Size);
}
