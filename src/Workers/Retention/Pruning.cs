using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Retention;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Retention;

namespace SenHub.Workers.Retention;

/// <summary>Takes away content whose time of keeping is over, and never what a delivery still needs. Ids, hashes, days and the log of proof stay.</summary>
internal sealed class Pruning(IRetentionLedger retention, ILedger ledger, ITrays trays, HubHome home, HubClock clock, IOptions<RetentionOptions> options)
{
    /// <summary>What would go now.</summary>
    public async Task<Pruned> LookAsync(SchoolNumber school, CancellationToken cancel)
    {
        var (prune, laid) = await FindAsync(school, cancel);
        return new Pruned(prune.Papers.Count, prune.Kept.Count > 0 ? 0 : await retention.ImportsAsync(school, prune.ImportsBefore, cancel), await retention.RecipientsAsync(prune, cancel), laid.Count, prune.Kept.Count);
    }

    /// <summary>Takes it away: the rows first, then the files; files that a crash left are taken by the next run.</summary>
    public async Task<Pruned> RunAsync(SchoolNumber school, CancellationToken cancel)
    {
        var would = await LookAsync(school, cancel);
        var (prune, laid) = await FindAsync(school, cancel);
        var gone = await retention.PruneAsync(prune, cancel);
        trays.Forget(laid);
        PaperFiles.Delete(home, await retention.PrunedAsync(school, cancel));
        return would with { Papers = gone.Count };
    }

    private async Task<(Prune Prune, IReadOnlyList<Guid> Laid)> FindAsync(SchoolNumber school, CancellationToken cancel)
    {
        var (today, days) = (clock.Today, options.Value);
        var kept = (await retention.KeepsAsync(school, cancel)).Where(keep => keep.Lifted is null).Select(keep => keep.Pupil).Distinct().ToList();
        var wanted = await ledger.LoadAsync<List<PaperWanted>>(school, Workers.Kept.Wanted, DateOnly.MaxValue, cancel) ?? [];
        var papers = (await retention.PapersEndedAsync(school, today.AddDays(-days.PaperDays), cancel))
            .Where(paper => PaperKeeping.MayGo(paper.Subject, wanted.Any(one => IsOf(paper, one)), kept)).Select(paper => paper.Id).ToList();
        var laid = kept.Count > 0 ? [] : trays.Holding(await retention.TrayedAsync(school, today.AddDays(-days.TrayDays), cancel));
        // What was not believed names several pupils at once: while anybody is kept, all of it is.
        var importsBefore = kept.Count > 0 ? DateOnly.MinValue : today.AddDays(-days.ImportDays);
        return (new Prune(school, today, papers, today.AddDays(-days.RecipientDays), importsBefore, laid.Count, kept), laid);
    }

    private static bool IsOf(Paper paper, PaperWanted wanted) =>
        wanted.Kind == paper.Kind && wanted.Period == paper.Period && (wanted.Subject is not { } pupil || pupil.ToString() == paper.Subject);
}

/// <summary>How much went, or would go.</summary>
/// <param name="Keeps">Pupils of whom nothing goes, for a person asked for it.</param>
internal sealed record Pruned(int Papers, int Imports, int Recipients, int Trays, int Keeps)
{
    /// <summary>Whether anything went.</summary>
    public bool Any => Papers + Imports + Recipients + Trays > 0;
}
