using System.Xml.Linq;

namespace SenHub.Printing.WordForms;

/// <summary>Names of WordprocessingML (ECMA-376, part 1, chapter 17) and of Word's tick boxes ([MS-DOCX] 2.6.1).</summary>
internal static class W
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    public static readonly XName Paragraph = Main + "p", ParagraphProperties = Main + "pPr", Run = Main + "r", RunProperties = Main + "rPr", Text = Main + "t", Tab = Main + "tab", Break = Main + "br", Return = Main + "cr";

    public static readonly XName Row = Main + "tr", Cell = Main + "tc", Table = Main + "tbl", RightToLeft = Main + "rtl", RunStyle = Main + "rStyle";

    public static readonly XName Control = Main + "sdt", ControlProperties = Main + "sdtPr", ControlContent = Main + "sdtContent", Tag = Main + "tag", Value = Main + "val", Id = Main + "id";

    public static readonly XName ShowsPlaceholder = Main + "showingPlcHdr", Binding = Main + "dataBinding", Date = Main + "date", FullDate = Main + "fullDate";

    public static readonly XName BookmarkStart = Main + "bookmarkStart", BookmarkEnd = Main + "bookmarkEnd";

    public static readonly XName CheckBox = Word2010 + "checkbox", IsChecked = Word2010 + "checked", CheckedSign = Word2010 + "checkedState", UncheckedSign = Word2010 + "uncheckedState", BoxValue = Word2010 + "val", ParagraphId = Word2010 + "paraId", TextId = Word2010 + "textId";

    /// <summary>What follows the direction among a run's properties, in the schema's order (17.3.2.28).</summary>
    public static readonly HashSet<XName> AfterDirection = [Main + "cs", Main + "em", Main + "lang", Main + "eastAsianLayout", Main + "specVanish", Main + "oMath", Main + "rPrChange"];
}
