using SenHub.Contracts;

namespace SenHub.Adapters.Tests.Bus;

/// <summary>What a process takes, as people write it.</summary>
public sealed class RolesTests
{
    [Theory]
    [InlineData("schedule", "schedule")]
    [InlineData("deliveries, Documents", "documents,deliveries")]
    [InlineData("SCHEDULE,import,import", "import,schedule")]
    [InlineData("schedule,deliveries,documents,reviews,provision,roll,import", "import,roll,provision,reviews,documents,deliveries,schedule")]
    public void Roles_are_read_in_any_order_and_written_in_that_of_the_house(string text, string written)
    {
        Assert.True(Roles.TryParse(text, out var roles));

        Assert.Equal(written, roles.ToString());
        Assert.Equal(roles.Stages.Count == 6, roles.IsAll);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("documents,")]
    [InlineData("documents deliveries")]
    [InlineData("documents,printing")]
    public void What_is_no_role_is_refused(string? text) => Assert.False(Roles.TryParse(text, out _));

    [Fact]
    public void Everything_is_every_stage_and_the_schedule()
    {
        Assert.Equal(Enum.GetValues<Stage>(), Roles.All.Stages);
        Assert.True(Roles.All is { KeepsSchedule: true, IsAll: true });
    }
}
