using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SenHub.Adapters.Settings;

namespace SenHub.Workers.Cli;

/// <summary>senhub restored: the database was put back by the school's own means, and no log in this home could notice it.</summary>
internal static class RestoredVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var moment = new Argument<DateTimeOffset>("MOMENT")
        {
            Description = "Of what moment the ledger is now, in UTC, for example 2026-11-22T02:00Z.",
            CustomParser = result => DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : Refuse(result),
        };
        var sent = new Option<string?>("--sent") { Description = "The log of what was sent (sent.log) that outlived: with it the hub knows what has gone since.", HelpName = "FILE" };
        var verb = new Command("restored", "Say that the database was put back by other means than senhub restore (pg_restore, a base backup, a snapshot), where the home and its log were lost with it. What may have gone since waits for a person.") { moment, sent };
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), parse.GetValue(moment), parse.GetValue(sent), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, DateTimeOffset moment, string? sent, CancellationToken cancel)
    {
        if (sent is not null && !File.Exists(sent))
        {
            await Console.Error.WriteLineAsync($"{sent} is not there.");
            return SenHubCommand.WrongUse;
        }

        await using var bare = await BareLedger.OpenAsync(home);
        if (bare is null)
            return SenHubCommand.WrongUse;
        if (sent is not null)
            bare.KeepLogOfSent(sent);
        return RestoreVerb.Say(await bare.Ledger.PrepareRestoredAsync(moment, cancel));
    }

    private static DateTimeOffset Refuse(ArgumentResult result)
    {
        result.AddError("MOMENT is a date and time in UTC, for example 2026-11-22T02:00Z.");
        return default;
    }
}
