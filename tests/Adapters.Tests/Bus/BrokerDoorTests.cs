using SenHub.Contracts;
using SenHub.TestKit.Bus;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Bus;

/// <summary>Who may speak for the broker, and who may speak to it.</summary>
public sealed class BrokerDoorTests(OwnBroker broker) : IClassFixture<OwnBroker>
{
    [Fact]
    public async Task Under_TLS_with_the_authority_named_wake_ups_arrive_and_the_days_left_are_known()
    {
        await using var bus = await BusHost.StartWorkingAsync(broker.TlsSettings("tls.", "localhost", broker.RootFile));

        await bus.ArrivesAsync(Stage.Roll, Guid.CreateVersion7());

        var state = await bus.Broker.LookAsync(default);
        Assert.Null(state.Trouble);
        Assert.InRange(state.CertificateEnds!.Value - TimeProvider.System.GetUtcNow(), TimeSpan.FromDays(19), TimeSpan.FromDays(20));
    }

    [Fact]
    public async Task An_authority_that_nobody_trusts_is_refused() =>
        await RefusesAsync(broker.TlsSettings("untrusted.", "localhost", rootFile: null), "its certificate is out of date or not signed by anyone trusted here");

    [Fact]
    public async Task Another_authority_than_the_one_named_is_refused()
    {
        using var folder = new TemporaryFolder();
        using var other = new TestAuthority();
        await File.WriteAllTextAsync(folder.File("root.pem"), other.RootPem);

        await RefusesAsync(broker.TlsSettings("other.", "localhost", folder.File("root.pem")), "its certificate is out of date or not signed by anyone trusted here");
    }

    [Fact]
    public async Task A_certificate_for_another_name_is_refused() =>
        await RefusesAsync(broker.TlsSettings("name.", "127.0.0.1", broker.RootFile), "its certificate is for another name");

    [Fact]
    public async Task TLS_to_a_port_without_it_is_told()
    {
        var settings = broker.TlsSettings("plain.", "localhost", broker.RootFile);
        settings["Bus:Port"] = broker.Settings("plain.")["Bus:Port"];

        await RefusesAsync(settings, "TLS");
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_the_password()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("secret"), "letmein");
        var settings = broker.Settings("door.");
        settings["Bus:SecretFile"] = folder.File("secret");

        var trouble = await RefusesAsync(settings, "it does not let the user senhub in");

        Assert.DoesNotContain("letmein", trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_virtual_host_that_is_not_there_is_told()
    {
        var settings = broker.Settings("vhost.");
        settings["Bus:VirtualHost"] = "nowhere";

        await RefusesAsync(settings, "it has no virtual host nowhere for the user senhub");
    }

    // The bus itself must refuse as the look does: it has had its chance by the time the look was answered, and it goes on trying.
    private static async Task<string> RefusesAsync(Dictionary<string, string?> settings, string why)
    {
        await using var bus = await BusHost.StartAsync(settings);

        var state = await bus.Broker.LookAsync(default);

        Assert.Contains(why, state.Trouble, StringComparison.Ordinal);
        for (var look = 0; look < 20; look++)
        {
            Assert.False(bus.WakeUps.Works);
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        return state.Trouble!;
    }
}
