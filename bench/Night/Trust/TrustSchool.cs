using System.Globalization;
using System.Text;
using SenHub.Adapters.Workbooks;
using SenHub.Samples.Facts;
using SenHub.Samples.Files;
using SenHub.Samples.World;

namespace SenHub.Bench.Night.Trust;

/// <summary>One school of an invented trust, with the files that its home holds on the evening of a night. The same seed and place give the same bytes.</summary>
internal sealed class TrustSchool
{
    private readonly SchoolWorld world;
    private readonly int seed;

    private TrustSchool(SchoolWorld world, int seed) => (this.world, this.seed) = (world, seed);

    /// <summary>Pupils on its roll.</summary>
    public int Pupils => world.Children.Count;

    /// <summary>Of these, with SEN support or a plan.</summary>
    public int WithSen => world.WithSen.Count();

    /// <summary>The school of a shape at a place of the trust.</summary>
    public static TrustSchool Of(int seed, SchoolShape shape, int at)
    {
        var addresses = new Addresses(For("addresses"), shape.Authority);
        var families = new Families(shape, For("families"), addresses, new Parents(For("parents"), addresses));
        var cast = new Cast(families.All(), For("cast"));
        new TrustPlans(cast, addresses, For("plans")).Give(shape.Plans);
        new SupportCasting(shape, cast, For("support")).Give([]);
        var ordered = cast.Children.OrderBy(child => child.Surname, StringComparer.Ordinal).ThenBy(child => child.Forename, StringComparer.Ordinal).ThenBy(child => child.Upn, StringComparer.Ordinal);
        return new TrustSchool(new SchoolWorld(shape, [.. ordered]), seed);

        Dice For(string purpose) => Dice.For(seed, string.Create(CultureInfo.InvariantCulture, $"trust/{at}/{purpose}"));
    }

    /// <summary>The same school on a later evening, so many of a hundred pupils in another state than before.</summary>
    public TrustSchool Changed(int percent)
    {
        var dice = Dice.For(seed, $"{world.Shape.Number}/changed");
        return new TrustSchool(world with { Children = [.. world.Children.Select(child => dice.Chance(percent) ? Moved(child) : child)] }, seed);
    }

    /// <summary>Every file of its first evening, by its path under schools/.</summary>
    public IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files(DateOnly evening)
    {
        var (folder, exports) = (world.Shape.Number, Exports(evening));
        var register = new Register(HubReading.Of(world.Shape, exports));
        var inOrder = world with { Children = [.. world.Children.OrderBy(register.Ref)] };
        yield return ($"{folder}/school.yaml", Encoding.UTF8.GetBytes(SettingsFile.Write(world.Shape)));
        foreach (var (name, bytes) in exports)
            yield return ($"{folder}/exports/{name}", bytes);
        foreach (var made in WorkbookRegistration.Excel().Make(register.Roll, WorkbookRegistration.SheetsOf(TrustFacts.Of(inOrder, register, seed))))
            yield return ($"{folder}/{made.Folder}/{made.Name}", made.Content);
        yield return ($"{folder}/restricted/releases.csv", ReleasesFile.Write([.. AddressReleases.Of(inOrder, register)]));
    }

    /// <summary>The exports of an evening, by path: they say themselves when they were made.</summary>
    public IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> ExportsOf(DateOnly evening) =>
        Exports(evening).Select(file => ($"{world.Shape.Number}/exports/{file.Name}", (ReadOnlyMemory<byte>)file.Bytes));

    private IReadOnlyList<(string Name, byte[] Bytes)> Exports(DateOnly evening) =>
        [Dated((CtfFile.NameFor(world.Shape), CtfFile.Write(world, seed)), evening), Dated(RegisterReport.Write(world), evening)];

    // The samples' writers know one evening.
    private static (string Name, byte[] Bytes) Dated((string Name, byte[] Bytes) file, DateOnly evening)
    {
        if (evening == SampleNight.Day)
            return file;
        var text = new StringBuilder(Encoding.UTF8.GetString(file.Bytes));
        foreach (var form in (string[])["yyyy-MM-ddTHH:mm:ss", "dd MMM yyyy", "dd/MM/yyyy HH:mm"])
            text.Replace(Written(SampleNight.Day, form), Written(evening, form));
        return (file.Name, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Written(DateOnly day, string form) =>
        day.ToDateTime(form.StartsWith('y') ? new TimeOnly(17, 30) : new TimeOnly(17, 50)).ToString(form, CultureInfo.InvariantCulture);

    private static Child Moved(Child child) => child with { Home = child.Home with { Number = child.Home.Number + 100 } };
}
