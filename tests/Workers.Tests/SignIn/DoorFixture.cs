using SenHub.Domain.Deliveries;
using SenHub.TestKit.Http;
using SenHub.TestKit.Mail;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>One desk for the tests of a class: each has accounts of its own, and the clock goes forward only.</summary>
public sealed class DoorFixture : IAsyncLifetime
{
    internal DoorHome Door { get; private set; } = null!;

    public async Task InitializeAsync() => Door = await DoorHome.OpenAsync();

    public async Task DisposeAsync() => await Door.DisposeAsync();
}

/// <summary>One desk with a directory.</summary>
public sealed class DirectoryFixture : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();

    internal OpenIdIssuer Directory { get; private set; } = null!;

    internal DoorHome Door { get; private set; } = null!;

    /// <summary>Somebody on the sheet Staff.</summary>
    internal string Senco { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Directory = new OpenIdIssuer();
        await File.WriteAllTextAsync(folder.File("secret"), "the client's secret");
        Door = await DoorHome.OpenAsync(new("Desk:OpenId:Authority", Directory.Authority), new("Desk:OpenId:ClientId", "senhub"), new("Desk:OpenId:SecretFile", folder.File("secret")), new("Desk:OpenId:HostedDomain", "larkfield.example"));
        Senco = await Door.SomebodyAsync(StaffRoles.Senco);
    }

    public async Task DisposeAsync()
    {
        await Door.DisposeAsync();
        await Directory.DisposeAsync();
    }

    public void Dispose() => folder.Dispose();
}
