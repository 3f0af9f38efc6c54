namespace SenHub.Adapters.Channels.Resilience;

/// <summary>Notices whether the ledger was asked.</summary>
internal sealed class AskedOnce(Func<CancellationToken, Task<bool>> beforeCommit)
{
    /// <summary>Whether the point of no return was reached, or may have been.</summary>
    public bool Asked { get; private set; }

    /// <summary>Asks.</summary>
    public Task<bool> AskAsync(CancellationToken cancel)
    {
        Asked = true;
        return beforeCommit(cancel);
    }
}
