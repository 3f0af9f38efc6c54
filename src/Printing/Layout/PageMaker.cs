using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Lays out a document, stretch after stretch.</summary>
internal static class PageMaker
{
    /// <summary>Draws the pages.</summary>
    /// <param name="headingPages">The page of each heading, from 0, for a table of contents.</param>
    public static Canvas Draw(Doc doc, PdfFile file, Typesetter type, IReadOnlyList<int>? headingPages)
    {
        var canvas = new Canvas(file);
        var next = new Place();
        Flow? flow = null;
        foreach (var stretch in Stretch.Of(doc))
        {
            var parts = new PartMaker(type, stretch.Sheet, next, headingPages).Make(stretch.Blocks);
            if (parts.TrueForAll(part => part is PageBreakPart))
                continue;

            flow?.Turn(stretch.Sheet);
            flow ??= new Flow(canvas, stretch.Sheet);
            flow.Draw(parts);
        }

        _ = flow ?? new Flow(canvas, Stretch.Of(doc)[0].Sheet);
        canvas.EndPage();
        return canvas;
    }

    /// <summary>The page of each heading, from 0, found by drawing the pages aside; null where no table of contents asks for it.</summary>
    public static IReadOnlyList<int>? HeadingPages(Doc doc, PrintedHeadings headings)
    {
        if (!HasContents(doc.Blocks))
            return null;

        using var file = new PdfFile();
        using var aside = Draw(doc, file, new Typesetter(new Findings(), headings), null);
        return [.. aside.Bookmarks.Select(mark => mark.Page)];
    }

    /// <summary>Some table of contents stands among the blocks.</summary>
    public static bool HasContents(IReadOnlyList<Block> blocks) => blocks.Any(block => block switch
    {
        Block.Contents => true,
        Block.Together together => HasContents(together.Blocks),
        Block.Section section => HasContents(section.Blocks),
        _ => false,
    });
}
