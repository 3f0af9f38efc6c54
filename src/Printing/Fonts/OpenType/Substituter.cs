namespace SenHub.Printing.Fonts.OpenType;

/// <summary>Applies GSUB lookups: single, multiple, ligature and contextual (types 1, 2, 4, 5 and 6).</summary>
internal sealed class Substituter(GlyphLine line)
{
    private int ligatures;

    /// <summary>Applies each lookup in turn along the line, to the slots of some forms where they are named.</summary>
    public void Apply(Lookup[] lookups, Form only = Form.None)
    {
        line.Only = only;
        foreach (var lookup in lookups)
        {
            for (var at = 0; at < line.Slots.Count;)
                at += Math.Max(1, lookup.First.Has(line.Slots[at].Glyph) && line.Takes(at) && !line.Skips(lookup, at) ? ApplyAt(lookup, at, 0) : 1);
        }
    }

    private int ApplyAt(Lookup lookup, int at, int depth)
    {
        foreach (var table in lookup.Subtables)
        {
            var moved = lookup.Type switch
            {
                1 => Replace(table, at),
                2 => Split(table, at),
                4 => Join(lookup, table, at),
                5 or 6 => ContextMatcher.ApplyAt(
                    line, lookup, table, lookup.Type == 6, at, line.Face.Substitutions, depth, ApplyAt),
                _ => 0,
            };
            if (moved > 0)
                return moved;
        }

        return 0;
    }

    private int Replace(int table, int at)
    {
        var slot = line.Slots[at];
        var place = GlyphSets.Coverage(line.File, table + line.File.U16(table + 2), slot.Glyph);
        if (place < 0)
            return 0;

        slot.Glyph = line.File.U16(table) == 1
            ? (slot.Glyph + line.File.S16(table + 4)) & 0xFFFF
            : line.File.U16(table + 6 + (2 * place));
        return 1;
    }

    private int Split(int table, int at)
    {
        var slot = line.Slots[at];
        var place = GlyphSets.Coverage(line.File, table + line.File.U16(table + 2), slot.Glyph);
        if (place < 0)
            return 0;

        var sequence = table + line.File.U16(table + 6 + (2 * place));
        var count = line.File.U16(sequence);
        line.Slots.RemoveAt(at);
        for (var i = 0; i < count; i++)
            line.Slots.Insert(at + i, slot.With(line.File.U16(sequence + 2 + (2 * i))));

        return Math.Max(1, count);
    }

    private int Join(Lookup lookup, int table, int at)
    {
        var place = GlyphSets.Coverage(line.File, table + line.File.U16(table + 2), line.Slots[at].Glyph);
        if (place < 0)
            return 0;

        var set = table + line.File.U16(table + 6 + (2 * place));
        for (var i = 0; i < line.File.U16(set); i++)
        {
            var ligature = set + line.File.U16(set + 2 + (2 * i));
            if (PartsOf(lookup, ligature, at) is not { } parts)
                continue;

            Ligatures.Join(line.Slots, parts, line.File.U16(ligature), ++ligatures);
            return 1;
        }

        return 0;
    }

    private List<int>? PartsOf(Lookup lookup, int ligature, int at)
    {
        List<int> parts = [at];
        for (var i = 1; i < line.File.U16(ligature + 2); i++)
        {
            at = line.Next(lookup, at);
            if (at >= line.Slots.Count || !line.Takes(at) || line.Slots[at].Glyph != line.File.U16(ligature + 2 + (2 * i)))
                return null;

            parts.Add(at);
        }

        return parts;
    }
}
