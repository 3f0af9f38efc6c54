namespace SenHub.Printing.Fonts.OpenType;

/// <summary>Joins slots into one; marks between them remember which part they hung on.</summary>
internal static class Ligatures
{
    public static void Join(List<GlyphSlot> slots, List<int> parts, int glyph, int number)
    {
        var first = slots[parts[0]];
        first.Glyph = glyph;
        first.Ligature = number;
        var component = 1;
        for (var at = parts[0] + 1; at < slots.Count; at++)
        {
            if (parts.Contains(at))
            {
                component++;
                first.From = Math.Min(first.From, slots[at].From);
                first.To = Math.Max(first.To, slots[at].To);
            }
            else if (at < parts[^1])
            {
                slots[at].Ligature = number;
                slots[at].Component = component;
            }
        }

        for (var i = parts.Count - 1; i > 0; i--)
            slots.RemoveAt(parts[i]);
    }
}
