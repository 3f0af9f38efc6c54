using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace SenHub.Adapters.Storage.Postgres;

/// <summary>Writes many new rows at once by COPY, as the model maps them, in the transaction under way. EF does not track them.</summary>
internal static class PostgresCopy
{
    /// <summary>Adds them all, or none.</summary>
    public static async Task AddAsync<TRow>(HubContext to, IReadOnlyList<TRow> rows, CancellationToken cancel)
        where TRow : class
    {
        var entity = to.Model.FindEntityType(typeof(TRow))!;
        var properties = entity.GetProperties().ToList();
        var columns = string.Join(", ", properties.Select(property => $"\"{property.GetColumnName()}\""));
        var connection = (NpgsqlConnection)to.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync($"copy {entity.GetTableName()} ({columns}) from stdin (format binary)", cancel);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancel);
            foreach (var property in properties)
                await WriteAsync(copy, property, property.PropertyInfo!.GetValue(row), cancel);
        }

        await copy.CompleteAsync(cancel);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, IProperty property, object? value, CancellationToken cancel)
    {
        var mapping = property.GetRelationalTypeMapping();
        var stored = value is null || mapping.Converter is not { } converter ? value : converter.ConvertToProvider(value);
        return stored is null ? copy.WriteNullAsync(cancel) : copy.WriteAsync(stored, mapping.StoreType, cancel);
    }
}
