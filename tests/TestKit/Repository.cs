namespace SenHub.TestKit;

/// <summary>Finds the repository's own files from wherever the tests run.</summary>
public static class Repository
{
    /// <summary>The folder that holds SenHub.sln.</summary>
    public static string Root { get; } = Find();

    // A program that was published elsewhere is run from inside the repository.
    private static string Find() =>
        Above(AppContext.BaseDirectory) ?? Above(Environment.CurrentDirectory) ?? throw new DirectoryNotFoundException("This runs outside the repository: SenHub.sln was not found above the program, nor above the current folder.");

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SenHub.sln")))
                return folder.FullName;
        }

        return null;
    }
}
