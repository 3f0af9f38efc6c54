using System.Diagnostics;

namespace SenHub.TestKit.Mail;

/// <summary>A shell as a child of the tests.</summary>
internal static class Shell
{
    /// <summary>Starts a script; its standard input is ours to close.</summary>
    public static Process Start(string script, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", script]) { RedirectStandardInput = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Runs a script to its end; whether it ended well.</summary>
    public static bool Succeeds(string script)
    {
        using var shell = Start(script);
        shell.StandardInput.Close();
        shell.WaitForExit();
        return shell.ExitCode == 0;
    }
}
