namespace SenHub.TestKit;

/// <summary>Copies a folder as it lies there: what is dear to make is made once.</summary>
public static class FolderCopy
{
    /// <summary>Into a folder that is there and empty.</summary>
    public static void Of(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }
}
