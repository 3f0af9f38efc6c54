using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.TestKit.Mail;
using SenHub.Workers.Desk;
using SenHub.Workers.Desk.SignIn;

namespace SenHub.Workers.Tests.Desk;

/// <summary>The desk's pages over a home, on a real server at a loopback port: a process of its own beside the hub that made the home, which sends nothing.</summary>
internal sealed class DeskServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly SteppingTime time;
    private readonly IAsyncDisposable? beneath;

    private DeskServer(WebApplication app, SteppingTime time, SchoolNumber school, IAsyncDisposable? beneath) =>
        (this.app, this.time, School, this.beneath) = (app, time, school, beneath);

    /// <summary>Its one school.</summary>
    public SchoolNumber School { get; }

    /// <summary>The desk's clock.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Where it answers.</summary>
    public Uri Address => new(app.Urls.Single());

    /// <summary>Larkfield Primary on the day after its first night, when the sending window has closed; a home of this server's own.</summary>
    public static async Task<DeskServer> AfterDayAsync()
    {
        var school = await DemoSchool.AfterDayAsync();
        return await OnAsync(school.Home, school.Time, DemoSchool.Larkfield, school);
    }

    /// <summary>Larkfield Primary on the evening of its first night: nothing has left yet; a home of this server's own.</summary>
    public static async Task<DeskServer> AfterNightAsync()
    {
        var school = await DemoSchool.AfterNightAsync();
        return await OnAsync(school.Home, school.Time, DemoSchool.Larkfield, school);
    }

    /// <summary>On a home that a test has made.</summary>
    /// <param name="beneath">Goes when the server goes; null leaves it to the test.</param>
    public static async Task<DeskServer> OnAsync(HubHome home, SteppingTime time, SchoolNumber school, IAsyncDisposable? beneath = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddConfiguration(((Checked<IConfiguration>.Good)HubConfiguration.Read(home)).Value)
            .AddInMemoryCollection([new(HubServices.Quarantine, "true"), new("Bus:Transport", "memory")]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort.Next()}"));
        builder.Services.AddSingleton<TimeProvider>(time).AddHub(builder.Configuration, home).AddDesk().AddDeskDoor(builder.Configuration, home);
        builder.Services.AddAuthentication(HeaderSignIn.Name).AddScheme<AuthenticationSchemeOptions, HeaderSignIn>(HeaderSignIn.Name, null);
        var app = builder.Build();
        app.UseDeskDoor(app.Services.GetRequiredService<IOptions<DeskOptions>>().Value);
        app.MapDesk();
        await app.StartAsync();
        return new DeskServer(app, time, school, beneath);
    }

    /// <summary>A part of the process behind the pages.</summary>
    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Lets time pass at the desk.</summary>
    public void MoveOn(TimeSpan by) => time.MoveTo(time.GetUtcNow() + by);

    /// <summary>Somebody with an account, signed in this minute unless told; a blank account is nobody.</summary>
    public DeskCaller As(string account, DateTimeOffset? signedInAt = null) => new(Address, account, signedInAt ?? Now);

    /// <summary>The first who holds a role on the day, by the sheet Staff.</summary>
    public async Task<DeskCaller> AsAsync(string role, DateTimeOffset? signedInAt = null) => As((await HolderAsync(role)).Email!, signedInAt);

    /// <summary>The first holder of a role on the day.</summary>
    public async Task<StaffRole> HolderAsync(string role) =>
        (await Get<ILedger>().LoadAsync<SencoFacts>(School, Kept.Facts, DateOnly.MaxValue, default))!.Staff.Holding(role, Get<HubClock>().Today).First(member => member.Email is not null);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (beneath is not null)
            await beneath.DisposeAsync();
    }
}
