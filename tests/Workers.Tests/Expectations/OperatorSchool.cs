using System.Globalization;
using System.Text;
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
using SenHub.TestKit.Exports;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;
using SenHub.Workers.Import;
using SenHub.Workers.Nights;
using SenHub.Workers.Tests.Cli;

namespace SenHub.Workers.Tests.Expectations;

/// <summary>A school as its operator has it: forty pupils in a report of the MIS, four workbooks, a hub on them, and the verbs. Two pupils have a paper asked for by a psychologist and by the parents.</summary>
internal sealed class OperatorSchool : IAsyncDisposable
{
    public static readonly SchoolNumber Number = A.School;

    /// <summary>A Tuesday in term: no paper about the whole school is due.</summary>
    public static readonly DateOnly Night = new(2026, 11, 24);

    private static readonly string[] Emptied = ["exports", "evidence", "inbox"];

    // The night before is the same for all: it is run once, and its home copied.
    private static readonly Lazy<Task<HubHome>> Prepared = new(PrepareAsync);

    private readonly LoopbackSink sink;
    private readonly SteppingTime time;

    private OperatorSchool(HubHome home, LoopbackSink sink, HubHost hub, SteppingTime time) => (Home, this.sink, Hub, this.time) = (home, sink, hub, time);

    public HubHome Home { get; }

    public HubHost Hub { get; }

    public DateTimeOffset Now => time.GetUtcNow();

    public static InventedSchool Pupils { get; } = InventedSchool.Of(40);

    /// <summary>On the evening of <see cref="Night"/>, after it ran.</summary>
    public static async Task<OperatorSchool> OpenAsync(IEnumerable<KeyValuePair<string, string?>>? settings = null)
    {
        var home = new HubHome(Directory.CreateTempSubdirectory("senhub-operator-").FullName);
        FolderCopy.Of((await Prepared.Value).Folder, home.Folder);
        return await OnAsync(home, HubClock.ToMoment(Night.ToDateTime(new TimeOnly(18, 30))), settings ?? []);
    }

    /// <summary>On a home that is there, at a moment.</summary>
    public static Task<OperatorSchool> ReopenAsync(HubHome home, DateTimeOffset now) => OnAsync(home, now, []);

    /// <summary>The MIS writes its report over the last one.</summary>
    public void Export(InventedSchool school, DateOnly made) => Export([.. LinesOf(school)], made);

    /// <summary>The report's lines, headings first.</summary>
    public static IEnumerable<string> LinesOf(InventedSchool school) =>
        WriteTables.Register(school).Select(row => string.Join(',', row.Select(cell => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell)));

    /// <summary>The same from its lines.</summary>
    public void Export(IReadOnlyList<string> lines, DateOnly made) =>
        Export(string.Join("\r\n", lines.Prepend("").Prepend($"Generated {made.ToString("dd MMM yyyy", CultureInfo.InvariantCulture)} 18:05").Prepend("SEN register")) + "\r\n");

    /// <summary>The same as it stands.</summary>
    public void Export(string text)
    {
        var report = Path.Combine(Home.SchoolFolder(Number), "exports", "register.csv");
        File.WriteAllText(report, text);
        File.SetLastWriteTimeUtc(report, File.GetLastWriteTimeUtc(report).AddMinutes(-5)); // nobody is writing any more
    }

    public async Task NightAndDayAsync(DateOnly night)
    {
        await NightAsync(night);
        await DayAsync(night.AddDays(1));
    }

    public async Task NightAsync(DateOnly night)
    {
        time.MoveTo(HubClock.ToMoment(night.ToDateTime(new TimeOnly(18, 30))));
        await Hub.Get<Nightfall>().OpenAsync(Hub.Get<Schools>().Of(Number), new NightDue(night, Missed: false, SendsDigest: true), null, default);
        await Hub.Get<NightDriver>().RunToQuietAsync(default);
    }

    /// <summary>A day up to an hour; else to the end of its sending window.</summary>
    public Task DayAsync(DateOnly day, TimeOnly? until = null) => Hub.Get<NightDriver>().RunUntilAsync(time, HubClock.ToMoment(day.ToDateTime(until ?? new TimeOnly(15, 30))), default);

    /// <summary>As a person would: the files are saved anew with a change.</summary>
    public async Task EditAsync(Func<SencoFacts, SencoFacts> change)
    {
        var roll = await RollAsync();
        await WriteAsync(roll, change(Hub.Get<ISencoFiles>().Read(Home.SchoolFolder(Number), roll, SencoSheets.None).Facts));
    }

