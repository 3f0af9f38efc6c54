using SenHub.Adapters.Exports.Zip;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>The files of one bundle, each seen once and opened as often as wanted.</summary>
internal sealed class RosterFiles(ExportZip zip)
{
    private readonly Dictionary<string, ExportSource?> seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>One file; null when the bundle has none of that name.</summary>
    public ExportSource? Part(string name) => seen.TryGetValue(name, out var source) ? source : seen[name] = zip.Part(name);

    /// <summary>How a place within a file is named.</summary>
    public string NameOf(string name) => zip.NameOf(name);
}
