using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Tree;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace SenHub.Printing.Word;

/// <summary>A paragraph of one style.</summary>
internal static class ParagraphWriter
{
    public static Paragraph Of(string style, string text, Stress stress = Stress.None) => Of(style, RunWriter.Of(text, stress));

    public static Paragraph Of(string style, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = new Paragraph { ParagraphProperties = new ParagraphProperties() };
        if (style != StyleSheet.Normal)
            paragraph.ParagraphProperties.ParagraphStyleId = new ParagraphStyleId { Val = style };

        paragraph.Append(content);
        return paragraph;
    }
}
