using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Workers.Documents;

/// <summary>The folder edited/ of a school: files named by the reference of the paper they take the place of, "H7K2-9QXM.docx". One that was taken goes; beside one that was not stands why.</summary>
internal sealed class EditedFolder(HubHome home, EditedPapers papers)
{
    private const string WhyEnding = ".why.txt";

    private static readonly string[] Endings = [".docx", ".pdf"];

    private readonly Dictionary<string, (long Length, DateTime WrittenUtc)> earlier = [];

    /// <summary>Takes what lies there and is no longer being written.</summary>
    public async Task<(int Taken, int Refused)> LookAsync(SchoolNumber school, CancellationToken cancel)
    {
        var (folder, taken, refused) = (new DirectoryInfo(Path.Combine(home.SchoolFolder(school), "edited")), 0, 0);
        foreach (var file in folder.Exists ? folder.EnumerateFiles().Where(IsPaper).OrderBy(file => file.Name, StringComparer.Ordinal).ToList() : [])
        {
            var (seen, now) = (earlier.GetValueOrDefault(file.FullName), (file.Length, file.LastWriteTimeUtc));
            earlier[file.FullName] = now;
            // The same twice in a row: nobody is still writing. Refused already: it waits for a change.
            if (seen != now || IsRefused(file))
                continue;
            if (await TakeAsync(file, cancel))
                taken++;
            else
                refused++;
        }

        return (taken, refused);
    }

    private async Task<bool> TakeAsync(FileInfo file, CancellationToken cancel)
    {
        var bytes = await File.ReadAllBytesAsync(file.FullName, cancel);
        var outcome = await papers.TakeAsync(Path.GetFileNameWithoutExtension(file.Name), bytes, EditedGate.ThroughFolder, "edited", cancel);
        if (outcome is EditedOutcome.Refused { Why: var why })
        {
            await File.WriteAllTextAsync(file.FullName + WhyEnding, $"{why}\n", cancel);
            return false;
        }

        File.Delete(file.FullName);
        File.Delete(file.FullName + WhyEnding);
        earlier.Remove(file.FullName);
        return true;
    }

    private static bool IsRefused(FileInfo file) => new FileInfo(file.FullName + WhyEnding) is { Exists: true } why && why.LastWriteTimeUtc >= file.LastWriteTimeUtc;

    private static bool IsPaper(FileInfo file) =>
        Endings.Contains(file.Extension, StringComparer.OrdinalIgnoreCase) && !file.Name.StartsWith("~$", StringComparison.Ordinal) && file.LinkTarget is null;
}
