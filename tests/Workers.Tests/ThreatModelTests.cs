namespace SenHub.Workers.Tests;

/// <summary>docs/threat-model.md names a test for each threat, and the tests are there.</summary>
public sealed class ThreatModelTests
{
    [Fact]
    public void Every_threat_names_tests_and_they_exist()
    {
        var rows = NamedTests.Rows("threat-model.md");

        Assert.True(rows.Count > 20);
        Assert.All(rows, row => Assert.NotEmpty(NamedTests.In(row[3])));
        Assert.Empty(rows.SelectMany(row => NamedTests.In(row[3])).Except(NamedTests.There));
    }

    [Fact]
    public void Every_attack_stands_in_the_threat_model()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "threat-model.md"));
        var attacks = typeof(RedTeam.RedTeamTests).GetMethods().Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0).Select(method => method.Name).Where(name => name != nameof(RedTeam.RedTeamTests.Where_nothing_is_wrong_the_papers_go));

        Assert.All(attacks, attack => Assert.Contains($"`{attack}`", page, StringComparison.Ordinal));
    }
}
