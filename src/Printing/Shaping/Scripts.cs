namespace SenHub.Printing.Shaping;

/// <summary>Tells scripts apart by block (Unicode 15).</summary>
internal static class Scripts
{
    private const int FirstBeyondLatin = 0x0590;

    public static Script Of(int codePoint) => codePoint switch
    {
        < 0x0600 => Script.Plain,
        <= 0x06FF or (>= 0x0750 and <= 0x077F) or (>= 0x08A0 and <= 0x08FF) => Script.Arabic,
        (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) => Script.Arabic,
        >= 0x0900 and <= 0x097F => Script.Devanagari,
        >= 0x0980 and <= 0x09FF => Script.Bengali,
        >= 0x0A00 and <= 0x0A7F => Script.Gurmukhi,
        >= 0x0A80 and <= 0x0AFF => Script.Gujarati,
        >= 0x0B80 and <= 0x0BFF => Script.Tamil,
        _ => Script.Plain,
    };

    /// <summary>A script whose text is shaped by syllable.</summary>
    public static bool IsIndic(Script script) => script >= Script.Devanagari;

    /// <summary>Full stops that the Indian scripts share: the danda and its double.</summary>
    public static bool IsDanda(int codePoint) => codePoint is 0x0964 or 0x0965;

    /// <summary>Zero-width joiner and non-joiner: they shape their neighbours and are not drawn.</summary>
    public static bool IsJoiner(int codePoint) => codePoint is 0x200C or 0x200D;

    /// <summary>True where no character needs joining, reordering or stacking.</summary>
    public static bool IsSimple(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= FirstBeyondLatin || c is >= '\u0300' and <= '\u036F')
                return IsSimpleBeyondLatin(text);
        }

        return true;
    }

    /// <summary>A stacking mark of the Latin, Greek and Cyrillic scripts.</summary>
    public static bool IsMark(int codePoint) => codePoint is
        (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF);

    private static bool IsSimpleBeyondLatin(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Of(rune.Value) != Script.Plain || IsMark(rune.Value) || IsJoiner(rune.Value))
                return false;
        }

        return true;
    }
}
