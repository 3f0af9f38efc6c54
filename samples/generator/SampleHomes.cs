using System.Text;
using SenHub.Samples.Files;
using SenHub.Samples.World;

namespace SenHub.Samples;

/// <summary>Writes both invented schools as a home holds them, under their DfE numbers. The same seed gives the same bytes.</summary>
public static class SampleHomes
{
    /// <summary>Writes every file and names each, relative to the folder.</summary>
    /// <param name="seed">Chooses the people; 20261122 gives the committed ones.</param>
    public static IReadOnlyList<string> Write(int seed, string folder) =>
        [.. SchoolWorld.Both(seed).SelectMany(world => School(world, Path.Combine(folder, world.Shape.Number)))];

    private static IEnumerable<string> School(SchoolWorld world, string folder)
    {
        var (register, report) = RegisterReport.Write(world);
        yield return Save(folder, "school.yaml", Encoding.UTF8.GetBytes(SettingsFile.Write(world.Shape)));
        yield return Save(folder, Path.Combine("exports", CtfFile.NameFor(world.Shape)), CtfFile.Write(world));
        yield return Save(folder, Path.Combine("exports", register), report);
    }

    private static string Save(string folder, string name, byte[] bytes)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
