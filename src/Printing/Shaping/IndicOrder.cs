namespace SenHub.Printing.Shaping;

/// <summary>
/// Puts the characters of a syllable in the order in which a face forms them: finds the base letter from the end, then sorts
/// all others around it (OpenType, "Developing OpenType Fonts for Indic scripts": reordering before the basic features).
/// </summary>
/// <param name="consonantPlace">Where the face draws a consonant after a virama: at, below or after the base.</param>
/// <param name="makesReph">The face draws this letter, with a virama after it, above the syllable.</param>
internal sealed class IndicOrder(IndicScript script, Func<char, IndicPlace> consonantPlace, Func<char, bool> makesReph)
{
    private const char DottedCircle = '\u25CC';

    public List<IndicItem> Of(string text, IndicSyllable syllable)
    {
        var items = ItemsOf(text, syllable);
        var baseAt = PlaceLetters(items);
        PlaceFollowers(items);
        GatherBeforeLateLetters(items, baseAt);
        return [.. items.OrderBy(item => item.Place)];
    }

    private List<IndicItem> ItemsOf(string text, IndicSyllable syllable)
    {
        List<IndicItem> items = [];
        if (syllable.IsBroken)
            items.Add(new(DottedCircle, IndicKind.Vowel, IndicPlace.Base));

        for (var i = syllable.Start; i < syllable.End; i++)
        {
            if (script.Halves.TryGetValue(text[i], out var halves))
                items.AddRange(halves.Select(Item));
            else
                items.Add(Item(text[i]));
        }

        return items;
    }

    private IndicItem Item(char c)
    {
        var kind = script.KindOf(c);
        return new(c, kind, kind switch
        {
            IndicKind.Consonant => consonantPlace(c),
            IndicKind.Sign => script.PlaceOfSign(c),
            IndicKind.Modifier => IndicPlace.Modifier,
            IndicKind.Vowel or IndicKind.Other => IndicPlace.Base,
            _ => IndicPlace.WithLast,
        });
    }

    // Returns the place of the base; the number of items where there is none.
    private int PlaceLetters(List<IndicItem> items)
    {
        var first = LettersBegin(items);
        var baseAt = BaseOf(items, first);
        if (first > 0 && baseAt >= first)
            Put(items, 0, IndicPlace.Reph);

        for (var i = first > 0 && baseAt >= first ? 1 : 0; i < baseAt && i < items.Count; i++)
        {
            if (items[i].Place > IndicPlace.BeforeBase)
                Put(items, i, IndicPlace.BeforeBase);
        }

        if (baseAt < items.Count)
            Put(items, baseAt, IndicPlace.Base);

        return baseAt;
    }

    // Past the reph: ra and virama that open the syllable and are followed by a letter.
    private int LettersBegin(List<IndicItem> items)
    {
        var opens = items.Count > 2 && script.IsRa(items[0].Letter) && items[1].Kind == IndicKind.Virama && !items[2].IsJoiner;
        return opens && items.FindIndex(2, item => item.IsLetter) > 0 && makesReph(items[0].Letter) ? 2 : 0;
    }

    private static int BaseOf(List<IndicItem> items, int first)
    {
        var found = items.Count;
        var seenBelow = false;
        for (var i = items.Count - 1; i >= first; i--)
        {
            var item = items[i];
            if (item.IsLetter)
            {
                found = i;
                if (item.Place != IndicPlace.BelowBase && (item.Place != IndicPlace.AfterBase || seenBelow))
                    break;

                seenBelow |= item.Place == IndicPlace.BelowBase;
            }
            else if (i > first && item.Kind == IndicKind.Joiner && items[i - 1].Kind == IndicKind.Virama)
            {
                break; // The writer asks for the half form of what stands before.
            }
        }

        return found;
    }

    private static void PlaceFollowers(List<IndicItem> items)
    {
        var last = IndicPlace.Base;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Place == IndicPlace.WithLast)
                Put(items, i, items[i].Kind == IndicKind.Virama && last == IndicPlace.LeftSign ? BeforeLeftSigns(items, i) : last);
            else if (items[i].Place != IndicPlace.Modifier)
                last = items[i].Place;
        }
    }

    // A virama after a left sign belongs to the letter, which stays where it is.
    private static IndicPlace BeforeLeftSigns(List<IndicItem> items, int at)
    {
        while (at > 0 && items[at - 1].Place == IndicPlace.LeftSign)
            at--;

        return at > 0 ? items[at - 1].Place : IndicPlace.LeftSign;
    }

    // A letter below or after the base takes its virama along, with all that stands between.
    private static void GatherBeforeLateLetters(List<IndicItem> items, int baseAt)
    {
        var last = baseAt;
        for (var i = baseAt + 1; i < items.Count; i++)
        {
            if (items[i].IsLetter)
            {
                for (var j = last + 1; j < i; j++)
                {
                    if (items[j].Place < IndicPlace.Modifier)
                        Put(items, j, items[i].Place);
                }
            }

            last = items[i].IsLetter || items[i].Kind == IndicKind.Sign ? i : last;
        }
    }

    private static void Put(List<IndicItem> items, int at, IndicPlace place) => items[at] = items[at] with { Place = place };
}
