namespace SenHub.Printing.Tests.Inspection;

/// <summary>Runs a page's operators and lists what they draw.</summary>
public sealed class ContentReader(PdfModel model, IReadOnlyDictionary<string, PdfFont> fonts)
{
    private readonly List<MarkedContent> drawn = [];
    private readonly Stack<(int? Mark, bool IsArtifact)> marks = [];
    private readonly List<object?> operands = [];
    private PdfFont? font;
    private double size, x, y;

    public IReadOnlyList<MarkedContent> Read(int page)
    {
        foreach (var stream in model.Contents(model.Pages[page]))
        {
            var tokens = new PdfTokens(stream.Data);
            while (!tokens.IsAtEnd)
            {
                var token = tokens.Next();
                if (token is PdfWord word)
                {
                    Run(page, word.Value);
                    operands.Clear();
                }
                else
                {
                    operands.Add(token);
                }
            }
        }

        Assert.Empty(marks);
        return drawn;
    }

    private void Run(int page, string name)
    {
        switch (name)
        {
            case "BDC":
                var properties = operands[1] as Dictionary<string, object?>;
                marks.Push((Number(properties?.GetValueOrDefault("MCID")), ((PdfName)operands[0]!).Value == "Artifact"));
                break;
            case "EMC":
                marks.Pop();
                break;
            case "Tf":
                (font, size) = (fonts[((PdfName)operands[0]!).Value], (double)operands[1]!);
                break;
            case "Tm":
                (x, y) = ((double)operands[4]!, (double)operands[5]!);
                break;
            case "TJ":
                Show(page, (List<object?>)operands[0]!);
                break;
            case "cm":
                var (left, bottom) = ((double)operands[4]!, (double)operands[5]!);
                var (across, up) = ((double)operands[0]! + (double)operands[2]!, (double)operands[1]! + (double)operands[3]!);
                Draw(page, null, [], (Math.Min(left, left + across), Math.Min(bottom, bottom + up)), Math.Max(left, left + across));
                Draw(page, null, [], (left, Math.Max(bottom, bottom + up)), left);
                break;
            case "re" or "m" or "l":
                Draw(page, null, [], ((double)operands[0]!, (double)operands[1]!), (double)operands[0]!);
                break;
        }
    }

    private void Show(int page, List<object?> parts)
    {
        var (left, right, pen) = (x, x, x);
        List<int> codes = [];
        foreach (var part in parts)
        {
            pen -= part is double back ? back * size / 1000 : 0;
            for (var i = 0; part is byte[] text && i < text.Length; i += 2)
            {
                codes.Add((text[i] << 8) | text[i + 1]);
                pen += font!.WidthOf(codes[^1]) * size / 1000;
                // A space at the end of a line is for readers; it may hang over the edge.
                right = font.ToUnicode.GetValueOrDefault(codes[^1]) == " " ? right : Math.Max(right, pen);
            }

            left = Math.Min(left, pen);
        }

        Draw(page, font, codes, (left, y), right);
        x = pen;
    }

    private void Draw(int page, PdfFont? with, List<int> codes, (double X, double Y) place, double right)
    {
        var mark = marks.FirstOrDefault(m => m.Mark is not null).Mark;
        drawn.Add(new MarkedContent(page, mark, marks.Any(m => m.IsArtifact), marks.Count, with, codes) { Place = place, Right = right });
    }

    private static int? Number(object? value) => value is double number ? (int)number : null;
}
