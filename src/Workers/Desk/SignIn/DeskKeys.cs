using SenHub.Adapters.Settings;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>Where the keys lie that seal the desk's cookies: among the home's secrets, so that a restart signs nobody out and a backup takes them along.</summary>
internal static class DeskKeys
{
    /// <summary>The folder; whoever else has an account on the machine cannot look in.</summary>
    public static DirectoryInfo FolderOf(HubHome home)
    {
        var folder = Path.Combine(Path.GetDirectoryName(home.KeyFile)!, "desk");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
