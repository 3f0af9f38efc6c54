using SenHub.Printing.Fonts;
using SenHub.Printing.Fonts.OpenType;

namespace SenHub.Printing.Shaping;

/// <summary>Joins the letters of an Arabic-script word and hangs its marks.</summary>
internal sealed class ArabicShaper(FontFace face)
{
    private static readonly Form[] Forms = [Form.Isolated, Form.Final, Form.Medial, Form.Initial];
    private static readonly string[] Features = ["isol", "fina", "medi", "init"];
    private readonly Lookup[] composing = face.Substitutions.For("arab", "ccmp", "locl");
    private readonly Lookup[] required = face.Substitutions.For("arab", "rlig");
    private readonly Lookup[] usual = face.Substitutions.For("arab", "calt", "rclt", "liga", "clig");
    private readonly Lookup[][] forms = [.. Features.Select(f => face.Substitutions.For("arab", f))];
    private readonly Lookup[] positions = face.Positions.For("arab", "kern", "dist", "mark", "mkmk");

    public Piece Shape(string text)
    {
        var slots = SlotsOf(text);
        var line = new GlyphLine(face, slots);
        var substituter = new Substituter(line);
        substituter.Apply(composing);
        for (var i = 0; i < Forms.Length; i++)
            substituter.Apply(forms[i], Forms[i]);

        substituter.Apply(required);
        substituter.Apply(usual);
        new Positioner(line).Apply(positions);
        foreach (var slot in slots.Where(s => face.Definitions.IsMark(s.Glyph)))
            slot.Advance = 0;

        return PieceBuilder.Build(face, slots, text, Direction.RightToLeft);
    }

    private static Form FormOf(string text, int at)
    {
        var own = ArabicJoining.Of(text[at]);
        if (own is Joining.None or Joining.Transparent)
            return Form.None;

        var before = Neighbour(text, at, -1) == Joining.Dual;
        var after = own == Joining.Dual && Neighbour(text, at, 1) is (Joining.Dual or Joining.Right);
        return (before, after) switch
        {
            (true, true) => Form.Medial,
            (true, false) => Form.Final,
            (false, true) => Form.Initial,
            _ => Form.Isolated,
        };
    }

    private static Joining Neighbour(string text, int at, int step)
    {
        do
            at += step;
        while (at >= 0 && at < text.Length && ArabicJoining.Of(text[at]) == Joining.Transparent);
        return at >= 0 && at < text.Length ? ArabicJoining.Of(text[at]) : Joining.None;
    }

    private List<GlyphSlot> SlotsOf(string text)
    {
        List<GlyphSlot> slots = [];
        if (ArabicJoining.Of(text[0]) == Joining.Transparent)
            slots.Add(new GlyphSlot(face.GlyphOf(PlainShaper.DottedCircle), 0, 1));

        for (var i = 0; i < text.Length; i++)
        {
            if (Scripts.IsJoiner(text[i]))
                continue;

            var slot = new GlyphSlot(face.GlyphOf(text[i]), i, i + 1) { Form = FormOf(text, i) };
            slots.Insert(slots.Count - MarksToPass(text, i), slot);
        }

        return slots;
    }

    // Unicode's order puts a vowel before a doubling; the face hangs the vowel on the doubling, and both on a hamza (UTR #53).
    private static int MarksToPass(string text, int at)
    {
        if (text[at] == ArabicJoining.Doubling)
            return at > 0 && ArabicJoining.IsVowel(text[at - 1]) ? 1 : 0;

        var passed = 0;
        while (ArabicJoining.IsHamzaMark(text[at]) && passed < at && ArabicJoining.Of(text[at - passed - 1]) == Joining.Transparent)
            passed++;

        return passed;
    }
}
