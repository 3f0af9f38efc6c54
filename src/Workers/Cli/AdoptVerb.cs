using System.CommandLine;
using SenHub.Adapters.Settings;

namespace SenHub.Workers.Cli;

/// <summary>senhub adopt: a school moves from the embedded ledger to a server, and what was made and sent so far stays known.</summary>
internal static class AdoptVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The embedded ledger, for example ledger.db; relative to the home." };
        var verb = new Command("adopt", "Take an embedded ledger over into the empty database that the settings name. Stop the service first.") { file };
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), parse.GetValue(file)!, cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, string file, CancellationToken cancel)
    {
        var path = Path.GetFullPath(file, home.Folder);
        if (!File.Exists(path))
            return Common.Refuse($"{path} is not there.");
        if (!BareLedger.IsOnServer(home))
            return Common.Refuse("The settings name no server: set Storage:Engine to postgres and Storage:Connection first (docs/storage.md).");
        await using var bare = await BareLedger.OpenAsync(home);
        if (bare is null)
            return SenHubCommand.WrongUse;
        await bare.Ledger.TakeOverAsync(path, cancel);
        Console.WriteLine($"Everything in {file} is in the database now. Keep the file as a backup, outside this home.");
        return SenHubCommand.Done;
    }
}
