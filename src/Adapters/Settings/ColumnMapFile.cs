using SenHub.Adapters.Exports;
using SenHub.Adapters.Exports.Reports;
using SenHub.Domain;

namespace SenHub.Adapters.Settings;

/// <summary>A column map by name: one that is shipped, or a YAML or JSON file with the keys that docs/import.md lists.</summary>
public static class ColumnMapFile
{
    /// <summary>Keys of a map that stand alone; the others start with columns, statuses or needs.</summary>
    internal static readonly string[] Keys = ["name", "dayFirst", "holdsAllPupils", "shipped"];

    /// <summary>Starts of keys under which anything may stand.</summary>
    internal static readonly string[] Groups = ["columns.", "statuses.", "needs."];

    /// <summary>The map, or what is wrong with it.</summary>
    /// <param name="name">general, sims, arbor, bromcom, scholarpack, or the path of a file.</param>
    public static Checked<ColumnMapOptions> Find(string name)
    {
        if (ColumnMap.IsShipped(name))
            return new Checked<ColumnMapOptions>.Good(new ColumnMapOptions { Name = name, Shipped = name });
        if (!File.Exists(name))
            return new Checked<ColumnMapOptions>.Bad([new Fault("map-missing", new Place(Path.GetFileName(name)), "there is no such map", "Name one of general, sims, arbor, bromcom, scholarpack, or a file with a map of your own.")]);
        if (YamlValues.Read(name) is not Checked<YamlValues>.Good { Value: var values })
            return new Checked<ColumnMapOptions>.Bad(((Checked<YamlValues>.Bad)YamlValues.Read(name)).Faults);
        values.RefuseUnknown(Keys, Groups);
        var map = From(values, "");
        return values.Faults.Count == 0 ? new Checked<ColumnMapOptions>.Good(map) : new Checked<ColumnMapOptions>.Bad(values.Faults);
    }

    /// <summary>The map that stands under a prefix of a settings file.</summary>
    internal static ColumnMapOptions From(YamlValues values, string prefix) => new()
    {
        Name = values.Optional(prefix + "name") ?? "own",
        Shipped = Shipped(values, prefix + "shipped"),
        Columns = values.Under(prefix + "columns."),
        Statuses = values.Under(prefix + "statuses."),
        Needs = values.Under(prefix + "needs."),
        DayFirst = values.Flag(prefix + "dayFirst", otherwise: true),
        HoldsAllPupils = values.Flag(prefix + "holdsAllPupils", otherwise: true),
    };

    private static string? Shipped(YamlValues values, string key)
    {
        if (values.Optional(key) is { } name && !ColumnMap.IsShipped(name))
            values.Refuse(key, $"\"{key}\" names no shipped map", "Name one of general, sims, arbor, bromcom, scholarpack, or leave it out.");
        return values.Optional(key);
    }
}
