using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>A table of contents: each heading leads to its place and says its page.</summary>
internal sealed class ContentsPart(IReadOnlyList<ContentsLine> entries) : Part
{
    /// <summary>Width that is kept for the number of the page, whatever it will be.</summary>
    public const double NumberWidth = 30;
    private const double Between = 2, LeaderGap = 5;

    public override double After => 10;

    public override double Height => entries.Sum(entry => entry.Title.Height + Between);

    public override double Least => entries[0].Title.Height;

    public override void Draw(Flow flow)
    {
        flow.Canvas.Open(Tag.Contents);
        foreach (var entry in entries)
        {
            if (TextPart.LeastOf(entry.Title) > flow.Room && !flow.IsAtTop)
                flow.NewPage();

            flow.Canvas.Open(Tag.ContentsItem);
            flow.Canvas.Open(Tag.Reference);
            TextPart.DrawLines(flow, entry.Title, flow.Left + entry.Indent);
            DrawNumber(flow, entry);
            flow.Canvas.Close();
            flow.Canvas.Close();
            flow.Y += Between;
        }

        flow.Canvas.Close();
    }

    private static void DrawNumber(Flow flow, ContentsLine entry)
    {
        var (right, top) = (flow.Left + flow.Width, flow.Y - entry.Number.LineHeight);
        var (from, to) = (flow.Left + entry.Indent + entry.LastWidth + LeaderGap, right - entry.Number.Width - LeaderGap);
        var baseline = top + (entry.Number.LineHeight * Look.Ascent / Look.Leading);
        if (to > from)
        {
            flow.Canvas.OpenArtifact();
            flow.Canvas.Polyline([(from, baseline), (to, baseline)], 0.8, Look.Grey, "0.8 3");
            flow.Canvas.CloseArtifact();
        }

        flow.Canvas.Open(Tag.Span);
        entry.Number.DrawAll(flow.Canvas, right - NumberWidth, top, NumberWidth, Align.Right);
        flow.Canvas.Close();
    }
}

/// <summary>A heading in the table of contents. Points throughout.</summary>
/// <param name="LastWidth">Width of the title's last line.</param>
internal sealed record ContentsLine(TextLines Title, double LastWidth, TextLines Number, double Indent);
