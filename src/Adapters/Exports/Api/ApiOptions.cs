using SenHub.Adapters.Settings;
using SenHub.Domain;

namespace SenHub.Adapters.Exports.Api;

/// <summary>Where a school's MIS answers over HTTP, from api.yaml in the school's folder. The secret never stands there.</summary>
public sealed record ApiOptions
{
    /// <summary>Name of the file in a school's folder.</summary>
    public const string FileName = "api.yaml";

    /// <summary>Environment variable with the token or the client's secret, where no secret file is named.</summary>
    public const string SecretVariable = "SENHUB_API_SECRET";

    private static readonly string[] Known = ["kind", "url", "school", "tokenUrl", "clientId", "secretFile", "pageSize", "fields.senStatus", "fields.senNeeds", "fields.ncYear", "fields.class"];

    /// <summary>wonde, oneroster-1.1 or oneroster-1.2.</summary>
    public required string Kind { get; init; }

    /// <summary>Base address, for example https://api.wonde.com/v1.0/ or https://mis.example/ims/oneroster/v1p1/.</summary>
    public required Uri Url { get; init; }

    /// <summary>The supplier's id of the school (Wonde).</summary>
    public string? School { get; init; }

    /// <summary>Where a token is had for client id and secret (OAuth 2 client credentials); null when the secret is the token.</summary>
    public Uri? TokenUrl { get; init; }

    /// <summary>Client id for <see cref="TokenUrl"/>.</summary>
    public string? ClientId { get; init; }

    /// <summary>First line is the secret; null for the environment.</summary>
    public string? SecretFile { get; init; }

    /// <summary>Rows asked for at once.</summary>
    public int PageSize { get; init; } = 200;

    /// <summary>Where the supplier keeps facts that its manual does not fix, as dotted paths: senStatus, senNeeds, ncYear, class.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>The settings of a school's folder; null when it has none, and then nothing is fetched.</summary>
    public static Checked<ApiOptions>? OfSchool(string folder) =>
        Path.Combine(folder, FileName) is var path && File.Exists(path) ? Read(path) : null;

    private static Checked<ApiOptions> Read(string path)
    {
        var yaml = YamlValues.Read(path);
        if (yaml is not Checked<YamlValues>.Good { Value: var values })
            return new Checked<ApiOptions>.Bad(((Checked<YamlValues>.Bad)yaml).Faults);
        values.RefuseUnknown(Known);
        var options = new ApiOptions
        {
            Kind = values.Choice("kind", "wonde", "oneroster-1.1", "oneroster-1.2"),
            Url = values.Parsed("url", Address, "an address that starts with https:// and ends with /") ?? new Uri("https://invalid/"),
            School = values.Optional("school"),
            TokenUrl = values.Optional("tokenUrl") is null ? null : values.Parsed("tokenUrl", Address, "an address that starts with https://"),
            ClientId = values.Optional("clientId"),
            SecretFile = values.Optional("secretFile") is { } file ? Path.GetFullPath(file, Path.GetDirectoryName(path)!) : null,
            PageSize = values.Optional("pageSize") is null ? 200 : values.Parsed("pageSize", text => int.TryParse(text, out var size) && size is > 0 and <= 5_000 ? (int?)size : null, "a number from 1 to 5000") ?? 200,
            Fields = values.All.Where(pair => pair.Key.StartsWith("fields.", StringComparison.OrdinalIgnoreCase)).ToDictionary(pair => pair.Key[7..], pair => pair.Value, StringComparer.OrdinalIgnoreCase),
        };
        if (options is { Kind: "wonde", School: null })
            values.Refuse("school", "the supplier's id of the school is missing", "Add it: Wonde shows it as A and digits.");
        return values.Faults.Count == 0 ? new Checked<ApiOptions>.Good(options) : new Checked<ApiOptions>.Bad(values.Faults);
    }

    // A token must not travel in clear; this machine itself is for trying out.
    private static Uri? Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address is { Scheme: "http", IsLoopback: true }) ? address : null;
}
