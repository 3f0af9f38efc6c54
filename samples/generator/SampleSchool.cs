using System.Text;
using SenHub.Adapters.Workbooks;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Samples.Evidence;
using SenHub.Samples.Facts;
using SenHub.Samples.Files;
using SenHub.Samples.World;

namespace SenHub.Samples;

/// <summary>One invented school, whole: its people, its exports, what the hub reads in them, and what its SENCo has typed.</summary>
internal sealed record SampleSchool(
    SchoolWorld World, IReadOnlyList<(string Name, byte[] Bytes)> Exports, SchoolRoll Roll, SencoFacts Facts, IReadOnlyList<AddressRelease> Releases)
{
    /// <summary>Both schools.</summary>
    public static IReadOnlyList<SampleSchool> Both(int seed) => [.. SchoolWorld.Both(seed).Select(world => Of(world, seed))];

    /// <summary>What one teacher sent back; null at the school where nobody has yet.</summary>
    public TeacherReply? Reply => World.Shape.IsPrimary ? TeacherReply.Of(World.Shape, Roll, Facts) : null;

    /// <summary>The same school whose SENCo has typed for every child with needs what the samples have for some: to measure on, never written.</summary>
    public SampleSchool Whole(int seed) => this with { Facts = WholeFacts.Of(World, new Register(Roll), Facts, seed) };

    /// <summary>Every file of its home, by its path under schools/.</summary>
    public IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> Files()
    {
        var folder = World.Shape.Number;
        yield return ($"{folder}/school.yaml", Encoding.UTF8.GetBytes(SettingsFile.Write(World.Shape)));
        foreach (var (name, bytes) in Exports)
            yield return ($"{folder}/exports/{name}", bytes);
        yield return ($"{folder}/templates/{World.Shape.Form}.yaml", Texts.Bytes($"template-{World.Shape.Form}"));
        if (World.Shape.IsPrimary)
            yield return ($"{folder}/templates/{World.Shape.Form}.docx", NorchesterForm.Write());
        foreach (var made in WorkbookRegistration.Excel().Make(Roll, WorkbookRegistration.SheetsOf(Facts)))
            yield return ($"{folder}/{made.Folder}/{made.Name}", made.Content);
        if (!World.Shape.IsPrimary)
            yield return ($"{folder}/templates/ot-norchester.yaml", Texts.Bytes("template-ot-norchester"));
        foreach (var (path, bytes) in new EvidenceRows(World, new Register(Roll)).Files(Facts))
            yield return ($"{folder}/{path}", bytes);
        yield return ($"{folder}/restricted/releases.csv", ReleasesFile.Write(Releases));
        if (Reply is { } reply)
            yield return ($"{folder}/inbox/{reply.FileName}", reply.Content);
    }

    private static SampleSchool Of(SchoolWorld world, int seed)
    {
        IReadOnlyList<(string, byte[])> exports = [(CtfFile.NameFor(world.Shape), CtfFile.Write(world, seed)), RegisterReport.Write(world)];
        var roll = HubReading.Of(world.Shape, exports);
        var register = new Register(roll);
        var byReference = world with { Children = [.. world.Children.OrderBy(register.Ref)] };
        return new SampleSchool(byReference, exports, roll, SchoolFacts.Of(byReference, register, seed), [.. AddressReleases.Of(byReference, register)]);
    }
}
