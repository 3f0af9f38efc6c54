using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Tree;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace SenHub.Printing.Word;

/// <summary>Word's paragraphs of one style each.</summary>
internal static class ParagraphWriter
{
    public static Paragraph Of(string style, string text, Stress stress = Stress.None) => Of(style, RunWriter.Of(text, stress));

    public static Paragraph Of(string style, Block.Paragraph paragraph) => Of(style, RunWriter.Of(paragraph.Runs));

    public static Paragraph Of(string style, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = new Paragraph { ParagraphProperties = new ParagraphProperties() };
        if (style != StyleSheet.Normal)
            paragraph.ParagraphProperties.ParagraphStyleId = new ParagraphStyleId { Val = style };

        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>The items of a list that say something.</summary>
    public static IEnumerable<Paragraph> Of(Block.Bullets list, ListNumbers numbers)
    {
        var number = list.Numbered ? numbers.Next() : ListNumbers.Bullets;
        foreach (var item in list.Items.Where(item => item.Runs.Any(run => run.Text.Trim().Length > 0)))
        {
            var paragraph = Of(list.Numbered ? "ListNumber" : "ListBullet", item);
            paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = number });
            yield return paragraph;
        }
    }
}
