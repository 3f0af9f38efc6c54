namespace SenHub.Printing.Fonts.OpenType;

/// <summary>Which shapes of a letter its neighbours call for. A feature names the forms it is for; none means all.</summary>
[Flags]
internal enum Form
{
    None = 0,
    Isolated = 1,
    Initial = 2,
    Medial = 4,
    Final = 8,

    /// <summary>Ra that opens a syllable and is drawn above it (Indian scripts).</summary>
    Reph = 16,

    /// <summary>Consonants before the base of a syllable (Indian scripts).</summary>
    BeforeBase = 32,

    /// <summary>Consonants below or after the base of a syllable (Indian scripts).</summary>
    AfterBase = 64,
}
