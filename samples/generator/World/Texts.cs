using System.Reflection;

namespace SenHub.Samples.World;

/// <summary>The lists that travel inside the program: names by culture, sentences, plans. Lines that start with # are remarks.</summary>
internal static class Texts
{
    /// <summary>The lines of a list.</summary>
    public static IReadOnlyList<string> Lines(string list)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(list)
            ?? throw new FileNotFoundException($"The list {list} is not part of the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }

    /// <summary>A file as it is.</summary>
    public static byte[] Bytes(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file) ?? throw new FileNotFoundException($"The file {file} is not part of the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The rows of a list whose cells stand between bars.</summary>
    public static IReadOnlyList<string[]> Rows(string list) =>
        [.. Lines(list).Select(line => line.Split('|', StringSplitOptions.TrimEntries))];
}
