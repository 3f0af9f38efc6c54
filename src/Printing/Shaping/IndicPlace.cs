namespace SenHub.Printing.Shaping;

/// <summary>Where the parts of a syllable stand, in the order the faces' rules expect them (OpenType, Indic shaping).</summary>
internal enum IndicPlace
{
    /// <summary>Goes where the character before it goes.</summary>
    WithLast,

    /// <summary>Ra that opens the syllable and is drawn above its end.</summary>
    Reph,
    LeftSign,
    BeforeBase,
    Base,
    BelowBase,

    /// <summary>After the consonants below the base.</summary>
    AfterBelow,
    AfterBase,

    /// <summary>After the consonants after the base.</summary>
    AfterAll,
    Modifier,
}
