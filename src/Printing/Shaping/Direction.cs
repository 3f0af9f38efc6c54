namespace SenHub.Printing.Shaping;

/// <summary>Which way a piece runs, and whether it minds its neighbours (after UAX #9, for text whose base is left to right).</summary>
internal enum Direction
{
    LeftToRight,
    RightToLeft,

    /// <summary>Digits: left to right, but inside right-to-left text they stand where that text puts them.</summary>
    Number,

    /// <summary>Punctuation: goes with what stands on both sides.</summary>
    Neutral,
}
