using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>Fills the tables of a ledger on a server that grow with the years, as forty schools would: row for row made up by the server itself.</summary>
internal static class FullLedger
{
    /// <summary>From this many rows on a table is large.</summary>
    public const int Large = 15_000;

    /// <summary>Tables that grow, and how many rows each gets. The others hold what people said now and then.</summary>
    public static readonly IReadOnlyDictionary<string, int> Rows = new Dictionary<string, int>
    {
        ["nights"] = Large,
        ["works"] = 3 * Large,
        ["snapshots"] = Large,
        ["documents_papers"] = 2 * Large,
        ["documents_told"] = Large,
        ["deliveries"] = 2 * Large,
        ["deliveries_attempts"] = Large,
        ["deliveries_proofs"] = 3 * Large,
        ["deliveries_letters"] = Large,
        ["deliveries_decisions"] = Large,
        ["evidence_confirmations"] = Large,
        ["imports_decisions"] = Large,
        ["imports_held"] = Large,
        ["imports_raw"] = Large,
        ["rounds_requests"] = Large,
        ["rounds_replies"] = Large,
    };

    // What a column holds, for row i; else by its type. Done work, sent deliveries and lost faults are the most, as in life.
    private static readonly Dictionary<string, string> Values = new()
    {
        ["school"] = "(9991000 + i % 40)::text",
        ["nights.ended_at"] = "1700000000000 + i * 1000",
        ["works.state"] = "case when i % 200 = 0 then 2 when i % 100 = 7 then 0 else 1 end",
        ["works.stage"] = "i % 6",
        ["deliveries.paper_id"] = Id("documents_papers", "i"),
        ["deliveries.kind"] = "'review-advice'",
        ["deliveries.subject"] = "'LK-' || i % 1000",
        ["deliveries.recipient"] = "@recipient",
        ["deliveries.holds"] = "'[]'",
        ["deliveries.state"] = "case when i % 500 = 0 then 3 when i % 50 = 1 then 1 when i % 20 = 2 then 10 else 4 end",
        ["deliveries.sent_at"] = "1700000000000 + i * 1000",
        ["deliveries.provider_id"] = "'p' || i",
        ["documents_papers.kind"] = "'review-advice'",
        ["documents_papers.subject"] = "'LK-' || i % 1000",
        ["documents_told.paper_id"] = Id("documents_papers", "i"),
        ["deliveries_attempts.delivery_id"] = Id("deliveries", "i"),
        ["deliveries_proofs.delivery_id"] = Id("deliveries", $"(i % {2 * Large} + 1)"),
        ["deliveries_proofs.number"] = "i",
        ["deliveries_letters.delivery_id"] = Id("deliveries", "i"),
        ["deliveries_letters.mailbox"] = "'imap:' || i % 40",
        ["imports_held.state"] = "2",
        ["rounds_replies.request_id"] = Id("rounds_requests", "i"),
    };

    public static async Task FillAsync(HubContext db)
    {
        foreach (var (table, count) in Rows)
            await FillAsync(db, table, count);
        await db.Database.ExecuteSqlRawAsync("analyze");
    }

    // Each school has nights of its own, one after the other.
    private static async Task FillAsync(HubContext db, string table, int count)
    {
        var columns = await db.Database.SqlQuery<Column>($"""
            select column_name as "Name", data_type as "Type", is_nullable = 'YES' as "IsNullable"
            from information_schema.columns where table_schema = 'public' and table_name = {table} order by ordinal_position
            """).ToListAsync();
        var made = columns.Select(column => Values.GetValueOrDefault($"{table}.{column.Name}") ?? Values.GetValueOrDefault(column.Name) ?? Made(table, column));
        var (names, values) = (string.Join(", ", columns.Select(column => $"\"{column.Name}\"")), string.Join(", ", made).Replace("@recipient", $"'{LedgerJson.Write(Stored.Delivery("x").Recipient).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)}'", StringComparison.Ordinal));
#pragma warning disable EF1002 // names of tables and columns, which cannot be parameters
        await db.Database.ExecuteSqlRawAsync(string.Create(CultureInfo.InvariantCulture, $"insert into {table} ({names}) select {values} from generate_series(1, {count}) i"));
#pragma warning restore EF1002
    }

    private static string Made(string table, Column column) => column switch
    {
        { IsNullable: true } => "null",
        { Type: "uuid" } => Id(table, "i"),
        { Type: "text" } => "'x' || i",
        { Type: "bigint" } => "1700000000000 + i * 1000",
        { Type: "date" } => "date '2024-01-01' + i / 40",
        { Type: "boolean" } => "true",
        { Type: "bytea" } => "'\\x00'::bytea",
        _ => "0",
    };

    private static string Id(string table, string number) => $"md5('{table}' || {number})::uuid";

    private sealed record Column(string Name, string Type, bool IsNullable);
}
