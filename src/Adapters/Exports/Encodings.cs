using System.Text;
using System.Text.Unicode;

namespace SenHub.Adapters.Exports;

/// <summary>Decides a file's encoding from its bytes: a byte order mark is honoured, else strict UTF-8, else Windows-1252 (formats.md, section 6.3).</summary>
internal sealed class Encodings
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly List<byte> unfinished = new(4);
    private bool isUtf8 = true;

    /// <summary>Looks at the next bytes of the file.</summary>
    public void Look(ReadOnlySpan<byte> next)
    {
        if (!isUtf8)
            return;
        var joined = unfinished.Count == 0 ? next : [.. unfinished, .. next];
        var open = Unfinished(joined);
        isUtf8 = Utf8.IsValid(joined[..^open]);
        unfinished.Clear();
        unfinished.AddRange(joined[^open..]);
    }

    /// <summary>The encoding and its name, once every byte was seen.</summary>
    public (Encoding Encoding, string Name) Decide(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, "UTF-8 with BOM"),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, "UTF-16 little-endian with BOM"),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, "UTF-16 big-endian with BOM"),
        _ => IsUtf8 ? (Encoding.UTF8, "UTF-8") : (Windows1252, "Windows-1252"),
    };

    private bool IsUtf8 => isUtf8 && unfinished.Count == 0;

    // How many bytes at the end belong to a character that the next bytes finish.
    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var length = bytes[^back] switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, >= 0x80 => 0, _ => 1 };
            if (length > 0)
                return length > back ? back : 0;
        }

        return 0;
    }
}
