using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Blocks that stand on sheets of one kind.</summary>
internal sealed record Stretch(Sheet Sheet, IReadOnlyList<Block> Blocks)
{
    /// <summary>The stretches of a document in order: its sections, and what stands between them.</summary>
    public static IReadOnlyList<Stretch> Of(Doc doc)
    {
        List<Stretch> stretches = [];
        Add(stretches, SheetOf(doc.Landscape), doc.Blocks);
        return stretches;
    }

    private static void Add(List<Stretch> to, Sheet sheet, IReadOnlyList<Block> blocks)
    {
        List<Block> open = [];
        foreach (var block in blocks)
        {
            if (block is not Block.Section section)
            {
                open.Add(block);
                continue;
            }

            to.Add(new Stretch(sheet, open));
            open = [];
            Add(to, SheetOf(section.Landscape), section.Blocks);
        }

        to.Add(new Stretch(sheet, open));
    }

    private static Sheet SheetOf(bool landscape) => landscape ? Sheet.Landscape : Sheet.Portrait;
}
