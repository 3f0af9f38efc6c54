using System.CommandLine;
using SenHub.Adapters.Backups;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Documents.Morning;

namespace SenHub.Workers.Cli;

/// <summary>senhub proof --verify: walks the log of disclosure, and says honestly whether it is whole.</summary>
internal sealed class ProofVerify
{
    private const int ShortestHead = HeadLine.Signs;

    private readonly Option<string?> head = new("--head") { Description = $"With --verify: the head that a morning mail told, at least its first {ShortestHead} signs. Its line must be there.", HelpName = "HASH" };
    private readonly Option<string?> against = new("--against") { Description = "With --verify: a backup, or the folder of backups; the head kept beside the newest must be there.", HelpName = "DIR" };

    private ProofVerify()
    {
    }

    /// <summary>--verify.</summary>
    public Option<bool> Flag { get; } = new("--verify") { Description = "Walk the log of disclosure line by line, hold it against the heads known outside the store and against the deliveries. Exit code 1 where anything does not fit." };

    /// <summary>Adds its options to the verb.</summary>
    public static void AddTo(Command verb, out ProofVerify verify)
    {
        verify = new ProofVerify();
        verb.Add(verify.Flag);
        verb.Add(verify.head);
        verb.Add(verify.against);
    }

    /// <summary>Verifies and says what it came to.</summary>
    public async Task<int> RunAsync(ParseResult parse, CancellationToken cancel)
    {
        if (Heads(parse) is not { } heads)
            return SenHubCommand.WrongUse;
        await using var hub = await HubHost.OpenAsync(Common.HomeOf(parse), cancel);
        if (hub is null)
            return SenHubCommand.WrongUse;
        var verdict = await hub.Get<IProofLedger>().VerifyAsync(heads, cancel);
        foreach (var line in Words(verdict))
            Console.WriteLine(line);
        return verdict.IsWhole ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
    }

    private List<ProofHead>? Heads(ParseResult parse)
    {
        var heads = new List<ProofHead>();
        if (parse.GetValue(head)?.Trim().ToUpperInvariant() is { } told)
        {
            if (told.Length < ShortestHead || !told.All(char.IsAsciiHexDigitUpper))
                return Refuse($"--head takes at least {ShortestHead} signs of a hash, as the morning mail tells it.");
            heads.Add(new ProofHead(0, told, default));
        }

        if (parse.GetValue(against) is { } folder)
        {
            if (BackupNote.FindIn(Path.GetFullPath(folder)) is not { } backup || BackupNote.Read(backup) is not { } note)
                return Refuse($"{folder} holds no backup.");
            if (note.Lines > 0)
                heads.Add(new ProofHead(note.Lines, note.Head, note.MadeAt));
        }

        return heads;
    }

    private static IEnumerable<string> Words(ProofVerdict verdict)
    {
        var span = verdict.From is { } from ? FormattableString.Invariant($", {from.UtcDateTime:yyyy-MM-dd} to {verdict.Head.At.UtcDateTime:yyyy-MM-dd}") : "";
        yield return verdict switch
        {
            { IsWhole: true, Lines: 0 } => "The log of disclosure has no line yet.",
            { IsWhole: true } => FormattableString.Invariant($"The log of disclosure is whole: {verdict.Lines} lines{span}."),
            { Break: { } broken } => FormattableString.Invariant($"The log of disclosure is NOT whole: line {broken.Number} of {broken.At.UtcDateTime:yyyy-MM-dd} (delivery {broken.Delivery:D}): {broken.Why}. The {verdict.Lines} lines before it are sound; nothing after it can be trusted."),
            _ => FormattableString.Invariant($"The log of disclosure is a whole chain of {verdict.Lines} lines{span}, but something does not fit:"),
        };
        foreach (var fault in verdict.Faults)
            yield return "  " + fault;
        if (verdict.Lines > 0)
            yield return FormattableString.Invariant($"Head: line {verdict.Head.Number}, {verdict.Head.Hash}");
        yield return verdict.HeadsHeld > 0
            ? FormattableString.Invariant($"Held against {verdict.HeadsHeld} heads known outside the store.")
            : "No head is known outside the store: a log cut off at its end would not show. Keep proof/sent.log on another disk, or say --against BACKUP or --head HASH.";
    }

    private static List<ProofHead>? Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return null;
    }
}
