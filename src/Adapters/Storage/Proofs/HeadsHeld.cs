using Microsoft.EntityFrameworkCore;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>Holds the log of proof against the lines that are known outside the store: a log that was cut off at its end is a whole chain, and only they tell.</summary>
internal static class HeadsHeld
{
    private const int AtOnce = 500;

    /// <summary>How many heads were held against the log, and what is missing of them.</summary>
    public static async Task<(int Held, IReadOnlyList<string> Missing)> AgainstAsync(HubContext db, ISentLog sent, IReadOnlyList<ProofHead> others, CancellationToken cancel)
    {
        var (held, missing) = (others.Count, new List<string>());
        foreach (var head in others)
        {
            if (!await db.Proofs.AnyAsync(line => (head.Number == 0 || line.Number == head.Number) && line.Hash.StartsWith(head.Hash), cancel))
                missing.Add(head.Number == 0 ? $"no line has the hash {head.Hash}, which was told outside: lines are missing, or were written anew" : Words(head));
        }

        var some = new List<ProofHead>(AtOnce);
        await foreach (var head in StandingAsync(sent, cancel))
        {
            held++;
            some.Add(head);
            if (some.Count == AtOnce)
                await LookAsync(db, some, missing, cancel);
        }

        await LookAsync(db, some, missing, cancel);
        return (held, missing);
    }

    // What was written after a backup, and lost with it, is no longer expected: the restore is a line here, and one of the log.
    private static async IAsyncEnumerable<ProofHead> StandingAsync(ISentLog sent, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var (restores, at) = (new List<(int At, long Number)>(), 0);
        await foreach (var line in sent.LinesAsync(cancel))
        {
            at++;
            if (line.IsRestored)
                restores.Add((at, line.Head!.Number));
        }

        at = 0;
        await foreach (var line in sent.LinesAsync(cancel))
        {
            at++;
            if (line.Head is { Number: > 0 } head && !restores.Any(restore => restore.At > at && restore.Number < head.Number))
                yield return head;
        }
    }

    // One sentence is enough: the first that is missing.
    private static async Task LookAsync(HubContext db, List<ProofHead> some, List<string> missing, CancellationToken cancel)
    {
        var numbers = some.Select(head => head.Number).ToList();
        var known = await db.Proofs.Where(line => numbers.Contains(line.Number)).Select(line => new { line.Number, line.Hash }).ToDictionaryAsync(line => line.Number, line => line.Hash, cancel);
        if (missing.Count == 0 && some.FirstOrDefault(head => known.GetValueOrDefault(head.Number) != head.Hash) is { } lost)
            missing.Add(Words(lost));
        some.Clear();
    }

    private static string Words(ProofHead head) =>
        FormattableString.Invariant($"line {head.Number} of {head.At.UtcDateTime:yyyy-MM-dd} is known outside the store and is not in it: the end of the log was cut off, or written anew");
}
