namespace SenHub.Workers.Tests.Documents;

/// <summary>One night and day of Larkfield Primary that several tests look at and none changes.</summary>
public sealed class LarkfieldNight : IAsyncLifetime
{
    internal DemoSchool School { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        School = await DemoSchool.AfterDayAsync();
    }

    public async Task DisposeAsync() => await School.DisposeAsync();
}
