using System.Text;
using SenHub.Printing.Shaping;
using SenHub.Printing.Text;

namespace SenHub.Printing.Reader;

/// <summary>Puts glyphs together to words and lines by where they stand: many programs move the pen where we write a space.</summary>
internal sealed class PageLines
{
    /// <summary>Longest text of one page, in characters.</summary>
    private const int Most = 4 << 20;

    // In parts of the size: a gap that is a space, a move across that is a new line, a step back that is no kerning.
    private const double Gap = 0.2, Across = 0.45, Back = 1;

    private readonly StringBuilder text = new();
    private readonly List<string> rightToLeft = [];
    private double endX, endY;
    private int rightwards;

    /// <summary>The text so far.</summary>
    public string Finish()
    {
        EndRun();
        return text.ToString().TrimEnd();
    }

    /// <summary>Adds a glyph's text, with its start and end on the page and its size along the line's direction.</summary>
    public void Add(string glyph, (double X, double Y) start, (double X, double Y) end, in Matrix at)
    {
        if (text.Length > Most)
            return;

        Part(glyph, start, at);
        if (ReadingDirection.IsRightToLeft(glyph[0]) || (rightToLeft.Count > 0 && glyph == " "))
            rightToLeft.Add(glyph);
        else
            Append(glyph);

        (endX, endY) = end;
    }

    private void Part(string glyph, (double X, double Y) start, in Matrix at)
    {
        if (Last is '\0' or '\n')
            return;

        var (size, length) = (Math.Sqrt((at.C * at.C) + (at.D * at.D)), Math.Sqrt((at.A * at.A) + (at.B * at.B)));
        if (!(size > 0 && length > 0))
            return;

        double dx = start.X - endX, dy = start.Y - endY;
        var along = ((dx * at.A) + (dy * at.B)) / length / size;
        var across = Math.Abs((dx * at.B) - (dy * at.A)) / length / size;
        if (across > Across)
            EndLine();
        else if (Last != ' ' && glyph != " " && (along > Gap || (along < -Back && !ReadingDirection.IsRightToLeft(Last) && !ReadingDirection.IsRightToLeft(glyph[0]))))
            Append(" ");

        rightwards += rightToLeft.Count == 0 ? 0 : along > -Back / 2 ? 1 : -1;
    }

    private char Last => rightToLeft.Count > 0 ? rightToLeft[^1][^1] : text.Length > 0 ? text[^1] : '\0';

    private void Append(string glyph)
    {
        EndRun();
        text.Append(glyph);
    }

    private void EndLine()
    {
        EndRun();
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;

        // A word that was parted at a soft hyphen is one word.
        if (text.Length > 0 && text[^1] == CleanText.SoftHyphen)
            text.Length--;
        else
            text.Append('\n');
    }

    // Some programs draw right-to-left words from the left: their letters are turned round to be read.
    private void EndRun()
    {
        if (rightToLeft.Count == 0)
            return;

        var end = rightToLeft.FindLastIndex(glyph => glyph != " ") + 1;
        if (rightwards > 0)
            rightToLeft.Reverse(0, end);

        text.AppendJoin("", rightToLeft);
        rightToLeft.Clear();
        rightwards = 0;
    }
}
