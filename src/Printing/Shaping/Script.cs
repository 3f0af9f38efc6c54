namespace SenHub.Printing.Shaping;

/// <summary>How a stretch of text is shaped and which way it runs.</summary>
internal enum Script
{
    /// <summary>Left to right without joining or reordering: Latin, Greek, Cyrillic and anything unknown.</summary>
    Plain,

    /// <summary>Right to left, joined.</summary>
    Arabic,

    // The rest run left to right in syllables, whose signs may be drawn in another order than they are spoken.
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
}
