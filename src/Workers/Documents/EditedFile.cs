using System.Security.Cryptography;
using SenHub.Printing;

namespace SenHub.Workers.Documents;

/// <summary>An edited file as it came back: a Word file or a PDF whose every word can be read.</summary>
/// <param name="Words">Every word in it.</param>
internal sealed record EditedFile(ReadOnlyMemory<byte> Bytes, string Words, int Pages, bool IsWord)
{
    /// <summary>SHA-256 of the bytes, hexadecimal.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>Reads it; else why nobody can, for whoever sent it.</summary>
    public static (EditedFile? File, string? Why) Read(ReadOnlyMemory<byte> bytes) => bytes.Span switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => PdfText.Read(bytes) switch
        {
            PdfReading.Read read when read.Pages.Any(page => string.IsNullOrWhiteSpace(page.Text)) => (null, "a page of it has no words that a program can read; print it from Word as PDF, or send the Word file"),
            PdfReading.Read read => (new(bytes, string.Join('\n', [read.Text, .. read.Besides]), read.Pages.Count, IsWord: false), null),
            PdfReading.NotReadable not => (null, not.InWords),
            var other => throw new InvalidOperationException($"A reading of a kind that nobody knows: {other.GetType().Name}."),
        },
        [(byte)'P', (byte)'K', 3, 4, ..] => WordFileText.Read(bytes) switch
        {
            WordReading.Read read => (new(bytes, read.Text, 1, IsWord: true), null),
            WordReading.NotReadable not => (null, not.InWords),
            var other => throw new InvalidOperationException($"A reading of a kind that nobody knows: {other.GetType().Name}."),
        },
        _ => (null, "it is neither a Word file (.docx) nor a PDF"),
    };
}
