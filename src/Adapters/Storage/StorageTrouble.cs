using System.Data.Common;
using System.Security.Authentication;

namespace SenHub.Adapters.Storage;

/// <summary>What a person can do when the ledger's database does not take the hub in.</summary>
public static class StorageTrouble
{
    /// <summary>One sentence or two, without secrets; null when the fault is not the database's.</summary>
    public static string? InWords(Exception? exception) => exception switch
    {
        null => null,
        StorageFaultException or LedgerWentBackException => exception.Message,
        DbException when Outages.Is(exception) => "The ledger's database does not answer: start it, or correct Host and Port in Storage:Connection. Nothing is lost; run the same command again then.",
        // SQLSTATE of PostgreSQL, Appendix A: class 28, 3D000, 42501.
        DbException { SqlState: "28P01" or "28000" } => $"The ledger's database refuses the hub: check Username in Storage:Connection, and the password in Storage:SecretFile or {StorageOptions.SecretVariable}.",
        DbException { SqlState: "3D000" } => "The database that Storage:Connection names does not exist: make it first (docs/storage.md).",
        DbException { SqlState: "42501" } => "The role that Storage:Connection names may not do this: a hub that makes its tables itself must own the database, and severing is done as the role that owns it (docs/storage.md).",
        DbException { InnerException: AuthenticationException } => "The database's certificate is not trusted: name its authority as Root Certificate in Storage:Connection, and its host as the certificate does.",
        _ => InWords(exception.InnerException),
    };
}
