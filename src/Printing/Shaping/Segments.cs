using System.Text;

namespace SenHub.Printing.Shaping;

/// <summary>Part of a word in one script and direction.</summary>
internal readonly record struct Segment(string Text, Script Script, Direction Direction);

/// <summary>Cuts a word where its script or direction changes; most words are one segment.</summary>
internal static class Segments
{
    public static IEnumerable<Segment> Of(string word)
    {
        if (Scripts.IsSimple(word))
            return [new Segment(word, Script.Plain, DirectionOfWhole(word))];

        var kinds = KindsOf(word);
        return Join(word, kinds);
    }

    private static IEnumerable<Segment> Join(string word, (Script Script, Direction Direction)[] kinds)
    {
        var start = 0;
        for (var i = 1; i <= word.Length; i++)
        {
            if (i < word.Length && kinds[i] == kinds[start])
                continue;

            yield return new Segment(word[start..i], kinds[start].Script, kinds[start].Direction);
            start = i;
        }
    }

    private static (Script Script, Direction Direction)[] KindsOf(string word)
    {
        var kinds = new (Script Script, Direction Direction)[word.Length];
        var hasArabic = word.EnumerateRunes().Any(r => Scripts.Of(r.Value) == Script.Arabic && !Rune.IsDigit(r));
        var at = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var kind = at > 0 && GoesWith(kinds[at - 1].Script, rune) ? kinds[at - 1] : KindOf(rune, hasArabic);
            for (var i = 0; i < rune.Utf16SequenceLength; i++)
                kinds[at++] = kind;
        }

        if (hasArabic)
            HoldNumbersTogether(word, kinds);

        return kinds;
    }

    private static bool GoesWith(Script before, Rune rune) =>
        Scripts.IsMark(rune.Value) || Scripts.IsJoiner(rune.Value) || (Scripts.IsDanda(rune.Value) && Scripts.IsIndic(before));

    private static (Script, Direction) KindOf(Rune rune, bool besideArabic)
    {
        var script = Scripts.Of(rune.Value);
        if (Rune.IsDigit(rune))
            return (Scripts.IsIndic(script) ? script : Script.Plain, besideArabic ? Direction.Number : Direction.LeftToRight);

        return script switch
        {
            Script.Arabic => (script, Direction.RightToLeft),
            Script.Plain when besideArabic && !Rune.IsLetter(rune) => (script, Direction.Neutral),
            _ => (script, Direction.LeftToRight),
        };
    }

    // A date or an amount reads on from left to right beside Arabic too (UAX #9, W4).
    private static void HoldNumbersTogether(string word, (Script Script, Direction Direction)[] kinds)
    {
        for (var i = 1; i + 1 < word.Length; i++)
        {
            var joins = word[i] is ',' or '.' or '/' or ':' or '-' or '\u066B' or '\u066C';
            if (joins && kinds[i - 1].Direction == Direction.Number && kinds[i + 1].Direction == Direction.Number)
                kinds[i] = (Script.Plain, Direction.Number);
        }
    }

    private static Direction DirectionOfWhole(string word)
    {
        var direction = Direction.Neutral;
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
                return Direction.LeftToRight;

            if (Rune.IsDigit(rune))
                direction = Direction.Number;
        }

        return direction;
    }
}
