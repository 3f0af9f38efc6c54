using System.CommandLine;
using SenHub.Adapters.Settings;
using SenHub.Workers.Retention;

namespace SenHub.Workers.Cli;

/// <summary>senhub prune: takes away what has been kept long enough, as the service does by itself; or says what that would be.</summary>
internal static class PruneVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var (school, dryRun) = (Common.School(), new Option<bool>("--dry-run") { Description = "Say what would go; take nothing away." });
        var verb = new Command("prune", "Take away content that has been kept long enough (retention in senhub.yaml). What a paper on its way needs stays, and so does the proof.") { school, dryRun };
        verb.SetAction((parse, cancel) => HubHost.OnSchoolsAsync(Common.HomeOf(parse), parse.GetValue(school), (hub, schools) => RunAsync(hub, schools, parse.GetValue(dryRun), cancel), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHost hub, IReadOnlyList<SchoolSettings> schools, bool dryRun, CancellationToken cancel)
    {
        var pruning = hub.Get<Pruning>();
        foreach (var school in schools)
        {
            var gone = dryRun ? await pruning.LookAsync(school.Number, cancel) : await pruning.RunAsync(school.Number, cancel);
            Console.WriteLine($"School {school.Number}: {gone.Papers} papers, {gone.Recipients} recipients' addresses, {gone.Imports} faults and decisions, {gone.Trays} parcels in trays {(dryRun ? "would go" : "went")}.{(gone.Keeps > 0 ? $" Of {gone.Keeps} {(gone.Keeps == 1 ? "pupil" : "pupils")} everything is kept because a person asked for it, and with them all that is about several pupils." : "")}");
        }

        if (dryRun)
            Console.WriteLine("Nothing was taken away.");
        return SenHubCommand.Done;
    }
}
