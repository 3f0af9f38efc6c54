using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Import;

namespace SenHub.Workers.Nights;

/// <summary>Hands out what is due in rounds: a block of each of the next schools, and the schools after them when most of it is taken. What was read for a school serves its whole block, and no school waits for more of another than that.</summary>
/// <param name="most">Of each stage, in a round.</param>
internal sealed class SchoolsInTurn(ILedger ledger, IReadOnlyList<Stage> stages, int most)
{
    // Of so many rows of a round one may still wait when the next round begins: hands never run dry.
    private const int Kept = 4;

    private HashSet<Guid> round = [];
    private SchoolNumber? after;
    private SchoolNumber? reached;

    /// <summary>A person's wishes, and what is left of this round or, when that is little, the next.</summary>
    /// <param name="goesOn">The next round begins, whatever is left of this.</param>
    public async Task<DuePage> LookAsync(bool goesOn, CancellationToken cancel)
    {
        if (stages.Count == 0)
            return new DuePage([], IsMore: false);
        var page = await ledger.DueAsync(stages, most, after, cancel);
        if (!page.IsMore || round.Count == 0)
            return Begin(page);
        var left = page.Rows.Count(row => round.Contains(row.Id));
        if (left * Kept > round.Count && !goesOn)
            return page with { Rows = [.. page.Rows.Where(row => row.IsUrgent || round.Contains(row.Id))] };
        after = reached;
        return Begin(await ledger.DueAsync(stages, most, after, cancel));
    }

    private DuePage Begin(DuePage page)
    {
        (round, reached) = ([.. page.Rows.Where(row => !row.IsUrgent).Select(row => row.Id)], page.Reached);
        return page;
    }
}
