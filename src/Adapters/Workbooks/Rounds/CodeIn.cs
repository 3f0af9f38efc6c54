using System.Text.RegularExpressions;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;

namespace SenHub.Adapters.Workbooks.Rounds;

/// <summary>Finds a round's code where it was printed, as people and programs may have rewritten it.</summary>
internal static partial class CodeIn
{
    private const int FirstRows = 2;

    /// <summary>The code in the sheet's first line; null when it is gone.</summary>
    public static string? Sheet(RawSheet sheet) => sheet.Rows.Where(row => row.Line <= FirstRows).SelectMany(row => row.Cells).Select(cell => First(Printed(), RawText.Of(cell))).FirstOrDefault(code => code is not null);

    /// <summary>The code in a file's name; null when there is none.</summary>
    public static string? Name(string file) => First(Named(), file);

    private static string? First(Regex pattern, string text) => pattern.Match(text) is { Success: true } match ? ShortReference.Tidy(match.Groups[1].Value) : null;

    [GeneratedRegex(@"\bround\s+([0-9A-Z]{4}-[0-9A-Z]{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Printed();

    [GeneratedRegex(@"(?<![0-9A-Za-z])([0-9A-Z]{4}-[0-9A-Z]{4})(?![0-9A-Za-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
