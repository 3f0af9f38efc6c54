using System.CommandLine;
using System.Globalization;
using SenHub.Adapters.Settings;

namespace SenHub.Workers.Cli;

/// <summary>senhub migrate: the ledger's tables brought up to this version by whoever may, for a service that may not.</summary>
internal static class MigrateVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var verb = new Command("migrate", "Bring the ledger's tables up to this version, as the role that owns them, for a service that may not. Workers of the version before go on meanwhile.");
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, CancellationToken cancel)
    {
        await using var bare = await BareLedger.OpenAsync(home);
        if (bare is null)
            return SenHubCommand.WrongUse;
        var done = await bare.Migrations.ApplyAsync(cancel);
        Console.WriteLine(done switch
        {
            { Ahead: { } version } => string.Create(CultureInfo.InvariantCulture, $"Nothing to do: a newer SenHub has brought the ledger to version {version} already. This one goes on beside it; update it too."),
            { Applied.Count: 0 } => "Nothing to do: the ledger has all that this SenHub needs.",
            _ => $"The ledger has all that this SenHub needs; applied just now: {string.Join(", ", done.Applied.Select(version => version.ToString("0000", CultureInfo.InvariantCulture)))}.",
        });
        return SenHubCommand.Done;
    }
}
