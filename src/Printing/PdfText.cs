using SenHub.Printing.Reader;

namespace SenHub.Printing;

/// <summary>Reads the text of finished PDFs: ours, and plain ones of other programs. Never throws for what is in the bytes; bounded in time and memory.</summary>
public static class PdfText
{
    /// <summary>The text page by page, or why it cannot be read.</summary>
    /// <param name="password">Opens a file locked with AES-256; other encryption is not read.</param>
    public static PdfReading Read(ReadOnlyMemory<byte> file, string? password = null) => new FileReader(file, password).Read();
}
