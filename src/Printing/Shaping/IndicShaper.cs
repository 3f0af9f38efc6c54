using SenHub.Printing.Fonts;
using SenHub.Printing.Fonts.OpenType;

namespace SenHub.Printing.Shaping;

/// <summary>Shapes an Indian script by syllable with the face's own rules (OpenType's Indic features).</summary>
internal sealed class IndicShaper
{
    // In this order, each over the whole syllable before the next; a form limits a feature to its letters.
    private static readonly (string Feature, Form Only)[] Forming =
    [
        ("nukt", Form.None), ("akhn", Form.None), ("rphf", Form.Reph), ("rkrf", Form.None), ("blwf", Form.BeforeBase | Form.AfterBase),
        ("half", Form.BeforeBase), ("pstf", Form.AfterBase), ("vatu", Form.None), ("cjct", Form.None),
    ];

    private const char Joiner = '\u200D';
    private readonly FontFace face;
    private readonly IndicScript script;
    private readonly IndicOrder order;
    private readonly IndicFinish finish;
    private readonly IndicPlace[] places;
    private readonly Lookup[] composing, initial, presentation, positions;
    private readonly Lookup[][] forming;

    public IndicShaper(FontFace face, IndicScript script)
    {
        (this.face, this.script) = (face, script);
        composing = Substitutions("locl", "ccmp");
        forming = [.. Forming.Select(stage => Substitutions(stage.Feature))];
        initial = Substitutions("init");
        presentation = Substitutions("pres", "abvs", "blws", "psts", "haln", "rlig", "calt", "rclt", "clig");
        positions = face.Positions.For(script.Tag, "kern", "dist", "abvm", "blwm", "mark", "mkmk");
        places = [.. Enumerable.Range(script.Block, 0x80).Select(c => script.KindOf((char)c) == IndicKind.Consonant ? PlaceOf((char)c) : IndicPlace.Base)];
        order = new IndicOrder(script, consonant => places[consonant - script.Block], ra => Joins("rphf", ra, script.Virama));
        finish = new IndicFinish(script, face.GlyphOf(script.Virama), face.GlyphOf(script.Nukta), face.GlyphOf(Joiner));
    }

    public Piece Shape(string text)
    {
        List<GlyphSlot> slots = [];
        for (var at = 0; at < text.Length;)
        {
            var syllable = IndicSyllable.Read(script, text, at);
            slots.AddRange(ShapeSyllable(text, syllable));
            at = syllable.End;
        }

        new Positioner(new GlyphLine(face, slots)).Apply(positions);
        return PieceBuilder.Build(face, slots, text, Direction.LeftToRight);
    }

    private List<GlyphSlot> ShapeSyllable(string text, IndicSyllable syllable)
    {
        var slots = SlotsOf(text, syllable);
        var substituter = new Substituter(new GlyphLine(face, slots));
        substituter.Apply(composing);
        for (var i = 0; i < forming.Length; i++)
            substituter.Apply(forming[i], Forming[i].Only);

        finish.Reorder(slots);
        if (syllable.Start == 0 && slots[0].Place == (int)IndicPlace.LeftSign)
            substituter.Apply(initial, Form.Initial);

        substituter.Apply(presentation);
        slots.RemoveAll(slot => slot.Hidden);
        return slots;
    }

    private List<GlyphSlot> SlotsOf(string text, IndicSyllable syllable)
    {
        var items = order.Of(text, syllable);
        var baseAt = items.FindIndex(item => item.Place >= IndicPlace.Base);
        List<GlyphSlot> slots = new(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            slots.Add(new GlyphSlot(face.GlyphOf(items[i].Letter), syllable.Start, syllable.End)
            {
                Place = (int)items[i].Place,
                Hidden = items[i].IsJoiner,
                Form = FormOf(items[i], i, baseAt),
            });
            if (items[i].Kind == IndicKind.NonJoiner)
                KeepApart(items, slots);
        }

        return slots;
    }

    private static Form FormOf(IndicItem item, int at, int baseAt) => item.Place switch
    {
        IndicPlace.Reph => Form.Reph,
        IndicPlace.LeftSign => Form.Initial,
        _ when at == baseAt => Form.Isolated,
        _ => baseAt < 0 || at < baseAt ? Form.BeforeBase : Form.AfterBase,
    };

    // The zero-width non-joiner asks for the whole letter with its virama: no half form.
    private static void KeepApart(List<IndicItem> items, List<GlyphSlot> slots)
    {
        for (var at = slots.Count - 2; at >= 0; at--)
        {
            slots[at].Form = Form.None;
            if (items[at].IsLetter)
                return;
        }
    }

    private IndicPlace PlaceOf(char consonant)
    {
        if (Joins("blwf", script.Virama, consonant) || Joins("blwf", consonant, script.Virama) || Joins("vatu", script.Virama, consonant))
            return IndicPlace.BelowBase;

        return Joins("pstf", script.Virama, consonant) || Joins("pstf", consonant, script.Virama) ? IndicPlace.AfterBase : IndicPlace.Base;
    }

    private bool Joins(string feature, char first, char second)
    {
        List<GlyphSlot> pair = [new(face.GlyphOf(first), 0, 1), new(face.GlyphOf(second), 1, 2)];
        new Substituter(new GlyphLine(face, pair)).Apply(Substitutions(feature));
        return pair.Count == 1;
    }

    private Lookup[] Substitutions(params string[] features) => face.Substitutions.For(script.Tag, features);
}
