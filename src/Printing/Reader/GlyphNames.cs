using System.Globalization;
using System.Text;

namespace SenHub.Printing.Reader;

/// <summary>From the names of glyphs to text: by how the names are made, and a list of those that are made in no way (Adobe Glyph List, its Latin part).</summary>
internal static class GlyphNames
{
    // Suffix of a letter's name and the mark it means.
    private static readonly (string Suffix, char Mark)[] Marks =
    [
        ("hungarumlaut", '\u030B'), ("commaaccent", '\u0327'), ("circumflex", '\u0302'), ("dotaccent", '\u0307'), ("dieresis", '\u0308'),
        ("dotbelow", '\u0323'), ("cedilla", '\u0327'), ("ogonek", '\u0328'), ("macron", '\u0304'), ("caron", '\u030C'), ("breve", '\u0306'),
        ("acute", '\u0301'), ("grave", '\u0300'), ("tilde", '\u0303'), ("ring", '\u030A'), ("comma", '\u0326'), ("hook", '\u0309'), ("horn", '\u031B'),
    ];

    private static readonly Dictionary<string, string> Listed = Parsed(
        """
        space:0020 nbspace:00A0 exclam:! quotedbl:" numbersign:# dollar:$ percent:% ampersand:& quotesingle:' parenleft:( parenright:) asterisk:* plus:+ comma:,
        hyphen:- period:. slash:/ zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 colon:003A semicolon:; less:< equal:= greater:>
        question:? at:@ bracketleft:[ backslash:\ bracketright:] asciicircum:^ underscore:_ grave:` braceleft:{ bar:| braceright:} asciitilde:~
        quoteleft:‘ quoteright:’ quotedblleft:“ quotedblright:” quotesinglbase:‚ quotedblbase:„ guillemotleft:« guillemotright:» guilsinglleft:‹ guilsinglright:›
        endash:– emdash:— bullet:• ellipsis:… dagger:† daggerdbl:‡ perthousand:‰ fraction:⁄ minus:− multiply:× divide:÷ plusminus:± degree:° section:§
        paragraph:¶ copyright:© registered:® trademark:™ periodcentered:· middot:· currency:¤ cent:¢ sterling:£ yen:¥ Euro:€ euro:€ florin:ƒ brokenbar:¦
        ordfeminine:ª ordmasculine:º onehalf:½ onequarter:¼ threequarters:¾ onesuperior:¹ twosuperior:² threesuperior:³ logicalnot:¬ mu:µ exclamdown:¡
        questiondown:¿ AE:Æ ae:æ OE:Œ oe:œ Oslash:Ø oslash:ø Lslash:Ł lslash:ł Eth:Ð eth:ð Thorn:Þ thorn:þ germandbls:ß Dcroat:Đ dcroat:đ Dslash:Đ dslash:đ
        Hbar:Ħ hbar:ħ Tbar:Ŧ tbar:ŧ dotlessi:ı Idot:İ Eng:Ŋ eng:ŋ kgreenlandic:ĸ napostrophe:ŉ ff:ff fi:fi fl:fl ffi:ffi ffl:ffl ft:ft st:st IJ:Ĳ ij:ĳ
        acute:´ dieresis:¨ cedilla:¸ macron:¯ circumflex:ˆ tilde:˜ breve:˘ dotaccent:˙ ring:˚ hungarumlaut:˝ ogonek:˛ caron:ˇ nonbreakingspace:00A0 sfthyphen:00AD softhyphen:00AD
        checkmark:✓ arrowright:→ arrowleft:← arrowup:↑ arrowdown:↓ notequal:≠ lessequal:≤ greaterequal:≥ infinity:∞ approxequal:≈ radical:√ summation:∑ lozenge:◊
        Alpha:Α Beta:Β Gamma:Γ Delta:Δ Epsilon:Ε Zeta:Ζ Eta:Η Theta:Θ Iota:Ι Kappa:Κ Lambda:Λ Mu:Μ Nu:Ν Xi:Ξ Omicron:Ο Pi:Π Rho:Ρ Sigma:Σ Tau:Τ Upsilon:Υ Phi:Φ Chi:Χ Psi:Ψ Omega:Ω
        alpha:α beta:β gamma:γ delta:δ epsilon:ε zeta:ζ eta:η theta:θ iota:ι kappa:κ lambda:λ nu:ν xi:ξ omicron:ο pi:π rho:ρ sigma:σ sigma1:ς tau:τ upsilon:υ phi:φ chi:χ psi:ψ omega:ω
        """);

    /// <summary>The text of a glyph; null where its name says nothing.</summary>
    public static string? TextOf(string name)
    {
        if (name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot)
            name = name[..dot];

        if (name.Contains('_', StringComparison.Ordinal) && name.Split('_').Select(TextOf).ToList() is var parts)
            return parts.Contains(null) ? null : string.Concat(parts);

        if (name is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z')])
            return name;

        return Listed.GetValueOrDefault(name) ?? ByCode(name) ?? Marked(name);
    }

    // "uni0416", also several; "u1F600".
    private static string? ByCode(string name)
    {
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length is >= 7 and <= 31 && (name.Length - 3) % 4 == 0)
        {
            var text = new StringBuilder();
            for (var i = 3; i < name.Length; i += 4)
            {
                if (!ushort.TryParse(name.AsSpan(i, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                    return null;

                text.Append((char)unit);
            }

            return text.ToString();
        }

        return name is ['u', ..] && name.Length is >= 5 and <= 7
            && int.TryParse(name.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code)
                ? new Rune(code).ToString() : null;
    }

    // "Zacute": a letter, then what stands on it.
    private static string? Marked(string name)
    {
        foreach (var (suffix, mark) in Marks)
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) && TextOf(name[..^suffix.Length]) is { Length: 1 } letter)
                return (letter + mark).Normalize(NormalizationForm.FormC);
        }

        return null;
    }

    private static Dictionary<string, string> Parsed(string list) => list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(':', 2))
        .ToDictionary(entry => entry[0], entry => entry[1].Length == 4 && ushort.TryParse(entry[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? ((char)code).ToString() : entry[1]);
}
