namespace SenHub.Printing.Pdf;

/// <summary>A heading in the outline beside the pages.</summary>
/// <param name="Page">From 0.</param>
/// <param name="Top">Points from the page's lower edge.</param>
internal sealed record Bookmark(string Title, int Level, int Page, double Top);
