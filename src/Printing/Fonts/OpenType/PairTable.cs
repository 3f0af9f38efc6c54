using System.Numerics;
using SenHub.Printing.Fonts;

namespace SenHub.Printing.Fonts.OpenType;

/// <summary>Where a pair's two value records lie.</summary>
internal readonly record struct PairValue(int First, int FirstFormat, int Second, int SecondFormat);

/// <summary>Pair adjustment, by glyph or by class (GPOS type 2).</summary>
internal static class PairTable
{
    public static PairValue? Find(Sfnt file, int table, int left, int right)
    {
        var place = GlyphSets.Coverage(file, table + file.U16(table + 2), left);
        if (place < 0)
            return null;

        int first = file.U16(table + 4), second = file.U16(table + 6);
        int firstSize = 2 * BitOperations.PopCount((uint)first), size = firstSize + (2 * BitOperations.PopCount((uint)second));
        var record = file.U16(table) == 1
            ? InSet(file, table + file.U16(table + 10 + (2 * place)), right, size)
            : InClasses(file, table, left, right, size);
        return record == 0 ? null : new PairValue(record, first, record + firstSize, second);
    }

    private static int InSet(Sfnt file, int set, int right, int size)
    {
        int low = 0, high = file.U16(set) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = set + 2 + (middle * (2 + size));
            var found = file.U16(record);
            if (found == right)
                return record + 2;

            if (found < right)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return 0;
    }

    private static int InClasses(Sfnt file, int table, int left, int right, int size)
    {
        var row = GlyphSets.Class(file, table + file.U16(table + 8), left);
        var column = GlyphSets.Class(file, table + file.U16(table + 10), right);
        return table + 16 + (size * ((row * file.U16(table + 14)) + column));
    }
}
