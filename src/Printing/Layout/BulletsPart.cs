using System.Globalization;
using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>A bulleted or numbered list.</summary>
internal sealed class BulletsPart(IReadOnlyList<(TextLines Label, TextLines Body)> items, bool numbered) : Part
{
    private const double Between = 2;

    /// <summary>How far the text stands in from the labels.</summary>
    public static double Indent(bool numbered) => numbered ? 22 : 14;

    public static string Label(bool numbered, int index) =>
        numbered ? (index + 1).ToString(CultureInfo.InvariantCulture) + "." : "•";

    public override double Height => items.Sum(item => item.Body.Height) + (Between * (items.Count - 1));

    public override double Least => TextPart.LeastOf(items[0].Body);

    public override void Draw(Flow flow)
    {
        flow.Canvas.Open(new Element(Tag.List) { Remarks = new(Numbering: numbered ? "Decimal" : "Disc") });
        for (var i = 0; i < items.Count; i++)
        {
            var (label, body) = items[i];
            if (TextPart.LeastOf(body) > flow.Room && !flow.IsAtTop)
                flow.NewPage();

            flow.Canvas.Open(Tag.Item);
            flow.Canvas.Open(Tag.Label);
            label.DrawAll(flow.Canvas, flow.Left + 3, flow.Y);
            flow.Canvas.Close();
            flow.Canvas.Open(Tag.Body);
            TextPart.DrawLines(flow, body, flow.Left + 3 + Indent(numbered));
            flow.Canvas.Close();
            flow.Canvas.Close();
            flow.Y += i + 1 < items.Count ? Between : 0;
        }

        flow.Canvas.Close();
    }
}
