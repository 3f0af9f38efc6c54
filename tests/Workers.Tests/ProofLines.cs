using SenHub.Adapters.Settings;

namespace SenHub.Workers.Tests;

/// <summary>The log of proof as whoever audits an embedded ledger reads it, without the hub.</summary>
internal static class ProofLines
{
    /// <summary>Every line in order, with its moment in milliseconds since 1970 UTC.</summary>
    public static IReadOnlyList<(string Line, long At)> Of(HubHome home)
    {
        using var db = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(home.Folder, "ledger.db")};Pooling=False");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "select line, at from deliveries_proofs order by number";
        using var rows = command.ExecuteReader();
        var lines = new List<(string, long)>();
        while (rows.Read())
            lines.Add((rows.GetString(0), rows.GetInt64(1)));
        return lines;
    }
}
