using System.Globalization;
using System.Text;

namespace SenHub.Adapters.Workbooks;

/// <summary>Text as cells can hold it: no control characters, one kind of line end, no blanks around.</summary>
internal static class CellText
{
    /// <summary>Excel's own limit for one cell.</summary>
    public const int Longest = 32_767;

    /// <summary>The same words, fit for XML and for comparing.</summary>
    public static string Tidy(string text)
    {
        if (IsTidy(text))
            return text;
        var lines = text.ReplaceLineEndings("\n");
        var tidy = new StringBuilder(lines.Length);
        foreach (var rune in lines.EnumerateRunes())
        {
            if (IsKept(rune))
                tidy.Append(rune.ToString());
        }

        var trimmed = tidy.ToString().Replace('\u00a0', ' ').Trim();
        return trimmed.Length <= Longest ? trimmed : trimmed[..Longest].TrimEnd();
    }

    /// <summary>A number with a point and without idle zeros.</summary>
    public static string Of(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    // Nearly every cell is; its words then stay the workbook's own, which holds them once for all its rows.
    private static bool IsTidy(string text) =>
        text.Length <= Longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.StartsWith(' ') && !text.EndsWith(' ');

    // The replacement character stands where half a surrogate pair was.
    private static bool IsKept(Rune rune) =>
        rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF));
}
