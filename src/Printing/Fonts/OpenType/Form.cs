namespace SenHub.Printing.Fonts.OpenType;

/// <summary>Which shape of a letter its neighbours call for.</summary>
internal enum Form
{
    None,
    Isolated,
    Initial,
    Medial,
    Final,

    /// <summary>Ra before a cluster, drawn above it (Bengali).</summary>
    Reph,

    /// <summary>Consonants before the base of a cluster (Bengali).</summary>
    BeforeBase,

    /// <summary>Consonants drawn below the base (Bengali).</summary>
    BelowBase,

    /// <summary>Consonants drawn after the base (Bengali).</summary>
    AfterBase,
}
