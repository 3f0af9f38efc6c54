namespace SenHub.Printing.Fonts;

/// <summary>A glyph of an embedded font: one of the face's, several of them put together, or the box for a missing one.</summary>
/// <param name="Parts">Glyphs of the face; glyph 0 is drawn as a box.</param>
/// <param name="Advance">Font units.</param>
/// <param name="Text">What it says.</param>
internal sealed record Shape(IReadOnlyList<Component> Parts, int Advance, string Text)
{
    /// <summary>One glyph as it is.</summary>
    public bool IsWhole => Parts is [{ Glyph: not 0, Dx: 0, Dy: 0 }];
}
