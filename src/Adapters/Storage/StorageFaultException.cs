namespace SenHub.Adapters.Storage;

/// <summary>The ledger cannot be used as it is set up; the message says what to do, without secrets.</summary>
public sealed class StorageFaultException(string message) : InvalidOperationException(message);
