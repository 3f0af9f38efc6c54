namespace SenHub.Printing.Tests.Inspection;

/// <summary>Something drawn on a page, and what it is marked as.</summary>
/// <param name="Mark">Its number on the page; null for an artifact or unmarked content.</param>
/// <param name="IsArtifact">It is marked as decoration.</param>
/// <param name="Depth">How many marks it stands in.</param>
/// <param name="Font">Null for lines and areas.</param>
/// <param name="Codes">Character codes, where text is shown.</param>
public sealed record MarkedContent(int Page, int? Mark, bool IsArtifact, int Depth, PdfFont? Font, IReadOnlyList<int> Codes)
{
    public string Text => string.Concat(Codes.Select(code => Font!.ToUnicode.GetValueOrDefault(code, "")));

    /// <summary>Where it is, in points from the lower left corner; for text, its start.</summary>
    public (double X, double Y) Place { get; init; }

    /// <summary>Where the text ends, in points from the left edge.</summary>
    public double Right { get; init; }
}
