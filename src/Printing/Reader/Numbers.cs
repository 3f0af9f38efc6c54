using System.Globalization;

namespace SenHub.Printing.Reader;

/// <summary>Numbers of a file (ISO 32000-1, 7.3.3): there are thousands on a page, most of them small.</summary>
internal static class Numbers
{
    // So many digits are exact in a double, and so is every power of ten that parts them: their quotient is the nearest double there is.
    private const int MostExact = 15;

    private static readonly double[] Powers = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    private static readonly object[] Whole = [.. Enumerable.Range(0, 1024).Select(number => (object)(double)number)];

    /// <summary>The number that a word is; null where it is none.</summary>
    public static double? Of(ReadOnlySpan<byte> word)
    {
        var at = word[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        var (value, digits, point) = (0L, 0, -1);
        for (; at < word.Length && digits <= MostExact; at++)
        {
            if (word[at] is >= (byte)'0' and <= (byte)'9' and var digit)
                (value, digits) = ((value * 10) + digit - '0', digits + 1);
            else if (word[at] == '.' && point < 0)
                point = digits;
            else
                return Parsed(word);
        }

        if (digits is 0 or > MostExact)
            return Parsed(word);

        var size = value / Powers[point < 0 ? 0 : digits - point];
        return word[0] == '-' ? -size : size;
    }

    /// <summary>As an object; the small whole ones are always the same.</summary>
    public static object Boxed(double number) =>
        number >= 0 && number < Whole.Length && !double.IsNegative(number) && number == Math.Floor(number) ? Whole[(int)number] : number;

    private static double? Parsed(ReadOnlySpan<byte> word) =>
        word.Length < 40 && double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
