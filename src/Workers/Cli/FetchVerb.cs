using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Exports.Api;
using SenHub.Adapters.Settings;
using SenHub.Domain;

namespace SenHub.Workers.Cli;

/// <summary>senhub fetch: lays what a MIS gives over HTTP into the folder of exports, to be read and judged there like any file.</summary>
internal static class FetchVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var school = Common.School();
        var verb = new Command("fetch", "Fetch exports over HTTP for schools with an api.yaml, into their folder of exports; the night reads them there.") { school };
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), Common.SchoolsOf(Common.HomeOf(parse), parse.GetValue(school)), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, IReadOnlyList<SchoolSettings>? schools, CancellationToken cancel)
    {
        if (schools is null)
            return SenHubCommand.WrongUse;
        await using var services = new ServiceCollection().AddApiDownload().BuildServiceProvider();
        var code = SenHubCommand.Done;
        foreach (var school in schools)
        {
            var folder = home.SchoolFolder(school.Number);
            var fetched = ApiOptions.OfSchool(folder) switch
            {
                Checked<ApiOptions>.Good { Value: var options } => await services.GetRequiredService<IApiDownload>().FetchAsync(options, Path.Combine(folder, "exports"), null, cancel),
                Checked<ApiOptions>.Bad bad => new Checked<string>.Bad(bad.Faults),
                _ => null,
            };
            code = Math.Max(code, Say(home, school, fetched));
        }

        return code;
    }

    private static int Say(HubHome home, SchoolSettings school, Checked<string>? fetched)
    {
        switch (fetched)
        {
            case Checked<string>.Good { Value: var path }:
                Console.WriteLine($"{school.Name}: wrote {Path.GetRelativePath(home.Folder, path)}");
                return SenHubCommand.Done;
            case Checked<string>.Bad { Faults: var faults }:
                foreach (var fault in faults)
                    Console.Error.WriteLine($"{school.Name}: {fault}");
                return SenHubCommand.NeedsPerson;
            default:
                Console.WriteLine($"{school.Name}: has no {ApiOptions.FileName}, so nothing is fetched");
                return SenHubCommand.Done;
        }
    }
}
