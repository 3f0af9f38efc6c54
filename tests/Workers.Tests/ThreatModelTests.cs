using System.Text.RegularExpressions;

namespace SenHub.Workers.Tests;

/// <summary>docs/threat-model.md names a test for each threat, and the tests are there.</summary>
public sealed partial class ThreatModelTests
{
    [Fact]
    public void Every_threat_names_tests_and_they_exist()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "threat-model.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2).Select(line => line.Split('|')).ToList();
        var tests = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Methods().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.True(rows.Count > 20);
        Assert.All(rows, row => Assert.NotEmpty(Names().Matches(row[3])));
        Assert.Empty(rows.SelectMany(row => Names().Matches(row[3])).Select(match => match.Groups[1].Value).Except(tests));
    }

    [Fact]
    public void Every_attack_stands_in_the_threat_model()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "threat-model.md"));
        var attacks = typeof(RedTeam.RedTeamTests).GetMethods().Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0).Select(method => method.Name).Where(name => name != nameof(RedTeam.RedTeamTests.Where_nothing_is_wrong_the_papers_go));

        Assert.All(attacks, attack => Assert.Contains($"`{attack}`", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"public (?:async )?(?:Task|void) (\w+)\(")]
    private static partial Regex Methods();

    [GeneratedRegex("`([A-Za-z_]+)`")]
    private static partial Regex Names();
}
