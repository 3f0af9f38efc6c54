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

    /// <summary>The newest line that both the log outside and the log of proof know; number 0 where they have none in common.</summary>
    public static async Task<ProofHead> InCommonAsync(HubContext db, ISentLog sent, CancellationToken cancel)
    {
        var (newest, some) = (new ProofHead(0, "", DateTimeOffset.UnixEpoch), new List<ProofHead>(AtOnce));
        await foreach (var line in sent.LinesAsync(cancel))
        {
            if (line.Head is { } head && head.Number > newest.Number)
                some.Add(head);
            if (some.Count == AtOnce)
                await LookAsync();
        }

        await LookAsync();
        return newest;

        async Task LookAsync()
        {
            var known = await HashesAsync(db, some, cancel);
            newest = some.Where(head => known.GetValueOrDefault(head.Number) == head.Hash).Append(newest).MaxBy(head => head.Number)!;
            some.Clear();
        }
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
        var known = await HashesAsync(db, some, cancel);
        if (missing.Count == 0 && some.FirstOrDefault(head => known.GetValueOrDefault(head.Number) != head.Hash) is { } lost)
            missing.Add(Words(lost));
        some.Clear();
    }

    private static Task<Dictionary<long, string>> HashesAsync(HubContext db, List<ProofHead> of, CancellationToken cancel)
    {
        var numbers = of.Select(head => head.Number).ToList();
        return db.Proofs.Where(line => numbers.Contains(line.Number)).Select(line => new { line.Number, line.Hash }).ToDictionaryAsync(line => line.Number, line => line.Hash, cancel);
    }

    private static string Words(ProofHead head) =>
        FormattableString.Invariant($"line {head.Number} of {head.At.UtcDateTime:yyyy-MM-dd} is known outside the store and is not in it: the end of the log was cut off, or written anew");
}
