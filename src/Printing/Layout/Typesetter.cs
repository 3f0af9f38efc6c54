using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Sets text in lines, for one document.</summary>
internal sealed class Typesetter(Findings findings)
{
    private readonly RunReader reader = new(new WordShaper(findings), findings);

    public Findings Findings { get; } = findings;

    public List<Fragment> Read(string text, TextStyle style) => reader.Read(text, style);

    public List<Fragment> Read(IReadOnlyList<Run> runs, TextStyle style) => reader.Read(runs, style);

    public TextLines Set(string text, TextStyle style, double width) => Set(reader.Read(text, style), style, width);

    public TextLines Set(IReadOnlyList<Run> runs, TextStyle style, double width) => Set(reader.Read(runs, style), style, width);

    public static TextLines Set(List<Fragment> fragments, TextStyle style, double width) =>
        new(fragments, LineBreaker.Break(fragments, width), style.Size);
}
