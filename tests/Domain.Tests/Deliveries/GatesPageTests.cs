using System.Text;
using System.Text.RegularExpressions;
using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

/// <summary>docs/gates.md says what the rules say. APPROVE=1 rewrites its table, to be read in the diff.</summary>
public sealed partial class GatesPageTests
{
    private const string Begin = "<!-- rules -->\n";
    private static readonly string[] Projects = ["Domain", "Workers"];

    private const string End = "<!-- end -->";

    [Fact]
    public void The_page_lists_every_rule()
    {
        var file = Path.Combine(Repository.Root, "docs", "gates.md");
        var page = File.ReadAllText(file);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        var told = page[..from] + Table() + page[to..];
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            File.WriteAllText(file, told);

        Assert.Equal(told, File.ReadAllText(file));
    }

    [Fact]
    public void Every_id_that_the_code_can_give_is_a_rule_and_every_rule_is_given()
    {
        var sources = Projects.SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project, "Deliveries"), "*.cs", SearchOption.AllDirectories))
            .Where(file => Path.GetFileName(file) is not ("GateRules.cs" or "StatutoryHold.cs")).Select(File.ReadAllText).ToList();
        var given = sources.SelectMany(text => Ids().Matches(text)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(GateRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), given);
    }

    private static string Table()
    {
        var table = new StringBuilder("| rule | holds when | asked | whose | what lets it go | source |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var rule in GateRules.All)
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{rule.Id}` | {rule.HoldsWhen} | {(rule.AtBuild && rule.AtSend ? "build, send" : rule.AtBuild ? "build" : "send")} | {rule.Owner} | {rule.LetsGo} | {rule.Source} |\n");
        return table.ToString();
    }

    // Constants of the gates, and ids that stand where a hold is made.
    [GeneratedRegex("""(?:const string \w+ = |Hold\(|new\(|\[new\()"((?:GATE|SD|YP|DP)-[^"]+|ROLL)""")]
    private static partial Regex Ids();
}
