namespace SenHub.TestKit;

/// <summary>Who may read and run a file; nothing where the system has no such rights.</summary>
public static class FileRights
{
    public static void Set(string file, UnixFileMode rights)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, rights);
    }

    public static UnixFileMode Of(string file) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(file);
}
