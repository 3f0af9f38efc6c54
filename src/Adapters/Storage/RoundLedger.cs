using Microsoft.EntityFrameworkCore;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Rounds of input over EF, the same on every engine.</summary>
internal sealed class RoundLedger(IDbContextFactory<HubContext> contexts) : IRoundLedger
{
    public async Task<IReadOnlyList<InputRequest>> RequestsAsync(SchoolNumber school, DateOnly from, DateOnly upTo, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.RoundRequests.Where(r => r.School == name && r.AskedOn >= from && r.AskedOn <= upTo).OrderBy(r => r.AskedOn).ThenBy(r => r.Id).ToListAsync(cancel);
        return [.. rows.Select(row => LedgerJson.Unpack<InputRequest>(row.Content))];
    }

    public async Task<IReadOnlyList<InputReply>> RepliesAsync(SchoolNumber school, DateOnly upTo, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.RoundReplies.Where(r => r.School == name && r.TakenOn <= upTo).OrderBy(r => r.TakenOn).ThenBy(r => r.Id).ToListAsync(cancel);
        return [.. rows.Select(row => LedgerJson.Unpack<InputReply>(row.Content))];
    }
}
