using System.Text.RegularExpressions;
using SenHub.Printing.Tests.Inspection;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

/// <summary>Words of letters and digits, for comparing texts that differ in punctuation and line ends.</summary>
public static partial class Words
{
    public static IReadOnlyList<string> In(string text) =>
        [.. Word().Matches(text.Replace("\u200C", "", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal)).Select(m => m.Value)];

    /// <summary>The words of a printed file in the order of its structure.</summary>
    public static IReadOnlyList<string> In(Printed printed) => In(new Inspected(printed.Bytes).Text);

    /// <summary>The words of a document, without its head and foot lines, which are artifacts on paper.</summary>
    public static IReadOnlyList<string> In(Doc doc) => In(DocText.Print(doc with { Header = "", Label = "", Footer = "", FirstHeader = null, FirstFooter = null }));

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}\uFFFD]+")]
    private static partial Regex Word();
}
