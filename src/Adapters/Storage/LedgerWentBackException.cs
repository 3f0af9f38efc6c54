namespace SenHub.Adapters.Storage;

/// <summary>The ledger's database was put back to an earlier moment while the hub was running. Nothing goes until it is known what went since.</summary>
public sealed class LedgerWentBackException() : Exception("The ledger's database was put back to an earlier moment while the hub was running. The service looks for what was sent since; without a service, run senhub status. Then try again.");
