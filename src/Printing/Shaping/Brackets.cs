namespace SenHub.Printing.Shaping;

/// <summary>Brackets turn round inside right-to-left text (Unicode 15, BidiMirroring.txt).</summary>
internal static class Brackets
{
    /// <summary>The piece as it is drawn there; what it says stays the same.</summary>
    public static Piece Turned(Piece piece)
    {
        var clusters = piece.Clusters.Select(c => c with { Glyph = piece.Face.GlyphOf(Partner(c.CodePoint)) });
        return new Piece(piece.Face, [.. clusters], Direction.RightToLeft);
    }

    private static int Partner(int codePoint) => codePoint switch
    {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        _ => codePoint,
    };
}
