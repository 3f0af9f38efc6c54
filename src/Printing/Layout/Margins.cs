using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Head and foot of each page, drawn when the number of pages is known; each is one line.</summary>
internal sealed class Margins
{
    private const double HeadLine = 24, LabelLine = 38, HeadRule = 54, FootLine = 36, FootShare = 0.8, SmallestSize = 6.5;
    private readonly Typesetter type;
    private readonly Sheet sheet;
    private readonly TextLines header, label, footer;

    public Margins(Typesetter type, Sheet sheet, Doc doc)
    {
        (this.type, this.sheet) = (type, sheet);
        header = OneLine(doc.Header, Look.HeadLine, sheet.Measure);
        label = OneLine(doc.Label, Look.Small, sheet.Measure);
        footer = OneLine(doc.Footer, Look.Small, sheet.Measure * FootShare);
    }

    public void Draw(Canvas canvas, int page, int pages)
    {
        double left = sheet.Side, right = sheet.Width - sheet.Side, foot = sheet.Height - FootLine;
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

    // A line that is too long is set smaller, and cut only where it would be too small to read.
    private TextLines OneLine(string text, TextStyle style, double width)
    {
        var fragments = type.Read(text, style);
        var needed = LineBreaker.WidthOfAll(fragments);
        if (needed > width)
        {
            style = style with { Size = Math.Max(SmallestSize, Math.Floor(style.Size * 10 * width / needed) / 10) };
            fragments = [.. fragments.Select(fragment => fragment with { Style = style })];
        }

        var lines = Typesetter.Set(fragments, style, width);
        if (lines.Count > 1)
            type.Findings.Add("A head or foot line is longer than the page is wide: only what fits was printed. Shorten it.");

        return lines;
    }
}
