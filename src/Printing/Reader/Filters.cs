using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace SenHub.Printing.Reader;

/// <summary>Undoes the filters of a stream (ISO 32000-1, 7.4), within bounds.</summary>
internal static class Filters
{
    private const int MostFilters = 8, AtOnce = 16 * 1024;

    /// <summary>The bytes; what could be unpacked where they are damaged; null where a filter is for pictures or unknown.</summary>
    /// <param name="objects">Follows references; null for the cross-reference stream, which must not have any.</param>
    public static byte[]? Decode(ReadOnlyMemory<byte> raw, Entries entries, FileObjects? objects, Bounds bounds)
    {
        var filters = Items(entries["Filter"] ?? entries["F"], objects);
        var parameters = Items(entries["DecodeParms"] ?? entries["DP"], objects);
        bounds.Unpacked(raw.Length);
        if (filters.Count > MostFilters)
            return null;

        byte[]? data = null;

        for (var i = 0; i < filters.Count; i++)
        {
            var how = i < parameters.Count ? Get(parameters[i], objects) as Entries : null;
            var next = (Get(filters[i], objects) as Name)?.Value switch
            {
                "FlateDecode" or "Fl" => Predictors.Undo(Inflate(data ?? raw, bounds), how, objects, bounds),
                "LZWDecode" or "LZW" => Predictors.Undo(Lzw.Decode(data ?? raw.ToArray(), Predictors.Whole(how, "EarlyChange", 1, objects) != 0, bounds), how, objects, bounds),
                "ASCIIHexDecode" or "AHx" => AsciiFilters.Hexadecimal(data ?? raw.ToArray()),
                "ASCII85Decode" or "A85" => AsciiFilters.Base85(data ?? raw.ToArray()),
                "RunLengthDecode" or "RL" => AsciiFilters.RunLengths(data ?? raw.ToArray(), bounds),
                "Crypt" => data ?? raw.ToArray(),
                _ => null,
            };
            if (next is null)
                return null;

            data = next;
            bounds.Unpacked(data.Length);
        }

        return bounds.AreBroken ? null : data ?? raw.ToArray();
    }

    private static List<object?> Items(object? value, FileObjects? objects) =>
        Get(value, objects) switch { null => [], List<object?> items => items, var one => [one] };

    private static object? Get(object? value, FileObjects? objects) => objects is null ? value : objects.Get(value);

    // Data of other programs ends too early or has a wrong check sum now and then: what came before counts.
    private static byte[] Inflate(ReadOnlyMemory<byte> data, Bounds bounds)
    {
        var packed = MemoryMarshal.TryGetArray(data, out var part) ? part : new(data.ToArray());
        var plain = ReadAll(new ZLibStream(From(packed), CompressionMode.Decompress), bounds);
        return plain.Length == 0 && data.Length > 2 ? ReadAll(new DeflateStream(From(packed), CompressionMode.Decompress), bounds) : plain;
    }

    private static MemoryStream From(ArraySegment<byte> part) => new(part.Array!, part.Offset, part.Count, writable: false);

    private static byte[] ReadAll(System.IO.Stream unpacking, Bounds bounds)
    {
        using var from = unpacking;
        var (plain, count) = (ArrayPool<byte>.Shared.Rent(AtOnce), 0);
        try
        {
            while (count < bounds.BytesLeft && from.Read(plain, count, (int)Math.Min(Math.Min(AtOnce, plain.Length - count), bounds.BytesLeft - count)) is > 0 and var more)
            {
                count += more;
                if (count == plain.Length)
                    plain = Grown(plain);
            }
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            // what came before counts
        }

        var read = plain[..count];
        ArrayPool<byte>.Shared.Return(plain);
        return read;
    }

    private static byte[] Grown(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
