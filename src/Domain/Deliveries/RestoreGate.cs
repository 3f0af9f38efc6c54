using SenHub.Domain.Documents;

namespace SenHub.Domain.Deliveries;

/// <summary>SD-W7: after a restore from a backup nothing goes again that may have gone in between. The digest does: a missing morning page is worse than two.</summary>
public static class RestoreGate
{
    /// <summary>Its id.</summary>
    public const string Gate = "SD-W7";

    /// <summary>A hold for a delivery that is planned anew.</summary>
    /// <param name="key">Its idempotency key.</param>
    /// <param name="night">The night that wants it.</param>
    /// <param name="inWords">A moment as people read it.</param>
    public static Hold? Judge(Guid key, string kind, DateOnly night, IReadOnlyList<RestoredBackup> restores, Func<DateTimeOffset, string> inWords)
    {
        if (kind == PaperKinds.Digest)
            return null;
        foreach (var restore in restores)
        {
            if (restore.Begun.TryGetValue(key, out var at))
                return Begun(inWords(restore.BackupAt), inWords(at));
            if (!restore.IsKnown && night <= restore.RestoredOn)
                return MayHaveGone(inWords(restore.BackupAt));
        }

        return null;
    }

    /// <summary>Nobody can tell whether it went.</summary>
    public static Hold MayHaveGone(string backup) =>
        new(Gate, $"restored from a backup: may have gone since {backup}; look in the sender's mailbox or ask the recipient, then release it", HoldOwner.Senco, Releasable: true);

    /// <summary>The log outside the store knows that a send of it was begun.</summary>
    public static Hold Begun(string backup, string at) =>
        new(Gate, $"restored from a backup of {backup}: a sending of this was begun on {at}; make sure before it goes again", HoldOwner.Senco, Releasable: true);
}
