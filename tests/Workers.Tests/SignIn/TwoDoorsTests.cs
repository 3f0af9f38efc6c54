using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SenHub.Adapters.Settings;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;
using SenHub.Workers.Tests.Cli;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>The real service at both of its ports.</summary>
[Collection("console")]
public sealed class TwoDoorsTests : IDisposable
{
    private static readonly TimeSpan Generous = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();
    private readonly (int Health, int Desk) ports = (FreePort.Next(), FreePort.Next());

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task Each_port_answers_its_own_questions_alone_whatever_host_the_request_names()
    {
        using var stop = new CancellationTokenSource();
        var service = ServiceVerb.RunAsync(await HomeAsync(""), stop.Token);
        using var client = Client();
        await Until.True(() => IsUpAsync(client, $"http://127.0.0.1:{ports.Health}/livez").GetAwaiter().GetResult(), "the service did not come up", Generous);

        var statuses = new List<HttpStatusCode>();
        foreach (var (port, path) in new[] { (ports.Health, "/livez"), (ports.Health, "/sign-in"), (ports.Health, "/"), (ports.Desk, "/sign-in"), (ports.Desk, "/livez"), (ports.Desk, "/metrics"), (ports.Desk, "/claims/x") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}{path}");
            request.Headers.Host = $"localhost:{(port == ports.Health ? ports.Desk : ports.Health)}";
            statuses.Add((await client.SendAsync(request)).StatusCode);
        }

        await stop.CancelAsync();
        Assert.Equal(0, await service);
        const HttpStatusCode No = HttpStatusCode.NotFound;
        Assert.Equal([HttpStatusCode.OK, No, No, HttpStatusCode.OK, No, No, No], statuses);
    }

    [Fact]
    public async Task Over_TLS_the_cookies_are_this_hosts_own_and_the_browser_is_told_to_stay_with_TLS()
    {
        await File.WriteAllBytesAsync(folder.File("desk.pfx"), Certificate().Export(X509ContentType.Pkcs12, "open sesame"));
        await File.WriteAllTextAsync(folder.File("secret"), "open sesame");
        using var stop = new CancellationTokenSource();
        var service = ServiceVerb.RunAsync(await HomeAsync("  certificateFile: desk.pfx\n  secretFile: secret\n"), stop.Token);
        using var client = Client();
        await Until.True(() => IsUpAsync(client, $"http://127.0.0.1:{ports.Health}/livez").GetAwaiter().GetResult(), "the service did not come up", Generous);

        var answer = await client.GetAsync($"https://localhost:{ports.Desk}/sign-in");
        await stop.CancelAsync();
        await service;

        Assert.Equal("max-age=31536000", answer.Headers.GetValues("Strict-Transport-Security").Single());
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie => Assert.Matches("^__Host-senhub-[a-z-]+=.*; path=/; secure; samesite=strict; httponly$", cookie.Replace("; expires=" + Between(cookie, "expires=", ";"), "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("  address: any\n", "Desk:CertificateFile is missing")]
    [InlineData("  address: everywhere\n", "Desk:Address must be loopback, or any")]
    [InlineData("  certificateFile: nowhere.pfx\n", "Desk:CertificateFile cannot be read")]
    [InlineData("  certificateFile: senhub.yaml\n", "Desk:CertificateFile does not open")]
    [InlineData("  prot: 20444\n", "Desk:prot is not a setting")]
    [InlineData("  openId: { secret: x }\n", "Desk:OpenId holds a secret")]
    [InlineData("  localAccounts: false\n", "nobody could sign in")]
    [InlineData("  openId: { authority: \"https://login.microsoftonline.com/common/v2.0\", clientId: x }\n", "not common or organizations")]
    [InlineData("  openId: { authority: \"https://accounts.google.com\", clientId: x }\n", "HostedDomain must name")]
    [InlineData("  openId: { authority: \"http://directory.example\", clientId: x }\n", "must be the issuer's https address")]
    [InlineData("  openId: { authority: \"https://directory.example\" }\n", "Desk:OpenId:ClientId is missing")]
    public async Task What_is_wrong_with_the_desks_settings_is_said_before_anything_starts(string desk, string said)
    {
        var home = await HomeAsync(desk);

        var heard = await Heard.WhileAsync(() => ServiceVerb.RunAsync(home, default));

        Assert.Equal(2, heard.Code);
        Assert.Contains(said, heard.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_port_is_taken_and_nobody_asked_for_the_desk_the_service_works_without_it()
    {
        using var other = new System.Net.Sockets.TcpListener(IPAddress.Loopback, ports.Desk);
        other.Start();
        using var stop = new CancellationTokenSource();
        var service = ServiceVerb.RunAsync(await HomeAsync(""), stop.Token);
        using var client = Client();

        await Until.True(() => IsUpAsync(client, $"http://127.0.0.1:{ports.Health}/livez").GetAwaiter().GetResult(), "the service did not come up", Generous);

        await stop.CancelAsync();
        Assert.Equal(0, await service);
    }

    [Fact]
    public async Task Of_two_services_that_start_together_on_one_machine_one_has_the_desk_and_both_work()
    {
        using var second = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        using var client = Client();
        var other = FreePort.Next();
        var (one, two) = (await HomeAsync(""), new HubHome(second.Path));
        FolderCopy.Of(one.Folder, two.Folder);
        await File.WriteAllTextAsync(two.SettingsFile, string.Create(CultureInfo.InvariantCulture, $"health:\n  port: {other}\ndesk:\n  port: {ports.Desk}\n"));

        var services = new[] { ServiceVerb.RunAsync(one, stop.Token), ServiceVerb.RunAsync(two, stop.Token) };
        await Until.True(() => IsUpAsync(client, $"http://127.0.0.1:{ports.Health}/livez").GetAwaiter().GetResult() && IsUpAsync(client, $"http://127.0.0.1:{other}/livez").GetAwaiter().GetResult(), "the two services did not come up", Generous);
        var desk = await client.GetAsync($"http://127.0.0.1:{ports.Desk}/sign-in");
        await stop.CancelAsync();

        Assert.All(await Task.WhenAll(services), code => Assert.Equal(0, code));
        Assert.Equal(HttpStatusCode.OK, desk.StatusCode);
    }

    private async Task<HubHome> HomeAsync(string desk)
    {
        var home = new HubHome(folder.Path);
        DemoHome.Lay(home);
        // No night at any hour of the real clock.
        foreach (var school in home.SchoolFolders)
            await File.WriteAllTextAsync(Path.Combine(school, "school.yaml"), (await File.ReadAllTextAsync(Path.Combine(school, "school.yaml"))).Replace("night: \"18:30\"", "night: \"23:59\"", StringComparison.Ordinal));
        await File.WriteAllTextAsync(home.SettingsFile, string.Create(CultureInfo.InvariantCulture, $"health:\n  port: {ports.Health}\ndesk:\n  port: {ports.Desk}\n{desk}"));
        return home;
    }

    private static HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator }) { Timeout = Generous };

    private static async Task<bool> IsUpAsync(HttpClient client, string address)
    {
        try
        {
            return (await client.GetAsync(address)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        return start < 0 ? "\n" : text[(start + from.Length)..text.IndexOf(to, start, StringComparison.Ordinal)];
    }
}
