using Microsoft.AspNetCore.Routing;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Accounts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>The two sample schools with their sheets believed, and no night run; the real desk over them at a loopback port, with a clock that the test moves.</summary>
internal sealed class DoorHome : IAsyncDisposable
{
    public const string Password = "five words make this one";

    private readonly TemporaryFolder folder = new();
    private readonly IReadOnlyList<KeyValuePair<string, string?>> settings;

    private DoorHome(IEnumerable<KeyValuePair<string, string?>> settings) => this.settings = [KeyValuePair.Create("Desk:Port", (string?)FreePort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture)), .. settings];

    public SteppingTime Time { get; } = new(DateTimeOffset.Parse("2026-11-23T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture));

    public HubHome Home => new(folder.Path);

    public DeskHost Desk { get; private set; } = null!;

    public IAccountLedger Accounts => Desk.Get<IAccountLedger>();

    public static async Task<DoorHome> OpenAsync(params IReadOnlyList<KeyValuePair<string, string?>> settings)
    {
        var door = new DoorHome(settings);
        DemoHome.Lay(door.Home);
        await door.StartAsync();
        foreach (var school in door.Desk.Get<Schools>().Sound)
            await door.BelieveAsync(school.Number);
        return door;
    }

    public async Task RestartAsync(Action<IEndpointRouteBuilder>? map = null)
    {
        await Desk.DisposeAsync();
        await StartAsync(map);
    }

    public DoorBrowser Browser() => new(Desk.Address);

    /// <summary>An account that is set up, with a password and an app whose key is returned.</summary>
    public async Task<(DeskAccount Account, string Key)> AccountAsync(string email)
    {
        var key = Totp.MakeKey();
        var account = new DeskAccount
        {
            Id = Guid.CreateVersion7(),
            Email = email,
            Made = new Said("it", Time.GetUtcNow(), "for a test"),
            Stamp = OneUseCodes.Make(),
            PasswordHash = Desk.Get<SignInDesk>().HashOf(Password),
            AuthenticatorKey = key,
            IsAuthenticatorProven = true,
        };
        Assert.True(await Accounts.AddAsync(account, await Desk.Get<AccountEvents>().OfAsync(account, "made", default), default));
        return ((await Accounts.FindAsync(email, default))!, key);
    }

    /// <summary>The address of somebody in a role at the primary school.</summary>
    public async Task<string> SomebodyAsync(string role) =>
        (await Desk.Get<ILedger>().LoadAsync<SencoFacts>(DemoSchool.Larkfield, Kept.Facts, DateOnly.MaxValue, default))!.Staff.First(member => member.Role == role && member.Email is not null).Email!;

    /// <summary>The app's code of this moment.</summary>
    public string CodeNow(string key) => Totp.CodeAt(key, Totp.StepOf(Time.GetUtcNow()));

    public void MoveOn(TimeSpan by) => Time.MoveTo(Time.GetUtcNow() + by);

    public async ValueTask DisposeAsync()
    {
        await Desk.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private async Task StartAsync(Action<IEndpointRouteBuilder>? map = null) => Desk = Assert.IsType<DeskHost>(await DeskHost.StartAsync(Home, default, Time, settings, map: map));

    // What a night's first step leaves behind, and nothing else of the night.
    private async Task BelieveAsync(SchoolNumber school)
    {
        var (ledger, day) = (Desk.Get<ILedger>(), new DateOnly(2026, 11, 22));
        var (_, facts) = await Desk.Get<PresentFacts>().OfAsync(school, default);
        await ledger.OpenNightAsync(new Night(school, day, 0) { DigestFrom = Time.GetUtcNow() }, default);
        var due = (await ledger.DueAsync(Enum.GetValues<Contracts.Stage>(), 10, null, default)).Rows[0];
        var work = Assert.IsType<Work>(await ledger.ClaimAsync(due.Id, default));
        await ledger.CompleteAsync(work, new Saving { Snapshots = [new Snapshot(Kept.Facts, facts)], EndsNight = true }, default);
    }
}
