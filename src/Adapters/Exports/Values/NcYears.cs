using System.Globalization;

namespace SenHub.Adapters.Exports.Values;

/// <summary>National curriculum years in all their spellings: 7, 07, Year 7, Y7, R, Reception, N2, Nursery 2 (CBDS NCyearActual).</summary>
internal static class NcYears
{
    private static readonly string[] Prefixes = ["nationalcurriculumyear", "ncyear", "yeargroup", "year", "yr"];

    /// <summary>The CBDS code: E1 E2 N1 N2 R 1-14 M X.</summary>
    public static bool TryParse(string? text, out string year)
    {
        // COLLECT writes numbers as 5.0.
        var folded = Words.Fold(text is [_, .., '.', '0'] ? text[..^2] : text);
        foreach (var word in Prefixes)
        {
            if (folded.StartsWith(word, StringComparison.Ordinal))
            {
                folded = folded[word.Length..];
                break;
            }
        }

        if (folded.Length > 1 && folded[0] == 'y' && char.IsAsciiDigit(folded[1]))
            folded = folded[1..];
        // A school's nursery year, where it has one, is the year before Reception: N2.
        year = folded switch
        {
            "r" or "reception" or "rec" or "foundation2" or "fs2" or "f2" or "0" or "00" => "R",
            "n1" or "nursery1" => "N1",
            "n2" or "nursery2" or "nursery" or "foundation1" or "fs1" or "f1" => "N2",
            "e1" => "E1",
            "e2" => "E2",
            "m" or "mixed" => "M",
            "x" or "notfollowed" => "X",
            _ => Numbered(folded),
        };
        return year.Length > 0;
    }

    private static string Numbered(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 14
            ? number.ToString(CultureInfo.InvariantCulture)
            : "";
}
