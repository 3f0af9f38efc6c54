using SenHub.Printing.Fonts;

namespace SenHub.Printing.Shaping;

/// <summary>Several glyphs that stand for some text together; embedded as one composite glyph, so that the text can be read back.</summary>
internal sealed class Compound(string text, Component[] parts, int advance) : IEquatable<Compound>
{
    public string Text { get; } = text;

    public Component[] Parts { get; } = parts;

    public int Advance { get; } = advance;

    /// <summary>A part of it has no glyph.</summary>
    public bool IsMissing { get; } = Array.Exists(parts, part => part.Glyph == 0);

    public bool Equals(Compound? other) =>
        other is not null && Advance == other.Advance && Text == other.Text && Parts.AsSpan().SequenceEqual(other.Parts);

    public override bool Equals(object? obj) => Equals(obj as Compound);

    public override int GetHashCode() => HashCode.Combine(Text.GetHashCode(StringComparison.Ordinal), Parts.Length, Advance);
}
