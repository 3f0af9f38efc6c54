using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using SenHub.Adapters.Endings;
using SenHub.Domain.Deliveries;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Endings;

public sealed class SettingEndingsTests : IDisposable
{
    private static readonly DateTimeOffset From = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Secrets_and_keys_with_a_day_are_told_by_their_place()
    {
        var found = await LookAsync(("Delivery:Notify:SecretEnds", "2027-03-01"), ("Delivery:Sftp:northmoor:KeyEnds", "2027-01-31"), ("Watch:mis-export-password:Ends", "2027-02-02"));

        Assert.Equal(
            [new("the secret of delivery.notify", new(2027, 3, 1)), new("the key of delivery.sftp.northmoor", new(2027, 1, 31)), new("mis-export-password", new(2027, 2, 2))],
            found);
    }

    [Fact]
    public async Task Of_a_file_with_several_certificates_the_one_that_ends_first_counts()
    {
        File.WriteAllText(folder.File("both.pem"), Certificate(400).ExportCertificatePem() + "\n" + Certificate(20).ExportCertificatePem());

        Assert.Equal([new Ending("the certificate of delivery.smime", DateOnly.FromDateTime(From.AddDays(20).UtcDateTime))], await LookAsync(("Delivery:Smime:CertificateFile", folder.File("both.pem"))));
    }

    [Fact]
    public async Task A_certificate_may_be_in_der_form_and_one_that_cannot_be_read_is_left_to_other_checks()
    {
        File.WriteAllBytes(folder.File("one.cer"), Certificate(90).Export(X509ContentType.Cert));
        File.WriteAllText(folder.File("none.pem"), "not a certificate");

        var found = await LookAsync(("Watch:agency:CertificateFile", folder.File("one.cer")), ("Bus:RootFile", folder.File("none.pem")), ("Storage:RootFile", folder.File("away.pem")));

        Assert.Equal(new DateOnly(2027, 1, 30), Assert.Single(found).On);
    }

    [Fact]
    public async Task Of_the_recipients_smime_certificates_the_first_is_told_and_nobody_is_named()
    {
        var recipients = Directory.CreateDirectory(folder.File("recipients")).FullName;
        File.WriteAllText(Path.Combine(recipients, "ep@eps.example.pem"), Certificate(90).ExportCertificatePem());
        File.WriteAllBytes(Path.Combine(recipients, "sen@north.example.cer"), Certificate(40).Export(X509ContentType.Cert));
        File.WriteAllText(folder.File("own.pem"), Certificate(25).ExportCertificatePem());

        var found = await LookAsync(("Delivery:Smtp:RecipientFolder", recipients), ("Delivery:Smtp:SignFile", folder.File("own.pem")));

        Assert.Equal(
            [new("the first of the recipients' S/MIME certificates of delivery.smtp", new(2026, 12, 11)), new("the S/MIME certificate of delivery.smtp", new(2026, 11, 26))],
            found);
    }

    [Theory]
    [InlineData("smtp.office365.com", "Password", true)]
    [InlineData("smtp.office365.com", null, true)]
    [InlineData("smtp.office365.com", "AccessToken", false)]
    [InlineData("mail.school.example", "Password", false)]
    public async Task A_password_at_exchange_online_ends_with_the_year_2026(string host, string? kind, bool ends)
    {
        var found = await LookAsync(("Delivery:Smtp:Host", host), ("Delivery:Smtp:User", "senco@school.example"), ("Delivery:Smtp:SecretKind", kind));

        Assert.Equal(ends ? [new DateOnly(2026, 12, 31)] : Array.Empty<DateOnly>(), found.Select(ending => ending.On));
    }

    [Fact]
    public async Task The_certificate_before_the_hubs_own_claims_is_looked_at_where_it_stands()
    {
        using var listener = new TcpListener(IPAddress.Loopback, FreePort.Next());
        listener.Start();
        using var certificate = X509CertificateLoader.LoadPkcs12(Certificate(25).Export(X509ContentType.Pkcs12), null);
        var served = ServeAsync(listener, certificate);

        var found = await LookAsync(("Delivery:Message:northmoor:ClaimUrl", $"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/claims/"));

        Assert.Equal([new Ending("the certificate of localhost, where claims of delivery.message.northmoor are fetched", new DateOnly(2026, 11, 26))], found);
        await served;
    }

    [Fact]
    public async Task A_server_that_is_away_is_told_elsewhere() =>
        Assert.Empty(await LookAsync(("Delivery:Message:northmoor:ClaimUrl", $"https://localhost:{FreePort.Next()}/claims/")));

    private static async Task ServeAsync(TcpListener listener, X509Certificate2 certificate)
    {
        using var client = await listener.AcceptTcpClientAsync();
        await using var tls = new SslStream(client.GetStream());
        try
        {
            await tls.AuthenticateAsServerAsync(certificate);
        }
        catch (Exception refused) when (refused is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The hub looks and hangs up.
        }
    }

    private static Task<IReadOnlyList<Ending>> LookAsync(params (string Key, string? Value)[] settings) =>
        new SettingEndings(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, pair.Value))).Build()).LookAsync(default);

    private static X509Certificate2 Certificate(int days)
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(From, From.AddDays(days));
    }
}
