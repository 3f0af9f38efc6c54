using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace SenHub.Printing.Pdf;

/// <summary>Bytes of a PDF in the making; numbers and strings as ISO 32000-1, 7.3 writes them, in no culture. Large ones are given back when done, so that a next document finds their memory.</summary>
internal sealed class PdfBytes(int capacity = 256) : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public PdfBytes Add(ReadOnlySpan<byte> more)
    {
        more.CopyTo(Room(more.Length));
        Length += more.Length;
        return this;
    }

    /// <summary>Appends ASCII text.</summary>
    public PdfBytes Add(string ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    public PdfBytes Add(char ascii)
    {
        Room(1)[0] = (byte)ascii;
        Length++;
        return this;
    }

    public PdfBytes Number(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>A number with at most two decimals, which is 0.0035 mm on paper.</summary>
    public PdfBytes Number(double value)
    {
        var hundredths = (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        if (hundredths < 0)
            Add('-');

        var (whole, part) = Math.DivRem(Math.Abs(hundredths), 100);
        Number(whole);
        if (part != 0)
        {
            Add('.').Add((char)('0' + (part / 10)));
            if (part % 10 != 0)
                Add((char)('0' + (part % 10)));
        }

        return this;
    }

    public PdfBytes Reference(int id) => Number(id).Add(" 0 R"u8);

    /// <summary>A text string: ASCII in brackets, else UTF-16 in hexadecimal.</summary>
    public PdfBytes Text(string text)
    {
        if (!Ascii.IsValid(text) || text.AsSpan().IndexOfAnyInRange('\0', '\u001F') >= 0 || text.Contains('\u007F', StringComparison.Ordinal))
            return Add("<FEFF"u8).Hexadecimal(Encoding.BigEndianUnicode.GetBytes(text)).Add('>');

        Add('(');
        foreach (var c in text)
            Escaped((byte)c);

        return Add(')');
    }

    public PdfBytes Hexadecimal(ReadOnlySpan<byte> data)
    {
        var room = Room(2 * data.Length);
        for (var i = 0; i < data.Length; i++)
        {
            room[2 * i] = "0123456789ABCDEF"u8[data[i] >> 4];
            room[(2 * i) + 1] = "0123456789ABCDEF"u8[data[i] & 15];
        }

        Length += 2 * data.Length;
        return this;
    }

    /// <summary>A two-byte character code inside a string.</summary>
    public PdfBytes Code(int code)
    {
        Escaped((byte)(code >> 8));
        Escaped((byte)(code & 0xFF));
        return this;
    }

    private void Escaped(byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\')
            Add('\\');

        if (value == '\r')
            Add("\\r"u8);
        else
            Add((char)value);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        (bytes, Length) = ([], 0);
    }

    private Span<byte> Room(int needed)
    {
        if (Length + needed > bytes.Length)
            Grow(Length + needed);

        return bytes.AsSpan(Length);
    }

    private void Grow(int needed)
    {
        var more = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, needed));
        Span.CopyTo(more);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = more;
    }
}
