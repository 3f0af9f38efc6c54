namespace SenHub.Printing.Reader;

/// <summary>Undoes the predictors of Flate and LZW (ISO 32000-1, 7.4.4.4): PNG's, and TIFF's for whole bytes.</summary>
internal static class Predictors
{
    public static byte[]? Undo(byte[] data, Entries? how, FileObjects? objects, Bounds bounds)
    {
        var predictor = Whole(how, "Predictor", 1, objects);
        if (predictor <= 1)
            return data;

        var (colours, bits, columns) = (Whole(how, "Colors", 1, objects), Whole(how, "BitsPerComponent", 8, objects), Whole(how, "Columns", 1, objects));
        if (colours is < 1 or > 64 || bits is not (1 or 2 or 4 or 8 or 16) || columns is < 1 or > 1 << 20)
            return null;

        var (pixel, row) = (Math.Max(1, colours * bits / 8), ((colours * bits * columns) + 7) / 8);
        if (row > data.Length)
            return data;

        bounds.Unpacked(data.Length);
        return predictor >= 10 ? Png(data, pixel, row) : bits == 8 ? Tiff(data, pixel, row) : null;
    }

    /// <summary>A whole number among a filter's parameters.</summary>
    public static int Whole(Entries? how, string key, int otherwise, FileObjects? objects) =>
        (objects is null ? how?[key] : objects.Get(how?[key])) is double number and >= 0 and <= int.MaxValue ? (int)number : otherwise;

    private static byte[] Tiff(byte[] data, int pixel, int row)
    {
        for (var start = 0; start < data.Length; start += row)
        {
            for (var i = start + pixel; i < Math.Min(start + row, data.Length); i++)
                data[i] = (byte)((data[i] + data[i - pixel]) & 0xFF);
        }

        return data;
    }

    private static byte[] Png(byte[] data, int pixel, int row)
    {
        var rows = (data.Length + row) / (row + 1);
        var plain = new byte[(long)rows * row];
        for (var r = 0; r < rows; r++)
        {
            var from = data.AsSpan(r * (row + 1));
            var to = plain.AsSpan(r * row, row);
            var above = r == 0 ? [] : plain.AsSpan((r - 1) * row, row);
            for (var i = 0; i < Math.Min(row, from.Length - 1); i++)
            {
                int left = i < pixel ? 0 : to[i - pixel], up = r == 0 ? 0 : above[i], corner = i < pixel || r == 0 ? 0 : above[i - pixel];
                to[i] = (byte)((from[i + 1] + Guess(from[0], left, up, corner)) & 0xFF);
            }
        }

        return plain;
    }

    private static int Guess(byte kind, int left, int up, int corner) => kind switch
    {
        1 => left,
        2 => up,
        3 => (left + up) / 2,
        4 => Paeth(left, up, corner),
        _ => 0,
    };

    private static int Paeth(int left, int up, int corner)
    {
        var near = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(near - left), Math.Abs(near - up), Math.Abs(near - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
