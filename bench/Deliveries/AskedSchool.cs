using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;
using SenHub.TestKit;
using SenHub.Workers;
using SenHub.Workers.Cli;
using SenHub.Workers.Nights;

namespace SenHub.Bench.Deliveries;

/// <summary>A school in whose files one paper is asked for about each of so many pupils, by one of these agencies in turn, each with its consent: one delivery a pupil.</summary>
internal sealed class AskedSchool(IReadOnlyList<Agency> agencies, int pupils)
{
    /// <summary>A Tuesday in term: no paper about the whole school is due.</summary>
    public static readonly DateOnly Night = new(2026, 11, 24);

    /// <summary>Whose deliveries these are.</summary>
    public static SchoolNumber Number => A.School;

    /// <summary>The next day, when the digest has been out long enough.</summary>
    public static DateTimeOffset Noon => HubClock.ToMoment(Night.AddDays(1).ToDateTime(new TimeOnly(12, 0)));

    private const string Purpose = "EP involvement";

    /// <summary>An agency with a route of its own.</summary>
    public static Agency Agency(string name, string route) => new() { Name = name, Kind = "EP", Email = "papers@eps.example", Domains = ["eps.example"], Route = route };

    /// <summary>Lays the home: one school, its settings, no files yet.</summary>
    public static HubHome Lay()
    {
        var home = new HubHome(Directory.CreateTempSubdirectory("senhub-deliveries-").FullName);
        DemoHome.Lay(home);
        foreach (var other in home.SchoolFolders.Where(school => Path.GetFileName(school) != Number.ToString()))
            Directory.Delete(other, recursive: true);
        var settings = Path.Combine(home.SchoolFolder(Number), "school.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("larkfield.example", "school.example", StringComparison.Ordinal));
        return home;
    }

    /// <summary>The night and the morning after it, in which nothing dies: papers are made, the digest goes, and what is asked for outside waits for its release or for noon.</summary>
    public async Task PrepareAsync(HubHome home, IReadOnlyDictionary<string, string?> settings)
    {
        var time = new SteppingTime(HubClock.ToMoment(Night.ToDateTime(new TimeOnly(18, 30))));
        await using var hub = await HubHost.StartAsync(home, default, time, settings) ?? throw new InvalidOperationException("The settings of the measurement are wrong.");
        var (ledger, files) = (hub.Get<ILedger>(), hub.Get<ISencoFiles>());
        var rows = Enumerable.Range(1, pupils).Select(number => A.Row(number).WithStatus("K", "SEN support", A.Day("2025-09-01")).WithNeeds("SLCN")).ToList();
        var roll = RollUpdate.Apply(SchoolRoll.None(Number), [A.Export(rows).On(Night)], "LK", Night, new ImportThresholds()).Roll;
        foreach (var file in files.Make(roll, WorkbookRegistration.SheetsOf(Facts(roll))))
            await File.WriteAllBytesAsync(Path.Combine(home.SchoolFolder(Number), file.Folder, file.Name), file.Content.ToArray());
        var opened = await hub.Get<Nightfall>().OpenAsync(hub.Get<Schools>().Of(Number), new NightDue(Night, Missed: false, SendsDigest: true), null, default);
        var work = await ledger.ClaimAsync(new NextWork(opened, Stage.Import, "").Id, default) ?? throw new InvalidOperationException("The night's first row is taken.");
        var reading = files.Read(home.SchoolFolder(Number), roll, Domain.Import.Sheets.SencoSheets.None);
        await ledger.CompleteAsync(work, new Saving { Snapshots = [new(Kept.Roll, roll), new(Kept.Facts, reading.Facts), new(Kept.Sheets, reading.Standing)], Next = [new NextWork(opened, Stage.Provision, "")] }, default);
        await hub.Get<NightDriver>().RunUntilAsync(time, HubClock.ToMoment(Night.AddDays(1).ToDateTime(new TimeOnly(9, 0))), default);
    }

    private SencoFacts Facts(SchoolRoll roll)
    {
        var asked = roll.Pupils.Select((pupil, at) => (Pupil: pupil.Ref, Agency: agencies[at % agencies.Count], Id: FormattableString.Invariant($"r{at + 1}"))).ToList();
        return A.Facts with
        {
            Agencies = [.. A.Facts.Agencies.Where(agency => agency.Kind != "EP"), .. agencies],
            Provision = [.. asked.Select(one => A.Line() with { LineId = one.Id, Pupil = one.Pupil, Outcome = "Reads twenty common words", EntryMeasure = "7 of 20" })],
            Requests = [.. asked.Select(one => new PaperRequest { RequestId = one.Id, Pupil = one.Pupil, Kind = PaperKinds.ProvisionMap, To = one.Agency.Name, Purpose = Purpose, Why = "agreed in planning", On = A.Day("2026-11-16") })],
            Consents = [.. asked.Select(one => Consent(one.Pupil, one.Agency))],
        };
    }

    private static Consent Consent(PupilRef pupil, Agency agency) => new()
    {
        Pupil = pupil,
        Purpose = Purpose,
        Recipient = agency.Name,
        Scope = "Provision map",
        GivenBy = "Mrs Anna Field",
        Capacity = "Parental responsibility",
        GivenOn = A.Day("2026-09-14"),
        ExpiresOn = A.Day("2027-09-13"),
    };
}
