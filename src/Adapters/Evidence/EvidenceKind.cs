using SenHub.Domain;
using SenHub.Domain.Documents.Enclosures;

namespace SenHub.Adapters.Evidence;

/// <summary>Tells what a file is by its first bytes (ISO 32000-2, 7.5.2; PNG, 5.2; JPEG, B.1; Office Open XML), and whether it is whole.</summary>
internal static class EvidenceKind
{
    private const int HeadWithin = 1024;
    private const int TailWithin = 1024;

    private static readonly Dictionary<EvidenceFormat, string[]> Endings = new()
    {
        [EvidenceFormat.Pdf] = [".pdf"],
        [EvidenceFormat.Picture] = [".png", ".jpg", ".jpeg"],
        [EvidenceFormat.Word] = [".docx"],
    };

    /// <summary>The format, or why the file cannot be used.</summary>
    public static Checked<EvidenceFormat> Of(ReadOnlySpan<byte> bytes, string name, Place place)
    {
        if (Format(bytes) is not { } format)
            return Bad(EvidenceFaults.UnknownType(place));
        if (!Endings[format].Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            return Bad(format == EvidenceFormat.Word ? EvidenceFaults.UnknownType(place) : EvidenceFaults.WrongEnding(place));
        if (format == EvidenceFormat.Picture && !IsWholePicture(bytes))
            return Bad(EvidenceFaults.Damaged(place, "the picture is cut off: put a whole copy there"));
        return new Checked<EvidenceFormat>.Good(format);
    }

    private static EvidenceFormat? Format(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when IsPng(bytes) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => EvidenceFormat.Picture,
        _ when bytes[..Math.Min(bytes.Length, HeadWithin)].IndexOf("%PDF-"u8) >= 0 => EvidenceFormat.Pdf,
        _ when bytes.StartsWith("PK\u0003\u0004"u8) => EvidenceFormat.Word,
        _ => null,
    };

    private static bool IsWholePicture(ReadOnlySpan<byte> bytes)
    {
        var tail = bytes[Math.Max(0, bytes.Length - TailWithin)..];
        return IsPng(bytes) ? tail.IndexOf("IEND"u8) >= 0 : tail.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0;
    }

    private static bool IsPng(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    private static Checked<EvidenceFormat>.Bad Bad(Fault fault) => new([fault]);
}