    /// <summary>A verb of the command line on this home.</summary>
    public Task<(int Code, string Said)> SayAsync(params string[] line) => Heard.WhileAsync(() => SenHubCommand.RunAsync([.. line, "--home", Home.Folder]));

    public async Task<SchoolRoll> RollAsync() => await Hub.Get<ILedger>().LoadAsync<SchoolRoll>(Number, Kept.Roll, DateOnly.MaxValue, default) ?? SchoolRoll.None(Number);

    public async Task<Pupil> PupilAsync(int number) => (await RollAsync()).Pupils.Single(pupil => pupil.Upn == A.Upn(number));

    public Task<IReadOnlyList<Delivery>> AllAsync() => Hub.Get<IDeliveryLedger>().OfSchoolAsync(Number, default);

    public async Task<IReadOnlyList<Delivery>> OutsideAsync() => [.. (await AllAsync()).Where(delivery => delivery.Recipient.IsOutside)];

    /// <summary>Mails that arrived, as they came.</summary>
    public IReadOnlyList<string> Mails => Directory.Exists(Home.MailFolder) ? [.. Directory.EnumerateFiles(Home.MailFolder, "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllText)] : [];

    /// <summary>Mails that left the school, by their ids.</summary>
    public IReadOnlyList<string> MailsOutside =>
        [.. Mails.Select(mail => ReadMail.Parse(Encoding.Latin1.GetBytes(mail))).Where(mail => !mail["To"].Contains("@school.example", StringComparison.Ordinal)).Select(mail => mail["Message-ID"]).Order(StringComparer.Ordinal)];

    /// <summary>Every paper's file with the moment it was written.</summary>
    public IReadOnlyList<(string File, DateTime Written)> Papers =>
        [.. Directory.EnumerateFiles(Home.PapersFolder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Path.GetRelativePath(Home.PapersFolder, file), File.GetLastWriteTimeUtc(file)))];

    public async ValueTask DisposeAsync()
    {
        await Hub.DisposeAsync();
        await sink.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Home.Folder, recursive: true);
    }

    private async Task WriteAsync(SchoolRoll roll, SencoFacts facts)
    {
        foreach (var file in Hub.Get<ISencoFiles>().Make(roll, WorkbookRegistration.SheetsOf(facts)))
            await File.WriteAllBytesAsync(Path.Combine(Home.SchoolFolder(Number), file.Folder, file.Name), file.Content.ToArray());
    }

    private static async Task<OperatorSchool> OnAsync(HubHome home, DateTimeOffset now, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var sink = LoopbackSink.Start(home.MailFolder);
        var time = new SteppingTime(now);
        var hub = Assert.IsType<HubHost>(await HubHost.StartAsync(home, default, time, settings.Concat(DemoHome.Settings(sink.Port)).DistinctBy(setting => setting.Key)));
        return new OperatorSchool(home, sink, hub, time);
    }

    private static async Task<HubHome> PrepareAsync()
    {
        var home = new HubHome(Directory.CreateTempSubdirectory("senhub-operator-").FullName);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(home.Folder, recursive: true);
        DemoHome.Lay(home);
        var place = home.SchoolFolder(Number);
        foreach (var other in home.SchoolFolders.Where(school => school != place))
            Directory.Delete(other, recursive: true);
        foreach (var file in Emptied.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(place, folder), "*", SearchOption.AllDirectories)))
            File.Delete(file);
        var settings = Path.Combine(place, "school.yaml");
        await File.WriteAllTextAsync(settings, (await File.ReadAllTextAsync(settings)).Replace("larkfield.example", "school.example", StringComparison.Ordinal));
        var school = await OnAsync(home, HubClock.ToMoment(Night.ToDateTime(new TimeOnly(18, 30))), []);
        school.Export(Pupils, Night);
        var roll = (await school.Hub.Get<SchoolReader>().ReadAsync(school.Hub.Get<Schools>().Of(Number), Night, DateOnly.MaxValue, default)).Expected.Roll;
        await school.WriteAsync(roll, OperatorFacts.Of(roll));
        // All addresses were confirmed at a meeting.
        await school.Hub.Get<IDeliveryLedger>().ConfirmAddressesAsync(Number, [.. OperatorFacts.Confirmed(roll)], default);
        await school.NightAsync(Night);
        await school.Hub.DisposeAsync();
        await school.sink.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return home;
    }
}
