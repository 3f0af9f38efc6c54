namespace SenHub.Printing.Shaping;

/// <summary>Brackets turn round inside right-to-left text (Unicode 15, BidiMirroring.txt).</summary>
internal static class Brackets
{
    /// <summary>The piece as it is drawn there; what it says stays the same.</summary>
    public static Piece Turned(Piece piece)
    {
        var clusters = piece.Clusters.ToArray();
        for (var i = 0; i < clusters.Length; i++)
        {
            var partner = Partner(clusters[i].CodePoint);
            if (partner != clusters[i].CodePoint)
                clusters[i] = clusters[i] with { Glyph = piece.Face.GlyphOf(partner) };
        }

        return new Piece(piece.Face, clusters, Direction.RightToLeft);
    }

    /// <summary>What opens where this closes; 0 for what closes nothing.</summary>
    public static int OpenerOf(int closer) => closer switch
    {
        ')' or ']' or '}' or '»' or '›' => Partner(closer),
        '”' => '“',
        '’' => '‘',
        '"' or '\'' => closer,
        _ => 0,
    };

    private static int Partner(int codePoint) => codePoint switch
    {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '‹' => '›',
        '›' => '‹',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        _ => codePoint,
    };
}
