using System.Globalization;
using System.Text.Json;
using SenHub.Domain;

namespace SenHub.Adapters.Exports.Api;

/// <summary>Pages of a Wonde-shaped API: the next one is named, and the last one says that there are no more (formats.md, section 7).</summary>
internal sealed class WondePages(ApiClient client, ApiOptions options)
{
    private const int MostPages = 2_000;

    /// <summary>Every object of a resource; Bad unless the end was stated.</summary>
    public async Task<Checked<List<JsonElement>>> AllAsync(string resource, DateTime? updatedAfter, CancellationToken cancel)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"schools/{options.School}/{resource}&per_page={options.PageSize}");
        if (updatedAfter is { } since)
            query += "&updated_after=" + Uri.EscapeDataString(since.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        var all = new List<JsonElement>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var address = new Uri(options.Url, query); seen.Count < MostPages && seen.Add(address.AbsoluteUri);)
        {
            var page = await client.GetAsync(address, cancel);
            if (page is not Checked<ApiPage>.Good { Value.Body: var body })
                return new Checked<List<JsonElement>>.Bad(((Checked<ApiPage>.Bad)page).Faults);
            all.AddRange(body.Items("data"));
            switch (body.At("meta.pagination.more"), body.At("meta.pagination.next"))
            {
                case ("false", _):
                    return new Checked<List<JsonElement>>.Good(all);
                case ("true", { } next) when Uri.TryCreate(options.Url, next, out var following):
                    address = following;
                    break;
                default:
                    return Bad();
            }
        }

        // The same page again and again, or pages without end.
        return Bad();
    }

    private Checked<List<JsonElement>> Bad() => new Checked<List<JsonElement>>.Bad([ApiFaults.EndNotStated(client.Host)]);
}
