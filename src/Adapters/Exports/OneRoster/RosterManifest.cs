using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>What manifest.csv says of the bundle (formats.md, section 5.1).</summary>
/// <param name="Version">1.1 or 1.2.</param>
/// <param name="SaysDelta">The file of users is said to hold changes only; null when the manifest does not say.</param>
internal sealed record RosterManifest(string Version, bool? SaysDelta)
{
    /// <summary>Reads it, or makes out from the files what a missing one would say.</summary>
    public static RosterManifest Read(RosterFiles files, Findings found)
    {
        using var table = RosterTable.Open(files, "manifest.csv");
        if (table is null)
        {
            found.Note(FaultCodes.ManifestMissing, found.At(), "the bundle has no manifest.csv; its version was told from its files", "Export the whole bundle again, unchanged");
            return new RosterManifest(files.Part("roles.csv") is null ? "1.1" : "1.2", null);
        }

        var said = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (table.Read())
        {
            if (table.Cell(0) is { } name && table.Cell(1) is { } value)
                said[name] = value;
        }

        var version = said.GetValueOrDefault("oneroster.version") ?? (files.Part("roles.csv") is null ? "1.1" : "1.2");
        return new RosterManifest(version.Length > 5 ? "?" : version, said.GetValueOrDefault("file.users")?.ToUpperInvariant() switch
        {
            "DELTA" => true,
            "BULK" => false,
            _ => null,
        });
    }

    /// <summary>Full or partial. Where the manifest and the rows disagree, the rows are believed (CSV binding 1.2.1).</summary>
    public ExportScope ScopeOf(RosterUsers users, Findings found)
    {
        var isDelta = (SaysDelta, users.HasDeleted, users.HasStatus) switch
        {
            (_, true, _) => true,
            (true, false, true) => true,
            // Many bulk files say "active" in every row, against the standard.
            _ => false,
        };
        if (SaysDelta is { } said && said != isDelta)
            found.Note(FaultCodes.RosterModeDiffers, found.At(), "the manifest and the rows disagree on whether this is the whole roll or changes only; the rows were believed", "Tell the supplier; nothing is lost");
        return isDelta ? ExportScope.Partial : ExportScope.Full;
    }
}
