using Spectre.Console;

namespace SenHub.Workers.Cli;

/// <summary>Shows that work goes on: a moving line at a terminal, a plain one elsewhere.</summary>
internal static class Waiting
{
    /// <summary>Does the work while saying what is done.</summary>
    public static Task ForAsync(string what, Func<Task> work)
    {
        if (!Console.IsOutputRedirected)
            return AnsiConsole.Status().StartAsync(Markup.Escape(what), _ => work());
        Console.WriteLine(what);
        return work();
    }
}
