namespace SenHub.Printing.Text;

/// <summary>Which letters are read from the right.</summary>
internal static class ReadingDirection
{
    /// <summary>A letter or mark of the Hebrew, Arabic, Syriac, Thaana and N'Ko scripts (Unicode 15, bidirectional classes R and AL).</summary>
    public static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') && !char.IsDigit(c) && !char.IsPunctuation(c);
}
