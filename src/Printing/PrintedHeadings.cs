using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing;

/// <summary>A heading as it is printed.</summary>
internal sealed record PrintedHeading(int Level, string Text, string? Anchor);

/// <summary>The headings of a document in order, without those that say nothing, each with the level it is printed as.</summary>
internal sealed class PrintedHeadings
{
    private readonly List<PrintedHeading> headings = [];

    public PrintedHeadings(Doc doc, Findings findings) => Add(doc.Blocks, findings);

    public IReadOnlyList<PrintedHeading> All => headings;

    /// <summary>The place of a heading by its anchor; -1 where no heading has it.</summary>
    public int IndexOf(string anchor) => headings.FindIndex(heading => heading.Anchor == anchor);

    /// <summary>The headings that a table of contents lists, with their places.</summary>
    public IEnumerable<(int Index, PrintedHeading Heading)> UpTo(int level) => headings.Index().Where(heading => heading.Item.Level <= level);

    private void Add(IReadOnlyList<Block> blocks, Findings findings)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Heading heading when CleanText.OnOneLine(heading.Text) is { Length: > 0 } text:
                    headings.Add(new PrintedHeading(LevelOf(heading, findings), text, heading.Anchor));
                    break;
                case Block.Together together:
                    Add(together.Blocks, findings);
                    break;
                case Block.Section section:
                    Add(section.Blocks, findings);
                    break;
            }
        }
    }

    // PDF/UA-1, 7.4.2: the first heading is of level 1 and none is skipped.
    private int LevelOf(Block.Heading heading, Findings findings)
    {
        var level = Math.Clamp(heading.Level, 1, (headings.Count == 0 ? 0 : headings[^1].Level) + 1);
        if (level != heading.Level)
            findings.Add($"A heading of level {heading.Level} was printed as level {level}: levels start at 1 and none is left out.");

        return level;
    }
}
