namespace SenHub.Printing.Fonts.OpenType;

/// <summary>Hangs marks on bases, ligatures and other marks by their anchors (GPOS types 4, 5 and 6).</summary>
internal sealed class MarkAttacher(GlyphLine line)
{
    public int ToBase(int table, int at)
    {
        var carrier = CarrierOf(at);
        if (carrier < 0 || Second(table, carrier) is not (>= 0 and var place))
            return 0;

        var array = table + line.File.U16(table + 10);
        return Attach(table, at, carrier, array, array + 2 + (2 * place * ClassCount(table)));
    }

    public int ToLigature(int table, int at)
    {
        var carrier = CarrierOf(at);
        if (carrier < 0 || Second(table, carrier) is not (>= 0 and var place))
            return 0;

        var array = table + line.File.U16(table + 10);
        var ligature = array + line.File.U16(array + 2 + (2 * place));
        var last = line.File.U16(ligature);
        var mark = line.Slots[at];
        var known = mark.Component > 0 && mark.Ligature == line.Slots[carrier].Ligature;
        var component = known ? Math.Min(mark.Component, last) : last;
        return Attach(table, at, carrier, ligature, ligature + 2 + (2 * (component - 1) * ClassCount(table)));
    }

    public int ToMark(Lookup lookup, int table, int at)
    {
        var carrier = line.Previous(lookup, at);
        if (carrier < 0 || !line.Face.Definitions.IsMark(line.Slots[carrier].Glyph))
            return 0;

        if (line.Slots[carrier].Component != line.Slots[at].Component || Second(table, carrier) is not (>= 0 and var place))
            return 0;

        var array = table + line.File.U16(table + 10);
        return Attach(table, at, carrier, array, array + 2 + (2 * place * ClassCount(table)));
    }

    /// <summary>Makes the offsets of marks count from their own pen position.</summary>
    public static void Settle(List<GlyphSlot> slots, bool rightToLeft)
    {
        for (var at = 0; at < slots.Count; at++)
        {
            var mark = slots[at];
            if (mark.Carrier < 0)
                continue;

            mark.Dx += slots[mark.Carrier].Dx;
            mark.Dy += slots[mark.Carrier].Dy;
            for (var i = mark.Carrier; i < at; i++)
                mark.Dx += rightToLeft ? slots[i + 1].Advance : -slots[i].Advance;
        }
    }

    private int Attach(int table, int at, int carrier, int anchors, int row)
    {
        var place = GlyphSets.Coverage(line.File, table + line.File.U16(table + 2), line.Slots[at].Glyph);
        if (place < 0)
            return 0;

        var array = table + line.File.U16(table + 8);
        var record = array + 2 + (4 * place);
        var own = Anchor.Read(line.File, array, record + 2);
        var other = Anchor.Read(line.File, anchors, row + (2 * line.File.U16(record)));
        if (own is not { } hook || other is not { } eye)
            return 0;

        var mark = line.Slots[at];
        (mark.Dx, mark.Dy, mark.Carrier) = (eye.X - hook.X, eye.Y - hook.Y, carrier);
        return 1;
    }

    private int CarrierOf(int at)
    {
        do
            at--;
        while (at >= 0 && line.Face.Definitions.IsMark(line.Slots[at].Glyph));
        return at;
    }

    private int Second(int table, int carrier) =>
        GlyphSets.Coverage(line.File, table + line.File.U16(table + 4), line.Slots[carrier].Glyph);

    private int ClassCount(int table) => line.File.U16(table + 6);
}
