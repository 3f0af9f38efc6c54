using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Tests.Deliveries;

/// <summary>docs/deliveries.md names a test for each statement, and the tests are there.</summary>
public sealed class DeliveriesPageTests
{
    private const string Page = "deliveries.md";

    [Fact]
    public void Every_statement_names_tests_and_they_exist()
    {
        var rows = NamedTests.Rows(Page);

        Assert.True(rows.Count > 40);
        Assert.All(rows, row => Assert.NotEmpty(NamedTests.In(row[^2])));
        Assert.Empty(NamedTests.In(File.ReadAllText(Path.Combine(Repository.Root, "docs", Page))).Except(NamedTests.There));
    }

    [Fact]
    public void Every_state_is_explained()
    {
        var explained = NamedTests.Rows(Page).Select(row => row[1].Trim(' ', '*')).ToList();

        Assert.All(Enum.GetNames<DeliveryState>(), state => Assert.Contains(state, explained));
    }
}
