namespace SenHub.Printing.Pdf;

/// <summary>The standard structure types we use (ISO 32000-1, 14.8.4): no role map is needed.</summary>
internal static class Tag
{
    public const string Document = "Document", Division = "Div", Paragraph = "P", Span = "Span", Figure = "Figure", Link = "Link";
    public const string Contents = "TOC", ContentsItem = "TOCI", Reference = "Reference";
    public const string List = "L", Item = "LI", Label = "Lbl", Body = "LBody";
    public const string Table = "Table", Head = "THead", Rows = "TBody", Row = "TR", HeaderCell = "TH", Cell = "TD";

    /// <summary>H1 to H6.</summary>
    public static string Heading(int level) => level switch
    {
        1 => "H1",
        2 => "H2",
        3 => "H3",
        4 => "H4",
        5 => "H5",
        _ => "H6",
    };
}
