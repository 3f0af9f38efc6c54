namespace SenHub.Printing.Reader;

/// <summary>The encodings of simple fonts (ISO 32000-1, annex D.2), as text for each code.</summary>
internal static class Encodings
{
    private const char None = '\0';

    private const string WinAnsi80 = "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ";

    private const string MacRoman80 =
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»… ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    // From code A1; a zero stands for no glyph.
    private const string StandardA1 =
        "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\0–†‡·\0¶•‚„”»…‰\0¿\0`´ˆ˜¯˘˙¨\0˚¸\0˝˛ˇ—\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Æ\0ª\0\0\0\0ŁØŒº\0\0\0\0\0æ\0\0\0ı\0\0łøœß";

    /// <summary>The text of each of 256 codes by an encoding's name; null for a name that is none.</summary>
    public static string?[]? Of(string? name) => name switch
    {
        "WinAnsiEncoding" => Table(code => code is >= 0x80 and <= 0x9F ? WinAnsi80[code - 0x80] : code == 0xAD ? '-' : (char)code),
        "MacRomanEncoding" => Table(code => code >= 0x80 ? MacRoman80[code - 0x80] : (char)code),
        "StandardEncoding" => Table(code => code switch
        {
            0x27 => '’',
            0x60 => '‘',
            < 0x80 => (char)code,
            > 0xA0 when code - 0xA1 < StandardA1.Length => StandardA1[code - 0xA1],
            _ => None,
        }),
        _ => null,
    };

    private static string?[] Table(Func<int, char> character)
    {
        var table = new string?[256];
        for (var code = 0x20; code < table.Length; code++)
            table[code] = character(code) is var c && (c == None || code == 0x7F) ? null : Ligature(c);

        return table;
    }

    private static string Ligature(char c) => c switch { 'ﬁ' => "fi", 'ﬂ' => "fl", _ => c.ToString() };
}
