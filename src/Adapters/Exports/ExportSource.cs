using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Exports.Xml;

namespace SenHub.Adapters.Exports;

/// <summary>The bytes of one export, seen once from end to end: hash, encoding, how it starts and how it ends. Readers open it as often as they need.</summary>
public sealed class ExportSource
{
    private const int Edge = 4096;

    private readonly Func<Stream> open;
    private readonly Encoding encoding;
    private readonly Lazy<string> xmlRoot;

    private ExportSource(Func<Stream> open, Encoding encoding, string encodingName, string hash, byte[] start, byte[] end)
    {
        this.open = open;
        this.encoding = encoding;
        xmlRoot = new Lazy<string>(() => IsXml ? SafeXml.RootOf(this) : "");
        IsOldWorkbook = start is [0xD0, 0xCF, 0x11, 0xE0, ..];
        EncodingName = encodingName;
        Hash = hash;
        Start = encoding.GetString(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        // Tags are ASCII in every encoding that is decided here; zero bytes are the other half of UTF-16.
        End = Encoding.Latin1.GetString(end).Replace("\0", "", StringComparison.Ordinal);
    }

    /// <summary>For example "UTF-8 with BOM" or "Windows-1252".</summary>
    public string EncodingName { get; }

    /// <summary>SHA-256 of the bytes, hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>About the first 4,000 characters, without a byte order mark and white space before them.</summary>
    public string Start { get; }

    /// <summary>About the last 4,000 characters, ASCII ones right.</summary>
    public string End { get; }

    /// <summary>The content is mark-up.</summary>
    public bool IsXml => Start.StartsWith('<');

    /// <summary>Local name of the document element; blank when there is none, or none that can be read safely.</summary>
    public string XmlRoot => xmlRoot.Value;

    /// <summary>The content is a zip: a workbook or an archive.</summary>
    public bool IsZip => Start.StartsWith("PK\u0003\u0004", StringComparison.Ordinal) || Start.StartsWith("PK\u0005\u0006", StringComparison.Ordinal);

    /// <summary>Excel wraps encrypted workbooks, and wrote all before 2007, in a compound file.</summary>
    public bool IsOldWorkbook { get; }

    /// <summary>The content is no text of any kind: a workbook, a PDF, an archive.</summary>
    public bool IsBinary => IsZip || Start.StartsWith("%PDF", StringComparison.Ordinal) || Start.Contains('\0', StringComparison.Ordinal);

    /// <summary>Sees a seekable stream from end to end; it stays the caller's to close.</summary>
    public static ExportSource Of(Stream bytes) => Of(() =>
    {
        bytes.Position = 0;
        return new BorrowedStream(bytes);
    });

    /// <summary>Sees bytes that can be opened as often as wanted, each time from their start.</summary>
    internal static ExportSource Of(Func<Stream> open)
    {
        using var bytes = open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encodings = new Encodings();
        var buffer = new byte[1 << 16];
        byte[] start = [], end = [];
        for (int read; (read = bytes.ReadAtLeast(buffer, Edge, throwOnEndOfStream: false)) > 0;)
        {
            var next = buffer.AsSpan(0, read);
            hash.AppendData(next);
            encodings.Look(next);
            if (start.Length == 0)
                start = [.. next[..Math.Min(read, Edge)]];
            end = read >= Edge ? [.. next[^Edge..]] : [.. end[^Math.Min(end.Length, Edge - read)..], .. next];
        }

        var (encoding, name) = encodings.Decide(start);
        return new ExportSource(open, encoding, name, Convert.ToHexStringLower(hash.GetHashAndReset()), start, end);
    }

    /// <summary>The content as text, from its start. A stretch without one of the marks that is longer than a megabyte ends it; see <paramref name="tripped"/>.</summary>
    internal TextReader OpenText(out Func<bool> tripped, params byte[] marks)
    {
        var guard = new GuardedStream(open(), marks);
        tripped = () => guard.Tripped;
        return new StreamReader(guard, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 15);
    }

    /// <summary>The content as bytes, from its start; the caller closes it, and reads no other meanwhile.</summary>
    internal Stream OpenBytes() => open();
}
