using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Head and foot of each page, drawn when the number of pages is known; each is one line.</summary>
internal sealed class Margins : IMargins
{
    private const double HeadLine = 24, LabelLine = 38, HeadRule = 54, FootLine = 36, FootShare = 0.8, SmallestSize = 6.5;
    private readonly Typesetter type;
    private readonly Dictionary<(double Width, bool IsFirst), MarginLines> lines = [];
    private readonly Doc doc;

    public Margins(Typesetter type, Doc doc) => (this.type, this.doc) = (type, doc);

    /// <inheritdoc />
    public object KeyOf(Canvas canvas, int page) => LinesOf(SheetOf(canvas, page), page == 0);

    /// <inheritdoc />
    public void DrawFixed(Canvas canvas, int page)
    {
        var sheet = SheetOf(canvas, page);
        var (header, label, footer) = LinesOf(sheet, page == 0);
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
        canvas.CloseArtifact();
    }

    /// <inheritdoc />
    public void DrawNumber(Canvas canvas, int page, int pages)
    {
        var sheet = SheetOf(canvas, page);
        canvas.OpenArtifact("/Type/Pagination/Subtype/Footer");
        type.Set(PrintedWords.PageOf(page + 1, pages), Look.Small, sheet.Measure).DrawAll(canvas, sheet.Side, sheet.Height - FootLine + 6, sheet.Measure, Align.Right);
        canvas.CloseArtifact();
    }

    private static Sheet SheetOf(Canvas canvas, int page) => canvas.Sizes[page].Width > canvas.Sizes[page].Height ? Sheet.Landscape : Sheet.Portrait;

    // The first page's lines are others only where the document says so.
    private MarginLines LinesOf(Sheet sheet, bool isFirst)
    {
        isFirst = isFirst && (doc.FirstHeader ?? doc.FirstFooter) is not null;
        if (lines.TryGetValue((sheet.Width, isFirst), out var known))
            return known;

        return lines[(sheet.Width, isFirst)] = new MarginLines(
            OneLine((isFirst ? doc.FirstHeader : null) ?? doc.Header, Look.HeadLine, sheet.Measure),
            OneLine(doc.Label, Look.Small, sheet.Measure),
            OneLine((isFirst ? doc.FirstFooter : null) ?? doc.Footer, Look.Small, sheet.Measure * FootShare));
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

        var set = Typesetter.Set(fragments, style, width);
        if (set.Count > 1)
            type.Findings.Add("A head or foot line is longer than the page is wide: only what fits was printed. Shorten it.");

        return set;
    }

    private sealed record MarginLines(TextLines Header, TextLines Label, TextLines Footer);
}
