using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>Restores of the ledger, noticed or told: what may have gone in between is held, and never sent blindly (SD-W7).</summary>
public interface IRestores
{
    /// <summary>Looks whether the ledger has the last line that the log outside it knows. Where it has not, it was put back to an earlier state, and is treated as restored. Returns what was found, null where all is as it should be.</summary>
    Task<Restore?> LookAsync(CancellationToken cancel);

    /// <summary>Marks the ledger as restored from a backup of a moment: what the log outside knows to have been begun since is of unknown outcome; where the log cannot tell, all that waits is held.</summary>
    Task<Restore> RegisterAsync(DateTimeOffset backupAt, CancellationToken cancel);

    /// <summary>All restores, for the gate.</summary>
    Task<IReadOnlyList<RestoredBackup>> AllAsync(CancellationToken cancel);
}

/// <summary>What a restore came to.</summary>
/// <param name="IsKnown">The log outside tells every send that was begun since the backup.</param>
/// <param name="Begun">How many those are.</param>
/// <param name="Unknown">Deliveries whose outcome a person must look for.</param>
/// <param name="Held">Deliveries that are held, for nobody can tell whether they went.</param>
public sealed record Restore(DateTimeOffset BackupAt, bool IsKnown, int Begun, int Unknown, int Held);
