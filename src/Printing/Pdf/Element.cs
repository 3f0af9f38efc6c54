namespace SenHub.Printing.Pdf;

/// <summary>A structure element: what a stretch of the page is, for those who hear it.</summary>
internal sealed class Element(string tag)
{
    public string Tag { get; } = tag;

    /// <summary>Object number in the file.</summary>
    public int Id { get; set; }

    public Element? Parent { get; set; }

    /// <summary>Elements and marked content, in reading order.</summary>
    public List<Kid> Kids { get; } = new(1);

    /// <summary>What a figure shows, in words.</summary>
    public string? Alternative { get; init; }

    /// <summary>The words that a drawing stands for.</summary>
    public string? ActualText { get; init; }

    /// <summary>BCP 47 language where it differs from the document's.</summary>
    public string? Language { get; init; }

    /// <summary>Column or Row for a header cell.</summary>
    public string? Scope { get; init; }

    /// <summary>Columns and rows that a cell reaches over; 0 is the same as 1.</summary>
    public (int Columns, int Rows) Span { get; init; }

    /// <summary>What a table holds.</summary>
    public string? Summary { get; init; }

    /// <summary>Disc or Decimal for a list.</summary>
    public string? Numbering { get; init; }

    /// <summary>Where a figure stands; most elements are none, and carry no place for it.</summary>
    public FigureBox? Box { get; set; }
}

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
