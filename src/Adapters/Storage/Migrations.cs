using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace SenHub.Adapters.Storage;

/// <summary>Migrations over EF, the same on every engine.</summary>
internal sealed partial class Migrations(IDbContextFactory<HubContext> contexts, ISchema schema, ILogger<Migrations> log) : IMigrations
{
    public async Task<SchemaApplied> ApplyAsync(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var done = await schema.ApplyAsync(db, cancel);
        if (done.Ahead is { } version)
            IsBehind(version);
        return done;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger's schema is version {Version}, made by a newer SenHub. This one goes on beside it; update it before the next version comes")]
    private partial void IsBehind(int version);
}
