using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout.Tables;

/// <summary>A paragraph in a cell, or an item of a list in it.</summary>
/// <param name="gap">Space above it, in points.</param>
/// <param name="indent">How far its lines stand in, in points.</param>
/// <param name="label">What stands before an item.</param>
/// <param name="list">The list it belongs to.</param>
internal sealed class BodyText(TextLines lines, double gap, double indent = 0, TextLines? label = null, BodyList? list = null)
{
    private Element? holder, element;

    public TextLines Lines => lines;

    public double Gap => gap;

    public double Indent => indent;

    public TextLines? Label => label;

    /// <summary>Opens its element, or goes on with it.</summary>
    public void Open(Canvas canvas, double left, double top)
    {
        if (element is not null)
            canvas.Resume(element);
        else if (list is null)
            element = canvas.Open(Tag.Paragraph);
        else
            OpenItem(canvas, list, left, top);
    }

    /// <summary>Closes what was opened, up to the cell.</summary>
    public void Close(Canvas canvas)
    {
        canvas.Close();
        if (list is null)
            return;

        canvas.Close();
        canvas.Close();
    }

    private void OpenItem(Canvas canvas, BodyList list, double left, double top)
    {
        list.Open(canvas);
        holder = canvas.Open(Tag.Item);
        canvas.Open(Tag.Label);
        label!.DrawAll(canvas, left, top);
        canvas.Close();
        canvas.Resume(holder);
        element = canvas.Open(Tag.Body);
    }
}
