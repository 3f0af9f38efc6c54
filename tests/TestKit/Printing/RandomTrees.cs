using SenHub.Printing.Tree;

namespace SenHub.TestKit.Printing;

/// <summary>Documents of any blocks with any text in them, the same for the same seed.</summary>
public static class RandomTrees
{
    /// <summary>The tree of a seed.</summary>
    public static Doc Of(int seed)
    {
        var words = new RandomWords(new Random(seed));
        var blocks = new RandomBlocks(words);
        return new Doc
        {
            Title = words.Text(),
            Author = "Larkfield Primary School",
            Date = new DateOnly(2026, 1, 12),
            Header = words.Chance(2) ? words.Text() : "",
            Label = words.Chance(2) ? "OFFICIAL-SENSITIVE" : "",
            Footer = words.Chance(2) ? words.Text() : "",
            FirstHeader = words.Chance(4) ? words.Text() : null,
            FirstFooter = words.Chance(4) ? "" : null,
            Landscape = words.Chance(2),
            Blocks = words.List(0, 8, () => blocks.Any(depth: 0)),
        };
    }
}
