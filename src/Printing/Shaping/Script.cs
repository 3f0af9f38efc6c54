namespace SenHub.Printing.Shaping;

/// <summary>How a stretch of text is shaped and which way it runs.</summary>
internal enum Script
{
    /// <summary>Left to right without joining or reordering: Latin, Greek, Cyrillic and anything unknown.</summary>
    Plain,

    /// <summary>Right to left, joined.</summary>
    Arabic,

    /// <summary>Left to right, in clusters.</summary>
    Bengali,
}
