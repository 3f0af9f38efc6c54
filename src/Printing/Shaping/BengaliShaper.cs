using SenHub.Printing.Fonts;
using SenHub.Printing.Fonts.OpenType;
using static SenHub.Printing.Shaping.BengaliLetters;

namespace SenHub.Printing.Shaping;

/// <summary>Shapes Bengali by cluster: consonants joined, signs that are drawn first moved first (OpenType's bng2 features).</summary>
internal sealed class BengaliShaper(FontFace face)
{
    private readonly Lookup[] composing = Substitutions(face, "ccmp", "locl");
    private readonly Lookup[] nukta = Substitutions(face, "nukt");
    private readonly Lookup[] fixedJoins = Substitutions(face, "akhn");
    private readonly Lookup[] reph = Substitutions(face, "rphf");
    private readonly Lookup[] below = Substitutions(face, "blwf");
    private readonly Lookup[] half = Substitutions(face, "half");
    private readonly Lookup[] after = Substitutions(face, "pstf");
    private readonly Lookup[] variants = Substitutions(face, "vatu");
    private readonly Lookup[] joins = Substitutions(face, "cjct");
    private readonly Lookup[] initial = Substitutions(face, "init");
    private readonly Lookup[] presentation = Substitutions(
        face, "pres", "abvs", "blws", "psts", "haln", "rlig", "calt", "rclt", "liga", "clig");

    private readonly Lookup[] positions = face.Positions.For("bng2", "kern", "dist", "abvm", "blwm", "mark", "mkmk");

    public Piece Shape(string text)
    {
        List<GlyphSlot> slots = [];
        for (var at = 0; at < text.Length;)
        {
            var cluster = BengaliCluster.Read(text, at);
            slots.AddRange(ShapeCluster(text, cluster));
            at = cluster.End;
        }

        new Positioner(new GlyphLine(face, slots)).Apply(positions);
        return PieceBuilder.Build(face, slots, text, Direction.LeftToRight);
    }

    private static Lookup[] Substitutions(FontFace face, params string[] features) => face.Substitutions.For("bng2", features);

    private List<GlyphSlot> ShapeCluster(string text, BengaliCluster cluster)
    {
        var slots = SlotsOf(text, cluster);
        var substituter = new Substituter(new GlyphLine(face, slots));
        substituter.Apply(composing);
        substituter.Apply(nukta);
        substituter.Apply(fixedJoins);
        substituter.Apply(reph, Form.Reph);
        substituter.Apply(below);
        substituter.Apply(half, Form.BeforeBase);
        substituter.Apply(after, Form.AfterBase);
        substituter.Apply(variants);
        substituter.Apply(joins);
        MoveReph(slots);
        if (cluster.Start == 0)
            substituter.Apply(initial, Form.Initial);

        substituter.Apply(presentation);
        return slots;
    }

    // The order of the glyphs on paper, but for the reph, which the font forms first and we move after.
    private List<GlyphSlot> SlotsOf(string text, BengaliCluster cluster)
    {
        var signs = string.Concat(text[cluster.ConsonantsEnd..cluster.End].Select(Halves));
        var forms = BengaliForms.Of(text, cluster, (virama, consonant) => IsJoinedBy(below, virama, consonant));
        List<GlyphSlot> slots = [.. signs.Where(IsDrawnBefore).Select(sign => Slot(sign, Form.Initial))];
        for (var i = cluster.Start; i < cluster.ConsonantsEnd; i++)
        {
            if (!Scripts.IsJoiner(text[i]))
                slots.Add(Slot(text[i], forms[i - cluster.Start]));
        }

        slots.AddRange(signs.Where(s => !IsDrawnBefore(s) && !Scripts.IsJoiner(s)).Select(sign => Slot(sign, Form.None)));
        return slots;

        GlyphSlot Slot(char c, Form form) => new(face.GlyphOf(c), cluster.Start, cluster.End) { Form = form };
    }

    private bool IsJoinedBy(Lookup[] lookups, char first, char second)
    {
        List<GlyphSlot> pair = [new(face.GlyphOf(first), 0, 1), new(face.GlyphOf(second), 1, 2)];
        new Substituter(new GlyphLine(face, pair)).Apply(lookups);
        return pair.Count == 1;
    }

    private static void MoveReph(List<GlyphSlot> slots)
    {
        var from = slots.FindIndex(s => s.Form == Form.Reph);
        if (from < 0 || (from + 1 < slots.Count && slots[from + 1].Form == Form.Reph))
            return;

        var moved = slots[from];
        slots.RemoveAt(from);
        var last = slots.FindLastIndex(s => s.Form is Form.BeforeBase or Form.Isolated or Form.BelowBase);
        slots.Insert(last + 1, moved);
    }
}
