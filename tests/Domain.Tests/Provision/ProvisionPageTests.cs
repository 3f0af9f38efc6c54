using System.Text.RegularExpressions;

namespace SenHub.Domain.Tests.Provision;

/// <summary>docs/provision.md says what the rules say. APPROVE=1 rewrites its examples, to be read in the diff.</summary>
public sealed partial class ProvisionPageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "provision.md");

    public static IEnumerable<object[]> Names => ProvisionPage.Examples.Keys.Select(name => new object[] { name });

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_worked_example_comes_out_as_the_page_says(string name)
    {
        var text = File.ReadAllText(Page);
        var from = text.IndexOf(Begin(name), StringComparison.Ordinal) + Begin(name).Length;
        var to = text.IndexOf("<!-- end -->", from, StringComparison.Ordinal);
        var right = text[..from] + "| | |\n| --- | --- |\n" + string.Join('\n', ProvisionPage.Examples[name]) + "\n" + text[to..];
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(Page, right);

        Assert.Contains(Begin(name), text, StringComparison.Ordinal);
        Assert.Equal(right, File.ReadAllText(Page));
    }

    [Fact]
    public void It_explains_every_fault_of_provision_and_no_other()
    {
        var named = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Domain", "Provision"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => CodeInSource().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal(named.Order(StringComparer.Ordinal), CodeOnPage().Matches(File.ReadAllText(Page)).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    private static string Begin(string name) => $"<!-- example: {name} -->\n";

    [GeneratedRegex("\"((?:provision|register|result)-[a-z-]+)\"")]
    private static partial Regex CodeInSource();

    [GeneratedRegex("^\\| `([a-z-]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex CodeOnPage();
}
