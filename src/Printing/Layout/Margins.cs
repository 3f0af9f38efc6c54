using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Head and foot of each page, drawn when the number of pages is known. A line that is too long is cut to one.</summary>
internal sealed class Margins(Typesetter type, Sheet sheet, Doc doc)
{
    private const double HeadLine = 24, LabelLine = 38, HeadRule = 54;
    private readonly TextLines header = type.Set(doc.Header, Look.HeadLine, sheet.Measure);
    private readonly TextLines label = type.Set(doc.Label, Look.Small, sheet.Measure);
    private readonly TextLines footer = type.Set(doc.Footer, Look.Small, sheet.Measure * 0.8);

    public void Draw(Canvas canvas, int page, int pages)
    {
        double left = sheet.Side, right = sheet.Width - sheet.Side, foot = sheet.Height - 36;
        if (header.Count + label.Count > 0)
        {
            canvas.OpenArtifact("/Type/Pagination/Subtype/Header");
            header.Draw(canvas, 0, Math.Min(1, header.Count), left, HeadLine);
            label.Draw(canvas, 0, Math.Min(1, label.Count), left, LabelLine);
            canvas.Line(left, HeadRule, right, HeadRule, 0.8, Look.Navy);
            canvas.CloseArtifact();
        }

        canvas.OpenArtifact("/Type/Pagination/Subtype/Footer");
        canvas.Line(left, foot, right, foot, 0.5, Look.Rule);
        footer.Draw(canvas, 0, Math.Min(1, footer.Count), left, foot + 6);
        var number = type.Set(PrintedWords.PageOf(page, pages), Look.Small, sheet.Measure);
        number.DrawAll(canvas, left, foot + 6, sheet.Measure, Align.Right);
        canvas.CloseArtifact();
    }
}
