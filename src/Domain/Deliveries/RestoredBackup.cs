namespace SenHub.Domain.Deliveries;

/// <summary>A restore of the ledger from a backup: what it did not know any more, as far as it can be told.</summary>
/// <param name="BackupAt">The moment up to which the ledger knows what was sent.</param>
/// <param name="RestoredOn">The day of the restore: what its night and earlier ones want may have been wanted, and sent, before.</param>
/// <param name="IsKnown">The log outside the store tells every send that was begun in between.</param>
/// <param name="Begun">Those that it tells, by idempotency key.</param>
public sealed record RestoredBackup(DateTimeOffset BackupAt, DateOnly RestoredOn, bool IsKnown, IReadOnlyDictionary<Guid, DateTimeOffset> Begun);
