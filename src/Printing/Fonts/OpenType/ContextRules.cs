using SenHub.Printing.Fonts;

namespace SenHub.Printing.Fonts.OpenType;

/// <summary>Reads contextual subtables in their three formats, plain and chained (GSUB 5 and 6, GPOS 7 and 8).</summary>
internal static class ContextRules
{
    /// <summary>The rules that may begin with this glyph, best first.</summary>
    public static IEnumerable<ContextRule> StartingWith(Sfnt file, int table, bool chained, int glyph) => file.U16(table) switch
    {
        1 => Listed(file, table, chained, glyph),
        2 => Classed(file, table, chained, glyph),
        _ => Covered(file, table, chained, glyph),
    };

    private static IEnumerable<ContextRule> Listed(Sfnt file, int table, bool chained, int glyph)
    {
        var place = GlyphSets.Coverage(file, table + file.U16(table + 2), glyph);
        var kind = new GlyphPattern(PatternKind.Glyphs, 0, 0, 0);
        return place < 0 ? [] : FromSet(file, table, table + 6 + (2 * place), chained, kind, kind, kind);
    }

    private static IEnumerable<ContextRule> Classed(Sfnt file, int table, bool chained, int glyph)
    {
        if (GlyphSets.Coverage(file, table + file.U16(table + 2), glyph) < 0)
            return [];

        var back = Classes(4);
        var input = chained ? Classes(6) : back;
        var ahead = chained ? Classes(8) : back;
        var first = GlyphSets.Class(file, input.Base, glyph);
        var sets = table + (chained ? 12 : 8);
        return first < file.U16(sets - 2) ? FromSet(file, table, sets + (2 * first), chained, back, input, ahead) : [];

        GlyphPattern Classes(int field) => new(PatternKind.Classes, table + file.U16(table + field), 0, 0);
    }

    private static IEnumerable<ContextRule> FromSet(
        Sfnt file, int table, int setOffset, bool chained, GlyphPattern back, GlyphPattern input, GlyphPattern ahead)
    {
        if (file.U16(setOffset) == 0)
            yield break;

        var set = table + file.U16(setOffset);
        for (var i = 0; i < file.U16(set); i++)
        {
            var at = set + file.U16(set + 2 + (2 * i));
            yield return chained
                ? ReadChained(file, at, back, input, ahead, firstIsListed: false)
                : ReadPlain(file, at, input);
        }
    }

    private static IEnumerable<ContextRule> Covered(Sfnt file, int table, bool chained, int glyph)
    {
        var kind = new GlyphPattern(PatternKind.Coverages, table, 0, 0);
        var rule = chained
            ? ReadChained(file, table + 2, kind, kind, kind, firstIsListed: true)
            : ReadCovered(file, table, kind);
        var first = rule.Input with { At = rule.Input.At - 2, Count = 1 };
        return first.Fits(file, 0, glyph) ? [rule] : [];
    }

    private static ContextRule ReadPlain(Sfnt file, int at, GlyphPattern input)
    {
        var count = file.U16(at) - 1;
        return new(default, input with { At = at + 4, Count = count }, default, at + 4 + (2 * count), file.U16(at + 2));
    }

    private static ContextRule ReadCovered(Sfnt file, int table, GlyphPattern input)
    {
        var count = file.U16(table + 2);
        return new(default, input with { At = table + 8, Count = count - 1 }, default, table + 6 + (2 * count), file.U16(table + 4));
    }

    private static ContextRule ReadChained(
        Sfnt file, int at, GlyphPattern back, GlyphPattern input, GlyphPattern ahead, bool firstIsListed)
    {
        back = back with { At = at + 2, Count = file.U16(at) };
        var inputAt = back.At + (2 * back.Count);
        input = input with { At = inputAt + (firstIsListed ? 4 : 2), Count = file.U16(inputAt) - 1 };
        var aheadAt = input.At + (2 * input.Count);
        ahead = ahead with { At = aheadAt + 2, Count = file.U16(aheadAt) };
        var records = ahead.At + (2 * ahead.Count);
        return new(back, input, ahead, records + 2, file.U16(records));
    }
}
