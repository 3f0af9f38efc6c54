namespace SenHub.Printing.Pdf;

/// <summary>What the file says about itself, in the information dictionary and in XMP alike.</summary>
/// <param name="Title">Never empty: it stands in the window's title bar (PDF/UA-1, 7.1).</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Day">Day of the data.</param>
/// <param name="Profile">Which standards it keeps.</param>
internal sealed record Metadata(string Title, string Author, string Language, DateOnly Day, PdfProfile Profile)
{
    public const string Producer = "SenHub";
}
