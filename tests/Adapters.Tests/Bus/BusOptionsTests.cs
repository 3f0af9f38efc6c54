using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Bus;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Bus;

/// <summary>Settings that would fail tonight are refused now, with what to set.</summary>
public sealed class BusOptionsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Transport", "rabbit", "Bus:Transport must be memory")]
    [InlineData("Host", "", "Bus:Host must name the RabbitMQ broker")]
    [InlineData("Host", "rabbit trust", "Bus:Host must name the RabbitMQ broker")]
    [InlineData("Tls", "false", "Bus:Tls may be false only for a broker on this machine")]
    [InlineData("Port", "70000", "Bus:Port must be between")]
    [InlineData("VirtualHost", "", "Bus:VirtualHost must name")]
    [InlineData("RootFile", "/nowhere/root.pem", "Bus:RootFile must be a readable PEM file")]
    [InlineData("Prefix", "two words", "Bus:Prefix must be at most 40")]
    [InlineData("User", "", "Bus:User must name the hub's own user")]
    [InlineData("SecretFile", "/nowhere/secret", "Bus:User needs a password")]
    [InlineData("Password", "letmein", "Bus holds a password: take it out")]
    [InlineData("Secret", "letmein", "Bus holds a password: take it out")]
    public void A_setting_that_cannot_work_is_refused_with_what_to_set(string name, string value, string message)
    {
        var refused = Assert.Throws<OptionsValidationException>(() => Read(Good(), (name, value)));

        Assert.Contains(message, Assert.Single(refused.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("letmein", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_setting_wake_ups_stay_in_this_process() =>
        Assert.Equal(BusOptions.Memory, Read([]).Transport);

    [Theory]
    [InlineData("RabbitMQ", "rabbit.trust.test", "true")]
    [InlineData("rabbitmq", "localhost", "false")]
    [InlineData("rabbitmq", "127.0.0.1", "false")]
    public void A_broker_is_taken_under_TLS_or_on_this_machine(string transport, string host, string tls) =>
        Assert.Equal(host, Read(Good(), ("Transport", transport), ("Host", host), ("Tls", tls)).Host);

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        var refused = Assert.Throws<OptionsValidationException>(() => Read(Good(), ("Host", ""), ("User", ""), ("Port", "0")));

        Assert.Equal(3, refused.Failures.Count());
    }

    private static BusOptions Read(Dictionary<string, string?> settings, params (string Name, string Value)[] changes)
    {
        foreach (var (name, value) in changes)
            settings["Bus:" + name] = value;
        using var services = new ServiceCollection().AddLogging().AddWakeUps(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();
        return services.GetRequiredService<IOptions<BusOptions>>().Value;
    }

    private Dictionary<string, string?> Good()
    {
        File.WriteAllText(folder.File("secret"), "said to nobody");
        return new() { ["Bus:Transport"] = "rabbitmq", ["Bus:Host"] = "rabbit.trust.test", ["Bus:User"] = "senhub", ["Bus:SecretFile"] = folder.File("secret") };
    }
}
