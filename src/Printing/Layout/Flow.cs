using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout;

/// <summary>Where the next part goes, page after page.</summary>
internal sealed class Flow
{
    // A part that misses the end of the page by a rounding error has room.
    private const double Tolerance = 0.01;
    private bool breakIsDue;

    public Flow(Canvas canvas, Sheet sheet)
    {
        (Canvas, Sheet, Y) = (canvas, sheet, sheet.Top);
        canvas.StartPage(sheet.Width, sheet.Height);
    }

    public Canvas Canvas { get; }

    public Sheet Sheet { get; private set; }

    /// <summary>Down the page, in points.</summary>
    public double Y { get; set; }

    public double Left => Sheet.Side;

    public double Width => Sheet.Measure;

    public bool IsAtTop => Y <= Sheet.Top;

    /// <summary>Height that is left on the page.</summary>
    public double Room => Sheet.Bottom - Y + Tolerance;

    public void NewPage()
    {
        Canvas.EndPage();
        Canvas.StartPage(Sheet.Width, Sheet.Height);
        Y = Sheet.Top;
    }

    /// <summary>Goes on on a fresh page of some kind.</summary>
    public void Turn(Sheet sheet)
    {
        Sheet = sheet;
        breakIsDue = false;
        NewPage();
    }

    /// <summary>The next part starts a page.</summary>
    public void BreakPage() => breakIsDue = true;

    /// <summary>Draws parts below each other, each where it has room for what must stay together.</summary>
    /// <param name="roomIsMade">Whoever holds the parts has found room for the first, and has left the space above it.</param>
    public void Draw(IReadOnlyList<Part> parts, bool roomIsMade = false)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not PageBreakPart && !(roomIsMade && i == 0))
                MakeRoom(parts, i);

            parts[i].Draw(this);
            Y += parts[i].After;
        }
    }

    /// <summary>Height that must find room from a part on: itself, and what it must not be parted from.</summary>
    public static double LeastFrom(IReadOnlyList<Part> parts, int at)
    {
        var least = parts[at].Least;
        for (; parts[at].KeepsWithNext && at + 1 < parts.Count; at++)
            least += parts[at].After + parts[at + 1].Before + parts[at + 1].Least;

        return least;
    }

    private void MakeRoom(IReadOnlyList<Part> parts, int at)
    {
        if (!IsAtTop && (breakIsDue || parts[at].Before + LeastFrom(parts, at) > Room))
            NewPage();

        breakIsDue = false;
        if (!IsAtTop)
            Y += parts[at].Before;
    }
}
