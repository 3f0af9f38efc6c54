using SenHub.Adapters.Storage;
using SenHub.Contracts;

namespace SenHub.Workers.Nights;

/// <summary>
/// Gives planning out no faster than papers are made: while as many wait as the hands need for a moment, no further school is planned.
/// A trust of a thousand schools then has as few in work at a time as one of ten, and what is kept of a school serves its papers.
/// </summary>
internal sealed class PlansInTurn(ILedger ledger, Roles roles)
{
    // A second or two of two cores' printing.
    private const int Enough = 128;
    private const int AtOnce = 4;

    private readonly SchoolsInTurn turns = new(ledger, [.. roles.Stages.Where(stage => stage == Stage.Reviews)], AtOnce);

    /// <summary>The next schools' planning; only a person's wishes among it where papers wait.</summary>
    public async Task<DuePage> LookAsync(bool goesOn, CancellationToken cancel)
    {
        var page = await turns.LookAsync(goesOn, cancel);
        if (page.Rows.All(row => row.IsUrgent) || await ledger.WaitingAsync(Stage.Documents, Enough, cancel) < Enough)
            return page;
        return new DuePage([.. page.Rows.Where(row => row.IsUrgent)], IsMore: true);
    }
}
