using SenHub.Adapters.Storage;
using SenHub.Contracts;

namespace SenHub.TestKit.Storage;

/// <summary>What is next, for tests that take every role.</summary>
public static class LedgerDue
{
    /// <summary>At most so many rows of each stage.</summary>
    public static async Task<IReadOnlyList<WorkDue>> DueAsync(this ILedger ledger, int most, CancellationToken cancel) =>
        (await ledger.DueAsync(Roles.All.Stages, most, null, cancel)).Rows;

    /// <summary>From the first school on.</summary>
    public static Task<DuePage> DueAsync(this ILedger ledger, IReadOnlyList<Stage> stages, int most, CancellationToken cancel) =>
        ledger.DueAsync(stages, most, null, cancel);
}
