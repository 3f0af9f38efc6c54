namespace SenHub.Printing.Fonts.OpenType;

/// <summary>Finds a contextual rule that fits at a slot and applies the lookups it names.</summary>
internal static class ContextMatcher
{
    private const int DeepestNesting = 16;

    /// <summary>Slots to move on by; 0 where no rule fits.</summary>
    /// <param name="apply">Applies one lookup at one slot, one level deeper.</param>
    public static int ApplyAt(
        GlyphLine line, Lookup lookup, int table, bool chained, int at, LayoutTable layout, int depth, Func<Lookup, int, int, int> apply)
    {
        if (depth > DeepestNesting)
            return 0;

        foreach (var rule in ContextRules.StartingWith(line.File, table, chained, line.Slots[at].Glyph))
        {
            if (PlacesOf(line, lookup, rule, at) is { } places)
                return Follow(line, rule, places, (index, place) => apply(layout[index], place, depth + 1));
        }

        return 0;
    }

    private static List<int>? PlacesOf(GlyphLine line, Lookup lookup, ContextRule rule, int at)
    {
        List<int> places = [at];
        var place = at;
        for (var i = 0; i < rule.Input.Count; i++)
        {
            place = line.Next(lookup, place);
            if (place >= line.Slots.Count || !line.Takes(place) || !rule.Input.Fits(line.File, i, line.Slots[place].Glyph))
                return null;

            places.Add(place);
        }

        for (var i = 0; i < rule.Ahead.Count; i++)
        {
            place = line.Next(lookup, place);
            if (place >= line.Slots.Count || !rule.Ahead.Fits(line.File, i, line.Slots[place].Glyph))
                return null;
        }

        place = at;
        for (var i = 0; i < rule.Back.Count; i++)
        {
            place = line.Previous(lookup, place);
            if (place < 0 || !rule.Back.Fits(line.File, i, line.Slots[place].Glyph))
                return null;
        }

        return places;
    }

    private static int Follow(GlyphLine line, ContextRule rule, List<int> places, Action<int, int> apply)
    {
        var start = places[0];
        for (var r = 0; r < rule.RecordCount; r++)
        {
            var record = rule.Records + (4 * r);
            var sequence = line.File.U16(record);
            if (sequence >= places.Count)
                continue;

            var before = line.Slots.Count;
            apply(line.File.U16(record + 2), places[sequence]);
            Shift(places, sequence, line.Slots.Count - before);
        }

        return Math.Max(1, places[^1] + 1 - start);
    }

    // A nested lookup may have joined or split slots: the places after it move with them.
    private static void Shift(List<int> places, int sequence, int change)
    {
        for (var i = 0; i < change; i++)
            places.Insert(sequence + 1 + i, places[sequence] + 1 + i);

        if (change < 0)
            places.RemoveRange(sequence + 1, Math.Min(-change, places.Count - sequence - 1));

        for (var i = sequence + 1 + Math.Max(0, change); i < places.Count; i++)
            places[i] += change;
    }
}
