using SenHub.Adapters.Settings;
using SenHub.Domain.Import;
using SenHub.Samples.World;
using SenHub.Workers.Cli;

namespace SenHub.Bench.Night.Trust;

/// <summary>The home of an invented trust on a disk.</summary>
/// <param name="From">The place of its first school.</param>
/// <param name="Pupils">On all rolls.</param>
/// <param name="WithSen">Of these, with SEN support or a plan.</param>
/// <param name="AreSmall">Primary schools with a class of a few children in each year: many schools whose night is short.</param>
internal sealed record TrustHome(HubHome Home, int Seed, int From, int Schools, bool AreSmall, int Pupils, int WithSen)
{
    // Long before any run of the bench: what was written a moment ago is waited for.
    private static readonly DateTime Written = new(2026, 11, 1, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>Invents the schools, two at a time, and writes each at once: none is kept in memory.</summary>
    public static TrustHome Lay(HubHome home, int seed, int schools, bool areSmall)
    {
        Directory.CreateDirectory(Path.Combine(home.Folder, "tray"));
        var trust = Lay(new TrustHome(home, seed, 0, schools, areSmall, 0, 0), SampleNight.Day);
        DemoHome.Lay(home); // the hub's key: there are schools already
        return trust;
    }

    /// <summary>More schools in the same home, none of them the trust's, as they were on an earlier evening: a night of theirs warms a hub up.</summary>
    public TrustHome Beside(int schools, DateOnly evening) =>
        Lay(this with { From = TrustShape.MostSchools - schools, Schools = schools, Pupils = 0, WithSen = 0 }, evening);

    /// <summary>The school is one of these, and not only in the same home.</summary>
    public bool Has(SchoolNumber school) => TrustShape.PlaceOf(school) is var at && at >= From && at < From + Schools;

    /// <summary>Lays the exports of a later evening over those of the first.</summary>
    /// <param name="percent">Pupils of a hundred who moved house since.</param>
    public void Renew(DateOnly evening, int percent) =>
        Parallel.For(From, From + Schools, at => Save(Home, TrustSchool.Of(Seed, TrustShape.Of(Seed, at, AreSmall), at).Changed(percent).ExportsOf(evening)));

    private static TrustHome Lay(TrustHome trust, DateOnly evening)
    {
        var (pupils, withSen) = (0, 0);
        Parallel.For(trust.From, trust.From + trust.Schools, at =>
        {
            var school = TrustSchool.Of(trust.Seed, TrustShape.Of(trust.Seed, at, trust.AreSmall), at);
            Save(trust.Home, school.Files(evening));
            Interlocked.Add(ref pupils, school.Pupils);
            Interlocked.Add(ref withSen, school.WithSen);
        });
        return trust with { Pupils = pupils, WithSen = withSen };
    }

    private static void Save(HubHome home, IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(home.Folder, "schools", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes.Span);
            File.SetLastWriteTimeUtc(file, Written);
        }
    }
}
