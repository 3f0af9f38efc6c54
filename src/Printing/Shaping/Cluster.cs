using System.Globalization;
using System.Text;

namespace SenHub.Printing.Shaping;

/// <summary>What is drawn and read as one: usually a letter; in joined scripts a letter with its marks or a syllable.</summary>
/// <param name="Glyph">Glyph of the face; 0 for a box in place of a missing one.</param>
/// <param name="Advance">Font units to the next cluster, kerning included.</param>
/// <param name="CodePoint">What it says, where it is one code point.</param>
/// <param name="Compound">Set where it is more than one glyph for one code point.</param>
internal readonly record struct Cluster(int Glyph, int Advance, int CodePoint, Compound? Compound = null)
{
    private const int FirstMark = 0x0300;

    /// <summary>No face has a glyph for it, or for part of it.</summary>
    public bool IsMissing => Compound is null ? Glyph == 0 : Compound.IsMissing;

    /// <summary>A mark without a letter to stand on.</summary>
    public bool IsLoneMark => First >= FirstMark && Rune.TryCreate(First, out var rune) && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The first code point of what it says.</summary>
    public int First => Compound is null ? CodePoint : Rune.GetRuneAt(Compound.Text, 0).Value;

    /// <summary>UTF-16 units of what it says.</summary>
    public int Length => Compound?.Text.Length ?? (CodePoint > char.MaxValue ? 2 : 1);
}
