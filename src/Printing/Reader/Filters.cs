using System.IO.Compression;

namespace SenHub.Printing.Reader;

/// <summary>Undoes the filters of a stream (ISO 32000-1, 7.4), within bounds.</summary>
internal static class Filters
{
    private const int MostFilters = 8;

    /// <summary>The bytes; what could be unpacked where they are damaged; null where a filter is for pictures or unknown.</summary>
    /// <param name="objects">Follows references; null for the cross-reference stream, which must not have any.</param>
    public static byte[]? Decode(ReadOnlyMemory<byte> raw, Entries entries, FileObjects? objects, Bounds bounds)
    {
        var filters = Items(entries["Filter"] ?? entries["F"], objects);
        var parameters = Items(entries["DecodeParms"] ?? entries["DP"], objects);
        var data = raw.ToArray();
        bounds.Unpacked(data.Length);
        if (filters.Count > MostFilters)
            return null;

        for (var i = 0; i < filters.Count; i++)
        {
            var how = i < parameters.Count ? Get(parameters[i], objects) as Entries : null;
            var next = (Get(filters[i], objects) as Name)?.Value switch
            {
                "FlateDecode" or "Fl" => Predictors.Undo(Inflate(data, bounds), how, objects, bounds),
                "LZWDecode" or "LZW" => Predictors.Undo(Lzw.Decode(data, Predictors.Whole(how, "EarlyChange", 1, objects) != 0, bounds), how, objects, bounds),
                "ASCIIHexDecode" or "AHx" => AsciiFilters.Hexadecimal(data),
                "ASCII85Decode" or "A85" => AsciiFilters.Base85(data),
                "RunLengthDecode" or "RL" => AsciiFilters.RunLengths(data, bounds),
                "Crypt" => data,
                _ => null,
            };
            if (next is null)
                return null;

            data = next;
            bounds.Unpacked(data.Length);
        }

        return bounds.AreBroken ? null : data;
    }

    private static List<object?> Items(object? value, FileObjects? objects) =>
        Get(value, objects) switch { null => [], List<object?> items => items, var one => [one] };

    private static object? Get(object? value, FileObjects? objects) => objects is null ? value : objects.Get(value);

    // Data of other programs ends too early or has a wrong check sum now and then: what came before counts.
    private static byte[] Inflate(byte[] data, Bounds bounds)
    {
        var plain = ReadAll(new ZLibStream(new MemoryStream(data), CompressionMode.Decompress), bounds);
        return plain.Length == 0 && data.Length > 2 ? ReadAll(new DeflateStream(new MemoryStream(data), CompressionMode.Decompress), bounds) : plain;
    }

    private static byte[] ReadAll(System.IO.Stream unpacking, Bounds bounds)
    {
        using var from = unpacking;
        using var plain = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            while (plain.Length < bounds.BytesLeft && from.Read(buffer) is > 0 and var count)
                plain.Write(buffer, 0, count);
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            return plain.ToArray();
        }

        return plain.ToArray();
    }
}
