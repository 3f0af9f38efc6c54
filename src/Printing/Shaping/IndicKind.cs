namespace SenHub.Printing.Shaping;

/// <summary>What a character does in a syllable of an Indian script (Unicode 15, IndicSyllabicCategory.txt).</summary>
internal enum IndicKind
{
    /// <summary>Takes no part: it stands alone.</summary>
    Other,
    Consonant,

    /// <summary>A vowel that stands by itself, or what carries signs in its place.</summary>
    Vowel,

    /// <summary>The dot that makes another consonant of one.</summary>
    Nukta,

    /// <summary>Takes the vowel away and joins consonants.</summary>
    Virama,

    /// <summary>A vowel sign.</summary>
    Sign,

    /// <summary>Nasal and breathing signs at the end of a syllable.</summary>
    Modifier,
    Joiner,
    NonJoiner,
}
