using SenHub.Adapters.Settings;

namespace SenHub.Workers.Retention;

/// <summary>The files of papers: all that lies beside a paper begins with its id.</summary>
internal static class PaperFiles
{
    private const int IdLength = 36;

    /// <summary>Deletes every file of these papers.</summary>
    public static void Delete(HubHome home, IReadOnlySet<Guid> papers)
    {
        if (papers.Count == 0 || !Directory.Exists(home.PapersFolder))
            return;
        foreach (var file in Directory.EnumerateFiles(home.PapersFolder, "*", SearchOption.AllDirectories))
        {
            if (Path.GetFileName(file) is { Length: > IdLength } name && Guid.TryParseExact(name[..IdLength], "D", out var id) && papers.Contains(id))
                File.Delete(file);
        }
    }
}
