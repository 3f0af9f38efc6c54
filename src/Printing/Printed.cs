namespace SenHub.Printing;

/// <summary>A finished file.</summary>
/// <param name="Bytes">The PDF: PDF/UA-1 and PDF/A-2a.</param>
/// <param name="Pages">Number of pages, at least 1.</param>
/// <param name="Warnings">What could not be printed as given: counts and code points, never the text.</param>
public sealed record Printed(byte[] Bytes, int Pages, IReadOnlyList<string> Warnings);
