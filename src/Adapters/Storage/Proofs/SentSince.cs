namespace SenHub.Adapters.Storage.Proofs;

/// <summary>What the log outside the store knows of the time after a line of the log of proof.</summary>
/// <param name="IsKnown">The log has that line, so that it was being written then, and what it does not name was not begun.</param>
internal sealed record SentSince(bool IsKnown, IReadOnlyList<BegunSend> Begun)
{
    // A send is named here before its line of proof is committed, and other lines may come between.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    /// <summary>Reads the log once, from its beginning.</summary>
    public static async Task<SentSince> FindAsync(ISentLog log, ProofHead head, CancellationToken cancel)
    {
        var (isKnown, begun, any) = (false, new List<BegunSend>(), false);
        await foreach (var line in log.LinesAsync(cancel))
        {
            any = true;
            if (line.Head is { } known && known.Number == head.Number && known.Hash == head.Hash)
                isKnown = true;
            else if (line.Begun is { } send && (head.Number == 0 || send.At >= head.At - Overlap))
                begun.Add(send);
        }

        return new SentSince(isKnown || (any && head.Number == 0), begun);
    }
}
