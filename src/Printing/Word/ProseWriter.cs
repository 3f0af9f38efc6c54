using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Tree;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace SenHub.Printing.Word;

/// <summary>Paragraphs of runs, and lists: what may stand on a page and in a cell.</summary>
internal sealed class ProseWriter(ListNumbers numbers, LinkTable links)
{
    /// <summary>The paragraphs of a text.</summary>
    /// <param name="style">Of a paragraph; lists have styles of their own.</param>
    public IEnumerable<Paragraph> Of(string style, Block.Prose prose) => prose switch
    {
        Block.Paragraph paragraph => [ParagraphWriter.Of(style, paragraph.Runs.SelectMany(links.Of))],
        Block.Bullets bullets => Of(bullets),
        _ => throw new ArgumentOutOfRangeException(nameof(prose), prose.GetType().Name, "Not a text this printer knows."),
    };

    // The items that say something.
    private IEnumerable<Paragraph> Of(Block.Bullets list)
    {
        var number = list.Numbered ? numbers.Next() : ListNumbers.Bullets;
        foreach (var item in list.Items.Where(item => item.Runs.Any(run => run.Text.Trim().Length > 0)))
        {
            var paragraph = ParagraphWriter.Of(list.Numbered ? "ListNumber" : "ListBullet", item.Runs.SelectMany(links.Of));
            paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = number });
            yield return paragraph;
        }
    }
}
