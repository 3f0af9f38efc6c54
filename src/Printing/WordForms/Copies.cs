using System.Xml.Linq;

namespace SenHub.Printing.WordForms;

/// <summary>Copies of paragraphs and rows without what may stand in a document once only.</summary>
internal static class Copies
{
    /// <summary>The copy.</summary>
    public static XElement Of(XElement original)
    {
        var copy = new XElement(original);
        copy.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name == W.ParagraphId || attribute.Name == W.TextId).Remove();
        copy.Descendants().Where(element => element.Name == W.BookmarkStart || element.Name == W.BookmarkEnd).Remove();
        copy.Descendants(W.ControlProperties).Elements(W.Id).Remove();
        return copy;
    }
}
