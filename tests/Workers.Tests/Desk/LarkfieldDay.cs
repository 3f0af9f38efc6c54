namespace SenHub.Workers.Tests.Desk;

/// <summary>The desk of the sample primary after its first day: for pages that only look.</summary>
public sealed class LarkfieldDay : IAsyncLifetime
{
    internal DeskServer Desk { get; private set; } = null!;

    internal string Root => $"/{Desk.School}";

    public async Task InitializeAsync() => Desk = await DeskServer.AfterDayAsync();

    public Task DisposeAsync() => Desk.DisposeAsync().AsTask();
}

/// <summary>One home for the calendar and the page for IT.</summary>
[CollectionDefinition(Name)]
public sealed class OneLarkfieldDay : ICollectionFixture<LarkfieldDay>
{
    public const string Name = "larkfield's day at the desk";
}
