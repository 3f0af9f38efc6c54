using System.CommandLine;

namespace SenHub.Workers.Cli;

/// <summary>The passphrase of backups: from a file or the environment, never from the command line, where other people of the machine could read it.</summary>
internal static class Passphrase
{
    /// <summary>Environment variable that holds it where no file does.</summary>
    public const string Variable = "SENHUB_BACKUP_PASSPHRASE";

    private const int Shortest = 12;

    /// <summary>--passphrase-file FILE.</summary>
    public static Option<string?> Option() => new("--passphrase-file")
    {
        Description = $"File whose first line is the passphrase of the backup (else the variable {Variable}). Keep it apart from the backup: without it nothing can be restored.",
        HelpName = "FILE",
    };

    /// <summary>The passphrase; says what is wrong and returns null where there is none.</summary>
    public static string? Of(string? file)
    {
        try
        {
            var words = (file is null ? Environment.GetEnvironmentVariable(Variable) : File.ReadLines(file).FirstOrDefault())?.Trim();
            if (words is { Length: >= Shortest })
                return words;
            Console.Error.WriteLine(string.IsNullOrEmpty(words)
                ? $"A backup holds pupil data and the hub's keys, and is made under a passphrase: name a file with --passphrase-file, or set {Variable}."
                : $"The passphrase is too short: it needs {Shortest} letters or more, for example five words.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine("The passphrase's file cannot be read.");
        }

        return null;
    }
}
