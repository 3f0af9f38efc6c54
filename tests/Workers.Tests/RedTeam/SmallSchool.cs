using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Mail;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>A school of a few pupils in a home of its own: rows become its roll by the hub's own rules, its four files are real workbooks, and everything from costs to the mail server's answer is the hub's own work.</summary>
internal sealed class SmallSchool : IAsyncDisposable
{
    public static readonly SchoolNumber Number = SchoolNumber.Parse("9991001");

    /// <summary>A Tuesday in term: no paper about the whole school is due.</summary>
    public static readonly DateOnly FirstNight = new(2026, 11, 24);

    private readonly LoopbackSink sink;
    private readonly HubHost hub;
    private readonly SteppingTime time;

    private SmallSchool(HubHome home, LoopbackSink sink, HubHost hub, SteppingTime time) => (Home, this.sink, this.hub, this.time) = (home, sink, hub, time);

    public HubHome Home { get; }

    public SteppingTime Time => time;

    public IReadOnlyList<ExportRow> Rows { get; set; } = SmallWorld.Rows;

    public SchoolRoll Roll { get; private set; } = SchoolRoll.None(Number);

    public static async Task<SmallSchool> OpenAsync(IReadOnlyList<ExportRow>? rows = null, Func<SchoolRoll, SencoFacts, SencoFacts>? facts = null, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var home = new HubHome(Directory.CreateTempSubdirectory("senhub-small-").FullName);
        DemoHome.Lay(home);
        foreach (var other in home.SchoolFolders.Where(school => Path.GetFileName(school) != Number.ToString()))
            Directory.Delete(other, recursive: true);
        var file = Path.Combine(home.SchoolFolder(Number), "school.yaml");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("larkfield.example", "school.example", StringComparison.Ordinal));
        var sink = LoopbackSink.Start(home.MailFolder);
        var time = new SteppingTime(HubClock.ToMoment(FirstNight.ToDateTime(new TimeOnly(18, 30))));
        var hub = Assert.IsType<HubHost>(await HubHost.StartAsync(home, default, time, DemoHome.Settings(sink.Port).Concat(settings)));
        var school = new SmallSchool(home, sink, hub, time);
        if (rows is not null)
            school.Rows = rows;
        school.Roll = school.Accepted(FirstNight);
        await school.WriteAsync((facts ?? ((_, all) => all))(school.Roll, SmallWorld.Facts(school.Roll)));
        // All addresses were confirmed at a meeting: what a case holds is held for the case's own reason.
        await school.Deliveries.ConfirmAddressesAsync(Number, [.. SmallWorld.Confirmed(school.Roll)], default);
        return school;
    }

    /// <summary>The same school on another home, as after a restore: what lies there is what it goes on from.</summary>
    public static async Task<SmallSchool> ReopenAsync(HubHome home, DateTimeOffset now)
    {
        var sink = LoopbackSink.Start(home.MailFolder);
        var time = new SteppingTime(now);
        var school = new SmallSchool(home, sink, Assert.IsType<HubHost>(await HubHost.StartAsync(home, default, time, DemoHome.Settings(sink.Port))), time);
        school.Roll = await school.Get<ILedger>().LoadAsync<SchoolRoll>(Number, Kept.Roll, DateOnly.MaxValue, default) ?? SchoolRoll.None(Number);
        return school;
    }

    /// <summary>The school's own moment.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Lets days pass in which nothing happens.</summary>
    public void MoveTo(DateOnly day) => time.MoveTo(HubClock.ToMoment(day.ToDateTime(new TimeOnly(12, 0))));

    public IDeliveryLedger Deliveries => hub.Get<IDeliveryLedger>();

    public HubHost Hub => hub;

    public T Get<T>()
        where T : notnull => hub.Get<T>();

    /// <summary>A night: the roll of the rows as they are now, the files as they lie there, and all that follows.</summary>
    public async Task NightAsync(DateOnly night)
    {
        time.MoveTo(HubClock.ToMoment(night.ToDateTime(new TimeOnly(18, 30))));
        var ledger = hub.Get<ILedger>();
        var settings = hub.Get<Schools>().Of(Number);
        var opened = await hub.Get<Nightfall>().OpenAsync(settings, new NightDue(night, Missed: false, SendsDigest: true), null, default);
        var work = (await ledger.ClaimAsync(new NextWork(opened, Stage.Import, "").Id, default))!;
        Roll = Accepted(night);
        var lastGood = await ledger.LoadAsync<SencoSheets>(Number, Kept.Sheets, night, default) ?? SencoSheets.None;
        var reading = hub.Get<ISencoFiles>().Read(Home.SchoolFolder(Number), Roll, lastGood);
        var next = new NextWork(opened, Stage.Provision, "");
        await ledger.CompleteAsync(work, new Saving { Snapshots = [new(Kept.Roll, Roll), new(Kept.Facts, reading.Facts), new(Kept.Sheets, reading.Standing)], Next = [next] }, default);
        await hub.Get<NightDriver>().RunToQuietAsync(default);
    }

    /// <summary>The day after a night, to the end of its sending window.</summary>
    public Task DayAsync(DateOnly night) => hub.Get<NightDriver>().RunUntilAsync(time, HubClock.ToMoment(night.AddDays(1).ToDateTime(new TimeOnly(15, 30))), default);

    /// <summary>Goes on with the roll as the ledger has it.</summary>
    public async Task ForgetRollAsync() => Roll = await hub.Get<ILedger>().LoadAsync<SchoolRoll>(Number, Kept.Roll, DateOnly.MaxValue, default) ?? SchoolRoll.None(Number);

    /// <summary>A night and its day.</summary>
    public async Task NightAndDayAsync(DateOnly night)
    {
        await NightAsync(night);
        await DayAsync(night);
    }

    /// <summary>As a person would: the files are saved anew with a change.</summary>
    public async Task EditAsync(Func<SencoFacts, SencoFacts> change) =>
        await WriteAsync(change(hub.Get<ISencoFiles>().Read(Home.SchoolFolder(Number), Roll, SencoSheets.None).Facts));

    public async Task<IReadOnlyList<Delivery>> OutsideAsync() =>
        [.. (await Deliveries.OfSchoolAsync(Number, default)).Where(delivery => delivery.Recipient.IsOutside)];

    /// <summary>Mails that reached an address.</summary>
    public int MailsTo(string address) => Mails().Count(mail => mail.Contains($"<{address}>", StringComparison.OrdinalIgnoreCase) || mail.Contains($"To: {address}", StringComparison.OrdinalIgnoreCase));

    /// <summary>Each mail whole, with its soft line ends taken out.</summary>
    public IReadOnlyList<string> MailTexts() => [.. Mails().Select(mail => mail.Replace("=\r\n", "", StringComparison.Ordinal))];

    /// <summary>Each mail as its reader's program shows it.</summary>
    public IReadOnlyList<ReadMail> ReadMails() => Directory.Exists(Home.MailFolder) ? [.. Directory.EnumerateFiles(Home.MailFolder, "*.eml").Select(ReadMail.From)] : [];

    /// <summary>The header of each mail.</summary>
    public IReadOnlyList<string> Heads() => [.. Mails().Select(mail => mail.Split("\r\n\r\n", 2)[0])];

    /// <summary>Mails that left the school.</summary>
    public int MailsOutside => Mails().Count(mail => !mail.Contains("\nTo: ms.sen@school.example", StringComparison.OrdinalIgnoreCase) && !mail.Contains("\nTo: <ms.sen@school.example>", StringComparison.OrdinalIgnoreCase));

    public async ValueTask DisposeAsync()
    {
        await hub.DisposeAsync();
        await sink.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Home.Folder, recursive: true);
    }

    private IEnumerable<string> Mails() => Directory.Exists(Home.MailFolder) ? Directory.EnumerateFiles(Home.MailFolder, "*.eml").Select(File.ReadAllText) : [];

    private SchoolRoll Accepted(DateOnly night) => RollUpdate.Apply(Roll, [A.Export(Rows).On(night)], "LK", night, new ImportThresholds()).Roll;

    private async Task WriteAsync(SencoFacts facts)
    {
        var place = Home.SchoolFolder(Number);
        foreach (var file in hub.Get<ISencoFiles>().Make(Roll, WorkbookRegistration.SheetsOf(facts)))
            await File.WriteAllBytesAsync(Path.Combine(place, file.Folder, file.Name), file.Content.ToArray());
    }
}
