using System.Text.RegularExpressions;

namespace SenHub.Workers.Tests;

/// <summary>Tests that a page of docs/ names, and the tests that there are.</summary>
internal static partial class NamedTests
{
    /// <summary>Names of all test methods.</summary>
    public static IReadOnlySet<string> There { get; } = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Methods().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToHashSet();

    /// <summary>Rows of all tables of a page, cell by cell, without their headings; the first and last cell are empty.</summary>
    public static IReadOnlyList<string[]> Rows(string page) =>
        [.. Tables(File.ReadAllLines(Path.Combine(Repository.Root, "docs", page))).SelectMany(table => table.Skip(2)).Select(line => line.Split('|'))];

    /// <summary>Tests that a text names.</summary>
    public static IEnumerable<string> In(string text) => Names().Matches(text).Select(match => match.Groups[1].Value);

    private static IEnumerable<List<string>> Tables(IEnumerable<string> lines)
    {
        var table = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith('|'))
            {
                table.Add(line);
                continue;
            }

            yield return table;
            table = [];
        }
    }

    [GeneratedRegex(@"public (?:async )?(?:Task|void) (\w+)\(")]
    private static partial Regex Methods();

    [GeneratedRegex("`([A-Z][A-Za-z0-9_]+)`")]
    private static partial Regex Names();
}
