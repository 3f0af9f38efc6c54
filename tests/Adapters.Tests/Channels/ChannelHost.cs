using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Channels;

namespace SenHub.Adapters.Tests.Channels;

/// <summary>Channels as the hub makes them: from settings, through the container.</summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public ChannelHost(IEnumerable<KeyValuePair<string, string?>> settings, Action<IServiceCollection>? more = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var parts = new ServiceCollection();
        more?.Invoke(parts);
        services = parts.AddChannels(configuration).BuildServiceProvider();
    }

    public IReadOnlyList<IDeliveryChannel> All => [.. services.GetServices<IDeliveryChannel>()];

    public IDeliveryChannel Channel => All.Single();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
