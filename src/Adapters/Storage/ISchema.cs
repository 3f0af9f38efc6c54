using Microsoft.EntityFrameworkCore.Storage;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>An engine's own schema and the little that EF cannot say the same way everywhere: who waits for whom.</summary>
internal interface ISchema
{
    /// <summary>The query of the first rows that are due of each school and stage, for <see cref="DueWork"/>: {0} is the moment, {1} the stages wanted, {2} how many of each.</summary>
    string HeadsOfLines { get; }

    /// <summary>Applies what the database has not seen, under a lock.</summary>
    Task ApplyAsync(HubContext context, CancellationToken cancel);

    /// <summary>Begins a transaction that alone writes this school's ledger: what it reads stays so until it ends. Rows that a claim's own lease fences are not held back.</summary>
    Task<IDbContextTransaction> BeginAsync(HubContext context, SchoolNumber school, CancellationToken cancel);

    /// <summary>Leaves nothing in the engine's files of rows that were deleted or changed. Nobody else may be at the ledger.</summary>
    Task CompactAsync(HubContext context, CancellationToken cancel);

    /// <summary>Begins a transaction that sees everything as it stands now, for as long as it lasts, and holds up nobody who writes.</summary>
    Task<IDbContextTransaction> BeginReadAsync(HubContext context, CancellationToken cancel);

    /// <summary>Makes the transaction under way the only one, of all schools, that appends to the log of proof.</summary>
    Task TakeProofsAsync(HubContext context, CancellationToken cancel);
}
