using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Mail;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;
using SenHub.Workers.Cli;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests;

/// <summary>Larkfield Primary in a home of its own, a hub on it, and a clock that the test moves: the whole path, with a real SMTP sink.</summary>
internal sealed class DemoSchool : IAsyncDisposable
{
    public static readonly SchoolNumber Larkfield = SchoolNumber.Parse("9991001");
    public static readonly DateOnly FirstNight = new(2026, 11, 22);

    // Nights are dear: the first one, and the day after it, are run once and their homes copied.
    private static readonly Lazy<Task<string>> AfterNight = new(() => PreparedAsync(school => school.NightAsync(FirstNight)));
    private static readonly Lazy<Task<string>> AfterDay = new(() => PreparedAsync(school => school.NightAndDayAsync(FirstNight)));

    private readonly string folder;
    private readonly LoopbackSink sink;
    private readonly HubHost hub;

    private DemoSchool(string folder, LoopbackSink sink, HubHost hub, SteppingTime time)
    {
        this.folder = folder;
        this.sink = sink;
        this.hub = hub;
        Time = time;
    }

    public SteppingTime Time { get; }

    public HubHome Home => new(folder);

    public IDeliveryLedger Deliveries => hub.Get<IDeliveryLedger>();

    public IReadOnlyList<string> Mails => [.. Directory.EnumerateFiles(Home.MailFolder, "*.eml").Order(StringComparer.Ordinal)];

    /// <summary>Before its first night.</summary>
    public static async Task<DemoSchool> OpenAsync(Action<HubHome>? before = null, IEnumerable<KeyValuePair<string, string?>>? settings = null)
    {
        var home = NewHome();
        await LayKeyAsync(home);
        DemoHome.Lay(home);
        foreach (var other in home.SchoolFolders.Where(school => Path.GetFileName(school) != Larkfield.ToString()))
            Directory.Delete(other, recursive: true);
        before?.Invoke(home);
        var school = await OnAsync(home, FirstNight.ToDateTime(new TimeOnly(18, 30)), settings ?? []);
        await DemoEvidence.ConfirmAsync(school.hub, [school.Settings], default);
        return school;
    }

    /// <summary>The one key of all demo homes: the codes of the Decisions file hang on it, and the same night has the same codes.</summary>
    public static async Task LayKeyAsync(HubHome home)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(home.KeyFile)!);
        await File.WriteAllTextAsync(home.KeyFile, Convert.ToBase64String(new byte[32]));
    }

    /// <summary>On the evening of its first night, which has run; the ledger is the embedded one.</summary>
    public static async Task<DemoSchool> AfterNightAsync(IEnumerable<KeyValuePair<string, string?>>? settings = null) =>
        await OnAsync(Copy(await AfterNight.Value), FirstNight.ToDateTime(new TimeOnly(18, 30)), settings ?? []);

    /// <summary>On the day after its first night, when the sending window has closed.</summary>
    public static async Task<DemoSchool> AfterDayAsync() => await OnAsync(Copy(await AfterDay.Value), FirstNight.AddDays(1).ToDateTime(new TimeOnly(15, 30)), []);

    public HubHost Hub => hub;

    public T Get<T>()
        where T : notnull => hub.Get<T>();

    /// <summary>A night, and the day after it to the end of its sending window.</summary>
    public async Task NightAndDayAsync(DateOnly night)
    {
        await NightAsync(night);
        await DayAsync(night.AddDays(1));
    }

    /// <summary>A day to the end of its sending window.</summary>
    public Task DayAsync(DateOnly day) => hub.Get<NightDriver>().RunUntilAsync(Time, HubClock.ToMoment(day.ToDateTime(new TimeOnly(15, 30))), default);

    /// <summary>A night to its end; what is sent by day waits.</summary>
    public async Task NightAsync(DateOnly night)
    {
        Time.MoveTo(HubClock.ToMoment(night.ToDateTime(new TimeOnly(18, 30))));
        await hub.Get<Nightfall>().OpenAsync(Settings, new NightDue(night, Missed: false, SendsDigest: true), null, default);
        await hub.Get<NightDriver>().RunToQuietAsync(default);
    }

    /// <summary>As a person would: the facts are changed in the workbooks, and the workbooks are saved over the old ones.</summary>
    public async Task EditAsync(Func<SencoFacts, SencoFacts> change)
    {
        var roll = (await hub.Get<ILedger>().LoadAsync<SchoolRoll>(Larkfield, Kept.Roll, DateOnly.MaxValue, default))!;
        var (files, place) = (hub.Get<ISencoFiles>(), Home.SchoolFolder(Larkfield));
        foreach (var file in files.Make(roll, WorkbookRegistration.SheetsOf(change(files.Read(place, roll, SencoSheets.None).Facts))))
            await File.WriteAllBytesAsync(Path.Combine(place, file.Folder, file.Name), file.Content.ToArray());
    }

    public Task<IReadOnlyList<Delivery>> AllAsync() => Deliveries.OfSchoolAsync(Larkfield, default);

    public async Task<IReadOnlyList<Delivery>> OutsideAsync(params DeliveryState[] states) =>
        [.. (await AllAsync()).Where(delivery => delivery.Recipient.IsOutside && states.Contains(delivery.State))];

    public SchoolSettings Settings => hub.Get<Schools>().Of(Larkfield);

    public async ValueTask DisposeAsync()
    {
        await hub.DisposeAsync();
        await sink.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static HubHome NewHome() => new(Directory.CreateTempSubdirectory("senhub-school-").FullName);

    private static async Task<DemoSchool> OnAsync(HubHome home, DateTime now, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var sink = LoopbackSink.Start(home.MailFolder);
        var time = new SteppingTime(HubClock.ToMoment(now));
        var hub = await HubHost.StartAsync(home, default, time, settings.Concat(DemoHome.Settings(sink.Port)).DistinctBy(setting => setting.Key));
        return new DemoSchool(home.Folder, sink, Assert.IsType<HubHost>(hub), time);
    }

    private static HubHome Copy(string prepared)
    {
        var home = NewHome();
        FolderCopy.Of(prepared, home.Folder);
        return home;
    }

    private static async Task<string> PreparedAsync(Func<DemoSchool, Task> run)
    {
        var school = await OpenAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(school.folder, recursive: true);
        await run(school);
        await school.hub.DisposeAsync();
        await school.sink.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return school.folder;
    }
}
