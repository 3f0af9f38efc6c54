using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout.Tables;

/// <summary>A cell with its lines; it remembers its element and how far it is drawn, so that it may go on overleaf.</summary>
internal abstract class GridCell(CellPlace place)
{
    private Element? element;

    /// <summary>The first line that is not drawn yet.</summary>
    public int Next { get; private set; }

    /// <summary>How many lines it has.</summary>
    public abstract int Count { get; }

    public bool IsDone => Next >= Count;

    public double Height => HeightOf(0, Count);

    /// <summary>Height of the lines that are not drawn yet.</summary>
    public double HeightLeft => HeightOf(Next, Count);

    /// <summary>Rows it reaches over.</summary>
    public int Rows => Math.Max(1, place.Span.Rows);

    public (double Left, double Right) Edges => place.Edges;

    protected CellPlace Place => place;

    /// <summary>Height of some of the lines.</summary>
    public abstract double HeightOf(int from, int to);

    /// <summary>The line after the last that fits a height.</summary>
    public abstract int Fit(int from, double room);

    /// <summary>Gives it its place in the order of the structure, to be drawn later.</summary>
    public void Open(Canvas canvas)
    {
        element = canvas.Open(new Element(place.Tag) { Scope = place.Scope, Span = place.Span });
        canvas.Close();
    }

    /// <summary>Draws the next lines that fit as part of the structure.</summary>
    public void DrawNext(Canvas canvas, double room, double left, double top)
    {
        if (element is null)
            element = canvas.Open(new Element(place.Tag) { Scope = place.Scope, Span = place.Span });
        else
            canvas.Resume(element);

        var to = Fit(Next, room);
        Draw(canvas, Next, to, left, top, isTagged: true);
        Next = to;
        canvas.Close();
    }

    /// <summary>Draws all of it and leaves the structure alone.</summary>
    public void DrawAgain(Canvas canvas, double left, double top) => Draw(canvas, 0, Count, left, top, isTagged: false);

    protected abstract void Draw(Canvas canvas, int from, int to, double left, double top, bool isTagged);
}
