using System.Text.Json;
using SenHub.Domain;

namespace SenHub.Adapters.Exports.Api;

/// <summary>Fetches a school over HTTP and lays it into the folder, whole or not at all.</summary>
internal sealed class ApiDownload(HttpClient http, TimeProvider time, TimeSpan pause) : IApiDownload
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    // Leavers and pupils to come are resources of their own.
    private static readonly (string Resource, string Status)[] WondeResources =
        [("students?include=education_details,extended_details,group", "On roll"), ("leavers?include=education_details,extended_details", "Leaver"), ("students-pre-admission?include=education_details,extended_details", "Pre-admission")];

    public async Task<Checked<string>> FetchAsync(ApiOptions options, string folder, DateTime? updatedAfter, CancellationToken cancel)
    {
        var client = new ApiClient(http, options, time, pause);
        return options.Kind == "wonde"
            ? await WondeAsync(client, options, folder, updatedAfter, cancel)
            : await RosterAsync(client, options, folder, updatedAfter, cancel);
    }

    private async Task<Checked<string>> WondeAsync(ApiClient client, ApiOptions options, string folder, DateTime? updatedAfter, CancellationToken cancel)
    {
        var pupils = new List<(JsonElement, string)>();
        foreach (var (resource, status) in WondeResources)
        {
            var all = await new WondePages(client, options).AllAsync(resource, updatedAfter, cancel);
            if (all is not Checked<List<JsonElement>>.Good { Value: var items })
                return new Checked<string>.Bad(((Checked<List<JsonElement>>.Bad)all).Faults);
            pupils.AddRange(items.Select(item => (item, status)));
        }

        var fetched = TimeZoneInfo.ConvertTime(time.GetUtcNow(), London).DateTime;
        return await PutAsync(folder, "wonde.csv", to => CsvLines.Write(to, WondeRegister.Of(pupils, options, fetched)), cancel);
    }

    private static async Task<Checked<string>> RosterAsync(ApiClient client, ApiOptions options, string folder, DateTime? updatedAfter, CancellationToken cancel)
    {
        var resources = new Dictionary<string, List<JsonElement>>(StringComparer.Ordinal);
        foreach (var (resource, _, _) in RosterBundle.Parts)
        {
            var all = await new RosterPages(client, options).AllAsync(resource, resource is "users" ? updatedAfter : null, cancel);
            if (all is not Checked<List<JsonElement>>.Good { Value: var items })
                return new Checked<string>.Bad(((Checked<List<JsonElement>>.Bad)all).Faults);
            resources[resource] = items;
        }

        return await PutAsync(folder, "oneroster.zip", to => RosterBundle.Write(resources, options.Kind[^3..], updatedAfter is not null, to), cancel);
    }

    // Written aside, then moved: nobody reads half a file.
    private static async Task<Checked<string>> PutAsync(string folder, string name, Action<Stream> write, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        Directory.CreateDirectory(folder);
        var (aside, path) = (Path.Combine(folder, name + ".part"), Path.Combine(folder, name));
        await File.WriteAllBytesAsync(aside, bytes.ToArray(), cancel);
        File.Move(aside, path, overwrite: true);
        return new Checked<string>.Good(path);
    }
}
