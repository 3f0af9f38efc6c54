using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

/// <summary>Runs a command line and hears what it says. Tests that use it stand in the collection "console".</summary>
internal static class ConsoleWords
{
    public static Task<(int Code, string Said)> SayAsync(params string[] line) => HearAsync(() => SenHubCommand.RunAsync(line));

    public static async Task<(int Code, string Said)> HearAsync(Func<Task<int>> command)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var said = new StringWriter();
        Console.SetOut(said);
        Console.SetError(said);
        try
        {
            return (await command(), said.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
