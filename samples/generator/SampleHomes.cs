namespace SenHub.Samples;

/// <summary>Writes both invented schools as a home holds them, under their DfE numbers. The same seed gives the same bytes.</summary>
public static class SampleHomes
{
    /// <summary>Writes every file and names each, relative to the folder.</summary>
    /// <param name="seed">Chooses the people; 20261122 gives the committed ones.</param>
    public static IReadOnlyList<string> Write(int seed, string folder) =>
        [.. SampleSchool.Both(seed).SelectMany(school => school.Files()).Select(file => Save(folder, file.Path, file.Bytes))];

    private static string Save(string folder, string path, ReadOnlyMemory<byte> bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes.Span);
        return path;
    }
}
