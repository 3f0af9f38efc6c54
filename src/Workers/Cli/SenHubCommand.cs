using System.CommandLine;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Cli;

/// <summary>The one executable: its verbs, its exit codes (0 done, 1 something needs a person, 2 wrong use).</summary>
internal static class SenHubCommand
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Something needs a person.</summary>
    public const int NeedsPerson = 1;

    /// <summary>Wrong use.</summary>
    public const int WrongUse = 2;

    /// <summary>Runs a command line.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var roles = RolesOption.Make();
        var root = new RootCommand("SenHub does a SENCo's paperwork while the school sleeps. Without a verb it runs the service.")
        {
            Common.Home,
            roles,
            DemoVerb.Make(),
            NightVerb.Make(),
            CheckVerb.Make(),
            ReadVerb.Make(),
            FetchVerb.Make(),
            WorkbookVerb.Make(),
            PreviewVerb.Make(),
            StatusVerb.Make(),
            HealthVerb.Make(),
            HeldVerb.Make(),
            ReleaseVerb.Make(),
            ResendVerb.Make(),
            ConfirmVerb.Make(),
            HandshakeVerb.Make(),
            BlockVerb.Make(),
            BlockVerb.MakeLift(),
            StopVerb.Make(),
            StopVerb.MakeResume(),
            SubmittedVerb.Make(),
            SendVerb.Make(),
            SeverVerb.Make(),
            ProofVerb.Make(),
            ExportVerb.Make(),
            PruneVerb.Make(),
            KeepVerb.Make(),
            KeepVerb.MakeLift(),
            BackupVerb.Make(),
            RestoreVerb.Make(),
            RestoredVerb.Make(),
            MigrateVerb.Make(),
            PasswordVerb.Make(),
            AccountVerb.Make(),
            AdoptVerb.Make(),
            DatesVerb.Make(),
        };
        root.SetAction((parse, cancel) => ServiceVerb.RunAsync(Common.HomeOf(parse), cancel, parse.GetValue(roles)));
        var parse = root.Parse(args);
        if (parse.Errors.Count == 0)
            return await RunAsync(parse);
        foreach (var error in parse.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("Run senhub --help to see what can be asked.");
        return WrongUse;
    }

    // What nobody foresaw is one line for the person and an id of the fault's kind; never a stack trace.
    private static async Task<int> RunAsync(ParseResult parse)
    {
        try
        {
            return await parse.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(StorageTrouble.InWords(exception) ?? $"SenHub could not go on ({exception.GetType().Name}). Nothing is lost: the ledger knows how far it came. Run senhub check, and keep this line for whoever helps you.");
            return NeedsPerson;
        }
    }
}
