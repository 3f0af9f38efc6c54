using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout.Tables;

/// <summary>The element of a list in a cell, which its items share.</summary>
internal sealed class BodyList(bool numbered)
{
    private Element? element;

    public void Open(Canvas canvas)
    {
        if (element is null)
            element = canvas.Open(new Element(Tag.List) { Remarks = new(Numbering: numbered ? "Decimal" : "Disc") });
        else
            canvas.Resume(element);
    }
}
