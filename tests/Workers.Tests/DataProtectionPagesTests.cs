using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SenHub.Domain.Retention;

namespace SenHub.Workers.Tests;

/// <summary>The pages for the school's data protection officer say what the code does. APPROVE=1 rewrites the table of spans, to be read in the diff.</summary>
public sealed partial class DataProtectionPagesTests
{
    private const string Begin = "<!-- retention -->\n", End = "<!-- end -->";

    private static readonly string Docs = Path.Combine(Repository.Root, "docs");

    [Fact]
    public void The_record_of_processing_has_the_spans_of_the_code()
    {
        var file = Path.Combine(Docs, "record-of-processing.md");
        var page = File.ReadAllText(file);
        var right = page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + Table() + page[page.IndexOf(End, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(file, right);

        Assert.Equal(right, File.ReadAllText(file));
    }

    [Fact]
    public void Every_risk_of_the_assessment_names_tests_that_exist()
    {
        var page = File.ReadAllText(Path.Combine(Docs, "dpia.md"));
        var rows = page[page.IndexOf("<!-- risks -->", StringComparison.Ordinal)..page.IndexOf("<!-- end risks -->", StringComparison.Ordinal)].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2).ToList();
        var tests = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories).SelectMany(file => Methods().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.True(rows.Count >= 12);
        Assert.All(rows, row => Assert.NotEmpty(Names().Matches(row)));
        Assert.Empty(rows.SelectMany(row => Names().Matches(row)).Select(match => match.Groups[1].Value).Except(tests));
    }

    [Theory]
    [InlineData("dpia.md")]
    [InlineData("record-of-processing.md")]
    [InlineData("privacy-notice.md")]
    public void Every_page_that_a_page_points_to_is_there(string page) =>
        Assert.All(Links().Matches(File.ReadAllText(Path.Combine(Docs, page))).Select(match => match.Groups[1].Value), link => Assert.True(File.Exists(Path.Combine(Docs, link)), link));

    private static string Table()
    {
        var table = new StringBuilder("| what | kept for | counted from | why so long | setting |\n| --- | --- | --- | --- | --- |\n");
        foreach (var rule in RetentionRules.All)
            table.Append(CultureInfo.InvariantCulture, $"| {rule.What} | {rule.Days} {(rule.What.StartsWith("Values of nights", StringComparison.Ordinal) ? "nights" : "days")} | {rule.From} | {rule.Why} | {(rule.Setting is { } setting ? $"`{setting}`" : "fixed")} |\n");
        return table.ToString();
    }

    [GeneratedRegex(@"public (?:async )?(?:Task|void) (\w+)\(")]
    private static partial Regex Methods();

    [GeneratedRegex(@"`([A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+)`")]
    private static partial Regex Names();

    [GeneratedRegex(@"\]\(([a-z-]+\.md)\)")]
    private static partial Regex Links();
}
