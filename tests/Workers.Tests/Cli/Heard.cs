namespace SenHub.Workers.Tests.Cli;

/// <summary>Listens to the console; only for tests of the collection "console", which run one at a time.</summary>
internal static class Heard
{
    /// <summary>Does something and returns its exit code with all that was written meanwhile.</summary>
    public static async Task<(int Code, string Said)> WhileAsync(Func<Task<int>> what)
    {
        var (output, error) = (Console.Out, Console.Error);
        await using var said = new StringWriter();
        Console.SetOut(said);
        Console.SetError(said);
        try
        {
            return (await what(), said.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
