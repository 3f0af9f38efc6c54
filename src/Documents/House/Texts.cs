using SenHub.Printing.Tree;

namespace SenHub.Documents.House;

/// <summary>Short ways to set typed texts under a heading.</summary>
internal static class Texts
{
    /// <summary>Heading and texts; nothing at all where nothing is recorded.</summary>
    public static IEnumerable<Block> Section(int level, string heading, IReadOnlyList<string> texts) => texts.Count == 0 ? [] : [new Block.Heading(level, heading), .. List(texts)];

    /// <summary>Heading and texts; where nothing is recorded it says so.</summary>
    public static IEnumerable<Block> Always(int level, string heading, IReadOnlyList<string> texts) =>
        [new Block.Heading(level, heading), .. texts.Count == 0 ? [Cells.Missing] : List(texts)];

    /// <summary>One text as paragraphs, several as a list.</summary>
    public static IReadOnlyList<Block> List(IReadOnlyList<string> texts) =>
        texts.Count == 1 ? Cells.Typed(texts[0]) : [new Block.Bullets([.. texts.Select(text => new Block.Paragraph(string.Join(" ", text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))))])];
}
