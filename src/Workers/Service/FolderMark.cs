using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SenHub.Workers.Service;

/// <summary>What a school's folders hold, by name, size and time: equal while nothing arrived and nothing was saved.</summary>
internal readonly record struct FolderMark(string Hash)
{
    private static readonly string[] Watched = ["exports", "sen", "provision", "restricted", "office"];

    /// <summary>The mark now; a folder that is away counts as empty. Null when a file went away, or may not be looked at, just now.</summary>
    public static FolderMark? Of(string schoolFolder)
    {
        try
        {
            return Look(schoolFolder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // A day's Decisions file is saved all day and no part of a night's reading.
    private static FolderMark Look(string schoolFolder)
    {
        var text = new StringBuilder();
        foreach (var folder in Watched.Select(name => new DirectoryInfo(Path.Combine(schoolFolder, name))).Where(folder => folder.Exists))
        {
            foreach (var file in folder.EnumerateFiles().Where(file => !file.Name.StartsWith("~$", StringComparison.Ordinal) && !file.Name.Contains("Decisions-", StringComparison.OrdinalIgnoreCase)).OrderBy(file => file.Name, StringComparer.Ordinal))
                text.AppendLine(CultureInfo.InvariantCulture, $"{folder.Name}/{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}");
        }

        return new FolderMark(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))));
    }
}
