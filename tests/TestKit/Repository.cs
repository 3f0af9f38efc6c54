namespace SenHub.TestKit;

/// <summary>Finds the repository's own files from wherever the tests run.</summary>
public static class Repository
{
    /// <summary>The folder that holds SenHub.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SenHub.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests run outside their repository: SenHub.sln was not found above them.");
    }
}
