namespace SenHub.Adapters.Storage;

/// <summary>The ledger's schema, brought up to what this hub knows.</summary>
public interface IMigrations
{
    /// <summary>Applies what is missing, under a lock: of several hubs that start at once one does it and the others wait. Changes nothing, and needs no right to, where nothing is missing.</summary>
    /// <exception cref="StorageFaultException">The role may not change the schema, or a hub too new for this one made it.</exception>
    Task<SchemaApplied> ApplyAsync(CancellationToken cancel);
}

/// <summary>What applying the schema came to.</summary>
/// <param name="Applied">Versions applied just now, oldest first.</param>
/// <param name="Ahead">The ledger's version where a newer hub made it, and this one can go on beside it; else null.</param>
public sealed record SchemaApplied(IReadOnlyList<int> Applied, int? Ahead);
