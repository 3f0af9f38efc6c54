using System.IO.Compression;
using System.Text.Json;

namespace SenHub.Adapters.Exports.Api;

/// <summary>Resources of a OneRoster service written as the CSV bundle of the same standard, which the same reader then reads.</summary>
internal static class RosterBundle
{
    /// <summary>Resource of the service, file of the bundle, and its columns.</summary>
    public static IReadOnlyList<(string Resource, string File, string[] Columns)> Parts { get; } =
    [
        ("orgs", "orgs.csv", ["sourcedId", "status", "dateLastModified", "name", "type", "identifier"]),
        ("classes", "classes.csv", ["sourcedId", "status", "dateLastModified", "title", "classType"]),
        ("users", "users.csv", ["sourcedId", "status", "dateLastModified", "role", "userIds", "givenName", "familyName", "middleName", "identifier", "email", "sms", "phone", "agentSourcedIds", "grades", "orgSourcedIds", "preferredGivenName", "preferredFamilyName"]),
        ("demographics", "demographics.csv", ["sourcedId", "status", "dateLastModified", "birthDate", "sex"]),
        ("enrollments", "enrollments.csv", ["sourcedId", "status", "dateLastModified", "classSourcedId", "userSourcedId", "role", "beginDate", "endDate"]),
    ];

    /// <summary>Writes the bundle; extension fields of users (metadata) become columns of that name.</summary>
    public static void Write(IReadOnlyDictionary<string, List<JsonElement>> resources, string version, bool isDelta, Stream to)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        CsvLines.Write(Open(zip, "manifest.csv"), [["propertyName", "value"], ["oneroster.version", version], ["file.users", isDelta ? "delta" : "bulk"]]);
        foreach (var (resource, file, columns) in Parts)
        {
            var items = resources[resource];
            var extras = resource == "users" ? items.SelectMany(Extras).Distinct(StringComparer.Ordinal).ToList() : [];
            CsvLines.Write(Open(zip, file), items
                .Select(item => (IReadOnlyList<string>)[.. columns.Select(column => Cell(item, column, isDelta)), .. extras.Select(name => item.At("metadata." + name) ?? "")])
                .Prepend([.. columns, .. extras.Select(name => "metadata." + name)]));
        }
    }

    private static IEnumerable<string> Extras(JsonElement user) =>
        user.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object ? metadata.EnumerateObject().Select(property => property.Name) : [];

    // Status and date stand in every answer; in a bundle of everything they are blank (CSV binding 1.2.1).
    private static string Cell(JsonElement item, string column, bool isDelta) => column switch
    {
        "status" when !isDelta => item.At("status") == "tobedeleted" ? "tobedeleted" : "",
        "dateLastModified" when !isDelta && item.At("status") != "tobedeleted" => "",
        "role" => item.At("role") ?? item.Items("roles").Select(role => role.At("role")).FirstOrDefault() ?? "",
        "userIds" => string.Concat(item.Items("userIds").Select(id => $"{{{id.At("type")}:{id.At("identifier")}}}")),
        "agentSourcedIds" => (item.At("agents") ?? "").Replace(';', ','),
        "grades" => (item.At("grades") ?? "").Replace(';', ','),
        "orgSourcedIds" => (item.At("orgs") ?? item.At("primaryOrg") ?? "").Replace(';', ','),
        "classSourcedId" => item.At("class") ?? "",
        "userSourcedId" => item.At("user") ?? "",
        _ => item.At(column) ?? "",
    };

    private static Stream Open(ZipArchive zip, string name) => zip.CreateEntry(name).Open();
}
