using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using SenHub.Adapters.Storage;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>The model without the columns and tables that the newest schema adds: what a hub of the version before reads and writes.</summary>
internal sealed partial class ModelOfBefore(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        var added = Newest();
        var tables = NewTable().Matches(added).Select(match => match.Groups[1].Value).ToHashSet();
        var columns = NewColumn().Matches(added).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ToHashSet();
        foreach (var entity in modelBuilder.Model.GetEntityTypes().ToList())
        {
            if (tables.Contains(entity.GetTableName()!))
                modelBuilder.Model.RemoveEntityType(entity);
            else
                entity.GetProperties().Where(property => columns.Contains((entity.GetTableName()!, property.GetColumnName()))).ToList().ForEach(property => Forget(entity, property));
        }
    }

    private static void Forget(IMutableEntityType entity, IMutableProperty property)
    {
        entity.RemoveProperty(property);
        entity.AddIgnored(property.Name);
    }

    private static string Newest()
    {
        var assembly = typeof(ILedger).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Where(name => name.StartsWith("Postgres.", StringComparison.Ordinal)).Max(StringComparer.Ordinal)!)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("create table ([a-z_]+)")]
    private static partial Regex NewTable();

    [GeneratedRegex("alter table ([a-z_]+) add column \"?([a-z_]+)")]
    private static partial Regex NewColumn();
}
