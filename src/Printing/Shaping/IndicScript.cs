namespace SenHub.Printing.Shaping;

/// <summary>
/// What tells one Indian script from another. Their Unicode blocks share one layout (Unicode 15, chapter 12), so a character's
/// kind follows from its place in the block; what is listed here are the exceptions and where the vowel signs stand.
/// </summary>
/// <param name="Tag">OpenType script, in its second version.</param>
/// <param name="Block">First code point of the block.</param>
internal sealed record IndicScript(string Tag, char Block)
{
    private const char NonJoinerSign = '\u200C', JoinerSign = '\u200D', DottedCircle = '\u25CC';

    public static IndicScript Devanagari { get; } = new("dev2", '\u0900')
    {
        Left = "\u093F\u094E",
        Above = "\u0945\u0946\u0947\u0948\u093A\u0955",
        Below = "\u0941\u0942\u0943\u0944\u0956\u0957\u0962\u0963",
        MoreConsonants = "\u0978\u0979\u097A\u097B\u097C\u097E\u097F",
        MoreVowels = "\u0904\u0972\u0973\u0974\u0975\u0976\u0977",
        AboveGoes = IndicPlace.AfterBelow,
        BelowGoes = IndicPlace.AfterBelow,
        RightGoes = IndicPlace.AfterBelow,
    };

    public static IndicScript Bengali { get; } = new("bng2", '\u0980')
    {
        Left = "\u09BF\u09C7\u09C8",
        Above = "",
        Below = "\u09C1\u09C2\u09C3\u09C4\u09E2\u09E3",
        MoreConsonants = "\u09CE\u09F0\u09F1",
        Modifiers = "\u09FE",
        Halves = new() { ['\u09CB'] = "\u09C7\u09BE", ['\u09CC'] = "\u09C7\u09D7" },
        AboveGoes = IndicPlace.AfterBelow,
        BelowGoes = IndicPlace.AfterBelow,
        RightGoes = IndicPlace.AfterAll,
        RephGoesBelow = true,
    };

    public static IndicScript Gurmukhi { get; } = new("gur2", '\u0A00')
    {
        Left = "\u0A3F",
        Above = "\u0A47\u0A48\u0A4B\u0A4C",
        Below = "\u0A41\u0A42\u0A75",
        Modifiers = "\u0A70\u0A71",
        MoreConsonants = "\u0A72\u0A73",
        AboveGoes = IndicPlace.AfterAll,
        BelowGoes = IndicPlace.AfterAll,
        RightGoes = IndicPlace.AfterAll,
    };

    public static IndicScript Gujarati { get; } = new("gjr2", '\u0A80')
    {
        Left = "\u0ABF",
        Above = "\u0AC5\u0AC7\u0AC8",
        Below = "\u0AC1\u0AC2\u0AC3\u0AC4\u0AE2\u0AE3",
        MoreConsonants = "\u0AF9",
        AboveGoes = IndicPlace.AfterBelow,
        BelowGoes = IndicPlace.AfterAll,
        RightGoes = IndicPlace.AfterAll,
    };

    public static IndicScript Tamil { get; } = new("tml2", '\u0B80')
    {
        Left = "\u0BC6\u0BC7\u0BC8",
        Above = "\u0BC0",
        Below = "",
        MoreVowels = "\u0B83",
        Halves = new() { ['\u0BCA'] = "\u0BC6\u0BBE", ['\u0BCB'] = "\u0BC7\u0BBE", ['\u0BCC'] = "\u0BC6\u0BD7" },
        AboveGoes = IndicPlace.AfterBelow,
        BelowGoes = IndicPlace.AfterAll,
        RightGoes = IndicPlace.AfterAll,
        SignsStandAtBase = true,
    };

    /// <summary>Vowel signs drawn left of the consonants they are spoken after.</summary>
    public required string Left { get; init; }

    public required string Above { get; init; }

    public required string Below { get; init; }

    public string MoreConsonants { get; init; } = "";

    public string MoreVowels { get; init; } = "";

    public string Modifiers { get; init; } = "";

    /// <summary>Vowel signs of two halves, one on each side.</summary>
    public Dictionary<char, string> Halves { get; init; } = [];

    public required IndicPlace AboveGoes { get; init; }

    public required IndicPlace BelowGoes { get; init; }

    public required IndicPlace RightGoes { get; init; }

    /// <summary>The reph stands after the consonants below the base, not at the end of the syllable.</summary>
    public bool RephGoesBelow { get; init; }

    /// <summary>A left sign stands right before the base, not before the consonants that lean on it.</summary>
    public bool SignsStandAtBase { get; init; }

    public char Virama => (char)(Block + 0x4D);

    public char Nukta => (char)(Block + 0x3C);

    /// <summary>Ra, or the Assamese one.</summary>
    public bool IsRa(char c) => c == Block + 0x30 || c == '\u09F0';

    public IndicKind KindOf(char c) => c switch
    {
        JoinerSign => IndicKind.Joiner,
        NonJoinerSign => IndicKind.NonJoiner,
        DottedCircle => IndicKind.Vowel,
        _ when c < Block || c >= Block + 0x80 => IndicKind.Other,
        _ when Has(MoreConsonants, c) => IndicKind.Consonant,
        _ when Has(MoreVowels, c) => IndicKind.Vowel,
        _ when Has(Modifiers, c) => IndicKind.Modifier,
        _ when Has(Left, c) || Has(Above, c) || Has(Below, c) => IndicKind.Sign,
        _ => ByPlace(c - Block),
    };

    public IndicPlace PlaceOfSign(char c) =>
        Has(Left, c) ? IndicPlace.LeftSign : Has(Above, c) ? AboveGoes : Has(Below, c) ? BelowGoes : RightGoes;

    private static bool Has(string letters, char c) => letters.AsSpan().Contains(c);

    private static IndicKind ByPlace(int place) => place switch
    {
        >= 0x00 and <= 0x03 => IndicKind.Modifier,
        (>= 0x05 and <= 0x14) or 0x60 or 0x61 => IndicKind.Vowel,
        (>= 0x15 and <= 0x39) or (>= 0x58 and <= 0x5F) => IndicKind.Consonant,
        0x3C => IndicKind.Nukta,
        (>= 0x3E and <= 0x4C) or 0x4F or 0x57 or 0x62 or 0x63 => IndicKind.Sign,
        0x4D => IndicKind.Virama,
        _ => IndicKind.Other,
    };
}
