namespace SenHub.Adapters.Storage.Crew;

/// <summary>Whether this process leads the schedule: of all on one ledger, one does.</summary>
public interface ILeadership
{
    /// <summary>Whether it leads now.</summary>
    bool Leads { get; }

    /// <summary>Waits until it leads; what it gets is cancelled when it no longer does.</summary>
    Task<CancellationToken> TermAsync(CancellationToken cancel);
}
