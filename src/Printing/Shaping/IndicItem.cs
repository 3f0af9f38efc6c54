namespace SenHub.Printing.Shaping;

/// <summary>One character of a syllable, with where it goes.</summary>
internal record struct IndicItem(char Letter, IndicKind Kind, IndicPlace Place)
{
    /// <summary>It can be the letter that the others lean on.</summary>
    public readonly bool IsLetter => Kind is IndicKind.Consonant or IndicKind.Vowel;

    public readonly bool IsJoiner => Kind is IndicKind.Joiner or IndicKind.NonJoiner;
}
