using SenHub.Adapters.Settings;
using SenHub.Workers.Cli;

namespace SenHub.Bench.Night.Trust;

/// <summary>The home of an invented trust on a disk.</summary>
/// <param name="Pupils">On all rolls.</param>
/// <param name="WithSen">Of these, with SEN support or a plan.</param>
/// <param name="AreSmall">Primary schools with a class of a few children in each year: many schools whose night is short.</param>
internal sealed record TrustHome(HubHome Home, int Seed, int Schools, bool AreSmall, int Pupils, int WithSen)
{
    // Long before any run of the bench: what was written a moment ago is waited for.
    private static readonly DateTime Written = new(2026, 11, 1, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>Invents the schools, two at a time, and writes each at once: none is kept in memory.</summary>
    public static TrustHome Lay(HubHome home, int seed, int schools, bool areSmall)
    {
        Directory.CreateDirectory(Path.Combine(home.Folder, "tray"));
        var (pupils, withSen) = (0, 0);
        Parallel.For(0, schools, at =>
        {
            var school = TrustSchool.Of(seed, TrustShape.Of(seed, at, areSmall), at);
            Save(home, school.Files());
            Interlocked.Add(ref pupils, school.Pupils);
            Interlocked.Add(ref withSen, school.WithSen);
        });
        DemoHome.Lay(home); // the hub's key: there are schools already
        return new TrustHome(home, seed, schools, areSmall, pupils, withSen);
    }

    /// <summary>Lays the exports of a later evening over those of the first.</summary>
    /// <param name="percent">Pupils of a hundred who moved house since.</param>
    public void Renew(DateOnly evening, int percent) =>
        Parallel.For(0, Schools, at => Save(Home, TrustSchool.Of(Seed, TrustShape.Of(Seed, at, AreSmall), at).Changed(percent).ExportsOf(evening)));

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
