using System.Globalization;
using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Measures a table of contents: its height does not depend on the pages' numbers.</summary>
/// <param name="pages">The page of each heading, from 0; null while they are being found.</param>
internal sealed class ContentsMaker(Typesetter type, Sheet sheet, IReadOnlyList<int>? pages)
{
    private const double Step = 14;

    public IEnumerable<Part> Contents(Block.Contents contents)
    {
        var lines = type.Headings.UpTo(contents.Levels).Select(entry => Line(entry.Index, entry.Heading)).ToList();
        return lines.Count > 0 ? [new ContentsPart(lines)] : [];
    }

    private ContentsLine Line(int index, PrintedHeading heading)
    {
        var number = pages is null ? "" : (pages[index] + 1).ToString(CultureInfo.InvariantCulture);
        var style = (heading.Level == 1 ? Look.Caption : Look.Body) with { Target = new Target(null, index, heading.Text) };
        var indent = Step * (heading.Level - 1);
        var width = sheet.Measure - indent - ContentsPart.NumberWidth;
        var fragments = type.Read(heading.Text, style);
        var lines = LineBreaker.Break(fragments, width);
        return new ContentsLine(
            new TextLines(fragments, lines, style.Size), lines[^1].Width, type.Set(number, style with { Target = null }, ContentsPart.NumberWidth), indent);
    }
}
