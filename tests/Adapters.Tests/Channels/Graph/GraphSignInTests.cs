using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels.Graph;

public sealed class GraphSignInTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly StubGraph graph = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await graph.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task By_certificate_the_application_signs_a_claim_that_its_key_proves()
    {
        using var certificate = MakeCertificate();
        graph.SignsIn = form =>
        {
            Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
            var parts = form["client_assertion"].Split('.');
            var (header, claims) = (Json(parts[0]), Json(parts[1]));
            Assert.Equal(("PS256", "JWT", Base64Url.EncodeToString(certificate.GetCertHash(HashAlgorithmName.SHA256))), (header.GetProperty("alg").GetString(), header.GetProperty("typ").GetString(), header.GetProperty("x5t#S256").GetString()));
            Assert.Equal(graph.Server.Url + "tenant.test/oauth2/v2.0/token", claims.GetProperty("aud").GetString());
            Assert.Equal(claims.GetProperty("iss").GetString(), claims.GetProperty("sub").GetString());
            Assert.Equal(600, claims.GetProperty("exp").GetInt64() - claims.GetProperty("nbf").GetInt64());
            Assert.True(certificate.GetRSAPublicKey()!.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pss));
        };
        await using var host = Host(("CertificateFile", folder.File("app.pem")), ("SecretFile", null));

        var outcome = await host.Channel.SendAsync(Parcels.Plain(), default);
        var look = await host.Channel.LookAsync(default);

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Equal(certificate.NotAfter.ToUniversalTime(), look.SecretEnds!.Value.UtcDateTime);
    }

    [Theory]
    [InlineData("Tenant", "a/b", "Delivery:Graph:Tenant must be")]
    [InlineData("ClientId", "me", "Delivery:Graph:ClientId must be")]
    [InlineData("Mailbox", "senco", "Delivery:Graph:Mailbox must be")]
    [InlineData("SecretFile", null, "needs a way to sign in")]
    [InlineData("CertificateFile", "/nowhere/app.pem", "Delivery:Graph:CertificateFile must be")]
    [InlineData("Url", "http://graph.microsoft.com/v1.0/", "Url and SignInUrl must be https")]
    [InlineData("Route", "pigeon", "Delivery:Graph:Route must be")]
    [InlineData("MessagesPerMinute", "0", "Delivery:Graph:MessagesPerMinute must be")]
    [InlineData("Sensitivity", "Secret", "Delivery:Graph:Sensitivity must be")]
    [InlineData("Secret", "s3cret", "Delivery:Graph holds a secret")]
    [InlineData("Mailboxes", "x", "Delivery:Graph:Mailboxes is not a setting")]
    public async Task Each_wrong_setting_is_named(string name, string? value, string told)
    {
        await using var host = Host((name, value));

        Assert.Contains(told, Assert.Single(Assert.Throws<OptionsValidationException>(() => host.Channel).Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_channels_never_share_the_route_of_mail()
    {
        KeyValuePair<string, string?>[] smtp = [new("Delivery:Smtp:Host", "smtp.school.test"), new("Delivery:Smtp:From", "senco@school.test")];
        await using var both = new ChannelHost(Settings().Concat(smtp));
        await using var apart = new ChannelHost(Settings(("Route", "graph")).Concat(smtp));

        Assert.Contains("both carry mail", Assert.Single(Assert.Throws<OptionsValidationException>(() => both.All).Failures), StringComparison.Ordinal);
        Assert.Equal(["mail", "graph"], apart.All.Select(channel => channel.Route));
    }

    private ChannelHost Host(params (string Name, string? Value)[] more) => new(Settings(more));

    private IEnumerable<KeyValuePair<string, string?>> Settings(params (string Name, string? Value)[] more)
    {
        File.WriteAllText(folder.File("secret"), "s3cret");
        var settings = new Dictionary<string, string?>
        {
            ["Tenant"] = "tenant.test",
            ["ClientId"] = "11111111-2222-3333-4444-555555555555",
            ["Mailbox"] = "senco@larkfield.test",
            ["SecretFile"] = folder.File("secret"),
            ["Url"] = graph.Server.Url + "v1.0/",
            ["SignInUrl"] = graph.Server.Url.AbsoluteUri,
        };
        foreach (var (name, value) in more)
            settings[name] = value;
        return settings.Select(pair => KeyValuePair.Create("Delivery:Graph:" + pair.Key, pair.Value));
    }

    private X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        var certificate = new CertificateRequest("CN=SenHub", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(100));
        File.WriteAllText(folder.File("app.pem"), certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        return certificate;
    }

    private static JsonElement Json(string part) => JsonDocument.Parse(Base64Url.DecodeFromChars(part)).RootElement;
}
