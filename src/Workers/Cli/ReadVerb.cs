using System.CommandLine;
using System.Text.Json;
using SenHub.Adapters.Exports;
using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.Workers.Import;

namespace SenHub.Workers.Cli;

/// <summary>senhub read: tries an export before anything is configured. Reads only; needs no home.</summary>
internal static class ReadVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var files = new Argument<string[]>("FILE") { Description = "Exports to read: any format the hub knows.", Arity = ArgumentArity.OneOrMore };
        var map = new Option<string?>("--map")
        {
            Description = "Column map for reports: general, sims, arbor, bromcom, scholarpack, or a file of your own (docs/import.md).",
            HelpName = "NAME",
        };
        var json = Common.Json();
        var verb = new Command("read", "Try an export: its format and encoding, what was understood, every fault with its place. Needs no settings.") { files, map, json };
        verb.SetAction(parse => Run(parse.GetRequiredValue(files), parse.GetValue(map), parse.GetValue(json)));
        return verb;
    }

    private static int Run(IReadOnlyList<string> files, string? mapName, bool json)
    {
        ColumnMapOptions? map = null;
        if (mapName is not null)
        {
            if (ColumnMapFile.Find(mapName) is not Checked<ColumnMapOptions>.Good { Value: var found })
                return Refuse(((Checked<ColumnMapOptions>.Bad)ColumnMapFile.Find(mapName)).Faults);
            map = found;
        }

        var readings = files.Select(file => TrialReading.Of(file, map)).ToList();
        if (json)
            Console.WriteLine(JsonSerializer.Serialize(ReadAnswer.Of(readings), Json));
        else
            readings.ForEach(reading => Console.WriteLine(ReadWords.Of(reading)));
        return readings.TrueForAll(reading => reading.Accepted) ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
    }

    private static int Refuse(IReadOnlyList<Fault> faults)
    {
        foreach (var fault in faults)
            Console.Error.WriteLine(fault);
        return SenHubCommand.WrongUse;
    }
}
