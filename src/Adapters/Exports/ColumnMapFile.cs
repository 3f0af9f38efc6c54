using SenHub.Adapters.Settings;
using SenHub.Domain;

namespace SenHub.Adapters.Exports;

/// <summary>Reads a school's own column map from columns.yaml in its folder, with every fault of it at once, each with its line.</summary>
public static class ColumnMapFile
{
    /// <summary>Name of the file in a school's folder.</summary>
    public const string FileName = "columns.yaml";

    private static readonly string[] Known = ["name", "dayFirst", "holdsAllPupils"];
    private static readonly string[] Groups = ["columns", "statuses", "needs"];

    /// <summary>The map of a school's folder; null when it has none of its own.</summary>
    public static Checked<ColumnMapOptions?> OfSchool(string folder) =>
        Path.Combine(folder, FileName) is var path && File.Exists(path)
            ? Read(path) switch
            {
                Checked<ColumnMapOptions>.Good read => new Checked<ColumnMapOptions?>.Good(read.Value),
                Checked<ColumnMapOptions>.Bad bad => new Checked<ColumnMapOptions?>.Bad(bad.Faults),
                _ => throw new InvalidOperationException("Checked is either good or bad."),
            }
            : new Checked<ColumnMapOptions?>.Good(null);

    /// <summary>One map file. Whether its fields and codes exist is said when a report is read by it.</summary>
    public static Checked<ColumnMapOptions> Read(string path)
    {
        var yaml = YamlValues.Read(path);
        if (yaml is not Checked<YamlValues>.Good { Value: var values })
            return new Checked<ColumnMapOptions>.Bad(((Checked<YamlValues>.Bad)yaml).Faults);
        values.RefuseUnknown([.. Known, .. values.All.Select(pair => pair.Key).Where(key => Groups.Any(group => IsOf(key, group)))]);
        var map = new ColumnMapOptions
        {
            Name = values.Optional("name") ?? Path.GetFileNameWithoutExtension(path),
            Columns = Under(values, "columns"),
            Statuses = Under(values, "statuses"),
            Needs = Under(values, "needs"),
            DayFirst = IsTrue(values, "dayFirst"),
            HoldsAllPupils = IsTrue(values, "holdsAllPupils"),
        };
        return values.Faults.Count == 0 ? new Checked<ColumnMapOptions>.Good(map) : new Checked<ColumnMapOptions>.Bad(values.Faults);
    }

    private static Dictionary<string, string> Under(YamlValues values, string group) =>
        values.All.Where(pair => IsOf(pair.Key, group) && pair.Value.Length > 0).ToDictionary(pair => pair.Key[(group.Length + 1)..], pair => pair.Value, StringComparer.Ordinal);

    private static bool IsOf(string key, string group) => key.StartsWith(group + ".", StringComparison.OrdinalIgnoreCase);

    private static bool IsTrue(YamlValues values, string key)
    {
        if (values.Optional(key) is null)
            return true;
        return values.Choice(key, "true", "false") != "false";
    }
}
