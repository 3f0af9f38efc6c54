using System.Text;
using SenHub.Printing.Shaping;

namespace SenHub.Printing.Text;

/// <summary>Lines of plain text with one empty line between blocks.</summary>
internal sealed class TextBuilder
{
    private readonly StringBuilder text = new();
    private bool gapIsDue;

    /// <summary>An empty line before the next line, unless it is the first.</summary>
    public void Gap() => gapIsDue = true;

    /// <summary>A line of parts with spaces between them; nothing where all are empty.</summary>
    public void Line(params ReadOnlySpan<string> parts)
    {
        var line = CleanText.OnOneLine(string.Join(' ', parts));
        if (line.Length == 0)
            return;

        if (gapIsDue && text.Length > 0)
            text.Append('\n');

        gapIsDue = false;
        text.Append(line).Append('\n');
    }

    public override string ToString() => text.ToString();
}
