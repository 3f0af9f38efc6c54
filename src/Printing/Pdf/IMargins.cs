namespace SenHub.Printing.Pdf;

/// <summary>Head and foot of the pages, drawn when their number is known.</summary>
internal interface IMargins
{
    /// <summary>Pages with the same key share what is fixed.</summary>
    object KeyOf(Canvas canvas, int page);

    /// <summary>Draws what is the same on all pages of a key.</summary>
    void DrawFixed(Canvas canvas, int page);

    /// <summary>Draws the number of a page, from 0.</summary>
    void DrawNumber(Canvas canvas, int page, int pages);
}
