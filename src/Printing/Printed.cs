namespace SenHub.Printing;

/// <summary>A finished file.</summary>
/// <param name="Bytes">The PDF.</param>
/// <param name="Pages">Number of pages, at least 1.</param>
/// <param name="Warnings">What could not be printed as given: counts and code points, never the text.</param>
public sealed record Printed(byte[] Bytes, int Pages, IReadOnlyList<string> Warnings)
{
    /// <summary>Which standards the file keeps.</summary>
    public PdfProfile Profile { get; init; }
}
