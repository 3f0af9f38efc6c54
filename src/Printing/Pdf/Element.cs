namespace SenHub.Printing.Pdf;

/// <summary>A structure element: what a stretch of the page is, for those who hear it.</summary>
internal sealed class Element(string tag)
{
    // Most elements have one child: a list of its own for each would be a tenth of what a paper allocates.
    private Kid only;
    private List<Kid>? more;

    public string Tag { get; } = tag;

    /// <summary>Object number in the file.</summary>
    public int Id { get; set; }

    public Element? Parent { get; set; }

    /// <summary>How many elements and pieces of marked content it has.</summary>
    public int Kids { get; private set; }

    /// <summary>BCP 47 language where it differs from the document's.</summary>
    public string? Language { get; init; }

    /// <summary>Column or Row for a header cell.</summary>
    public string? Scope { get; init; }

    /// <summary>Columns and rows that a cell reaches over; 0 is the same as 1.</summary>
    public (int Columns, int Rows) Span { get; init; }

    /// <summary>What a figure, a list, a table or a tick box says besides; most elements are none of these, and carry no place for it.</summary>
    public Remarks? Remarks { get; init; }

    /// <summary>A child, in reading order.</summary>
    public Kid Kid(int at) => at == 0 ? only : more![at - 1];

    public void Add(Kid kid)
    {
        if (Kids++ == 0)
            only = kid;
        else
            (more ??= []).Add(kid);
    }
}

/// <summary>What only few elements say of themselves.</summary>
/// <param name="Alternative">What a figure shows, in words.</param>
/// <param name="ActualText">The words that a drawing stands for.</param>
/// <param name="Summary">What a table holds.</param>
/// <param name="Numbering">Disc or Decimal for a list.</param>
internal sealed record Remarks(string? Alternative = null, string? ActualText = null, string? Summary = null, string? Numbering = null, FigureBox? Box = null);

/// <summary>Where a figure stands, in points from the page's lower left corner.</summary>
internal sealed record FigureBox(double Left, double Bottom, double Right, double Top);

/// <summary>A child: another element, the marked content of a page, or an object on it, such as a link. Papers have thousands: kept small.</summary>
/// <param name="Value">The mark; below nought, the number of an object.</param>
internal readonly record struct Kid(Element? Element, int Page, int Value)
{
    public int Mark => Value;

    /// <summary>Object number; 0 for none.</summary>
    public int Object => Math.Max(0, -Value);

    /// <summary>An object on a page.</summary>
    public static Kid OfObject(int page, int number) => new(null, page, -number);
}
