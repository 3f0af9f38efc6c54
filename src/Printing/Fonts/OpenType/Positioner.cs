using System.Numerics;

namespace SenHub.Printing.Fonts.OpenType;

/// <summary>Applies GPOS lookups: adjustments, kerning and marks (types 1, 2, 4, 5, 6, 7 and 8).</summary>
internal sealed class Positioner(GlyphLine line)
{
    private readonly MarkAttacher marks = new(line);

    /// <summary>Gives each slot its advance, then applies the lookups in turn along the line.</summary>
    public void Apply(Lookup[] lookups)
    {
        foreach (var slot in line.Slots)
            slot.Advance = line.Face.AdvanceOf(slot.Glyph);

        foreach (var lookup in lookups)
        {
            for (var at = 0; at < line.Slots.Count;)
                at += Math.Max(1, lookup.First.Has(line.Slots[at].Glyph) && !line.Skips(lookup, at) ? ApplyAt(lookup, at, 0) : 1);
        }
    }

    private int ApplyAt(Lookup lookup, int at, int depth)
    {
        foreach (var table in lookup.Subtables)
        {
            var moved = lookup.Type switch
            {
                1 => Adjust(table, at),
                2 => AdjustPair(lookup, table, at),
                4 => marks.ToBase(table, at),
                5 => marks.ToLigature(table, at),
                6 => marks.ToMark(lookup, table, at),
                7 or 8 => ContextMatcher.ApplyAt(line, lookup, table, lookup.Type == 8, at, line.Face.Positions, depth, ApplyAt),
                _ => 0,
            };
            if (moved > 0)
                return moved;
        }

        return 0;
    }

    private int Adjust(int table, int at)
    {
        var place = GlyphSets.Coverage(line.File, table + line.File.U16(table + 2), line.Slots[at].Glyph);
        if (place < 0)
            return 0;

        var format = line.File.U16(table + 4);
        var size = 2 * BitOperations.PopCount((uint)format);
        AddValue(line.Slots[at], line.File.U16(table) == 1 ? table + 6 : table + 8 + (size * place), format);
        return 1;
    }

    private int AdjustPair(Lookup lookup, int table, int at)
    {
        var next = line.Next(lookup, at);
        if (next >= line.Slots.Count || PairTable.Find(line.File, table, line.Slots[at].Glyph, line.Slots[next].Glyph) is not { } pair)
            return 0;

        AddValue(line.Slots[at], pair.First, pair.FirstFormat);
        AddValue(line.Slots[next], pair.Second, pair.SecondFormat);
        return pair.SecondFormat == 0 ? next - at : next - at + 1;
    }

    private void AddValue(GlyphSlot slot, int record, int format)
    {
        var value = ValueRecord.Read(line.File, record, format);
        slot.Dx += value.Dx;
        slot.Dy += value.Dy;
        slot.Advance += value.Advance;
    }
}
