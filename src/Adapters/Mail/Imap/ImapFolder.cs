using System.Globalization;
using System.Text.RegularExpressions;

namespace SenHub.Adapters.Mail.Imap;

/// <summary>One selected folder: which mails it has, one mail whole, one mail moved aside. A mail goes by its UID, which means nothing under another UIDVALIDITY (RFC 9051, 2.3.1.1).</summary>
internal sealed partial class ImapFolder(ImapWire wire, IReadOnlySet<string> offers)
{
    /// <summary>Larger mails are fetched in part: a report says what it has to say at its beginning.</summary>
    public const int Largest = 25 << 20;

    /// <summary>Under which its UIDs count; 0 before it is open.</summary>
    public uint Validity { get; private set; }

    /// <summary>Mails in it when it was opened.</summary>
    public int Mails { get; private set; }

    /// <summary>Opens it; false where the server has no such folder, or gives its mails no lasting numbers.</summary>
    public async Task<bool> OpenAsync(string name, bool onlyLook, CancellationToken cancel)
    {
        var (end, said) = await wire.AskAsync($"{(onlyLook ? "EXAMINE" : "SELECT")} \"{name}\"", cancel);
        foreach (var line in said)
        {
            if (ValidityOf().Match(line.Text) is { Success: true } validity)
                Validity = Number(validity.Groups[1].Value);
            else if (ExistsOf().Match(line.Text) is { Success: true } exists)
                Mails = (int)Math.Min(Number(exists.Groups[1].Value), int.MaxValue);
        }

        return end.IsOk && Validity > 0;
    }

    /// <summary>UIDs from one on, in order; null where the server does not tell.</summary>
    /// <param name="since">Only mails that came on this day or later; null for all.</param>
    public async Task<IReadOnlyList<uint>?> FindAsync(uint from, DateOnly? since, CancellationToken cancel)
    {
        var days = since is { } day ? string.Create(CultureInfo.InvariantCulture, $" SINCE {day:d-MMM-yyyy}") : "";
        var (end, said) = await wire.AskAsync(string.Create(CultureInfo.InvariantCulture, $"UID SEARCH UID {from}:*{days}"), cancel);
        if (!end.IsOk)
            return null;
        // "n:*" always has the last mail in it, also where it lies before n.
        return [.. said.Where(line => line.Text.StartsWith("SEARCH", StringComparison.OrdinalIgnoreCase))
            .SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1))
            .Select(Number).Where(uid => uid >= from).Distinct().Order()];
    }

    /// <summary>A mail without marking it as read; null where it is gone meanwhile.</summary>
    public async Task<FetchedMail?> FetchAsync(uint uid, CancellationToken cancel)
    {
        var (end, said) = await wire.AskAsync(string.Create(CultureInfo.InvariantCulture, $"UID FETCH {uid} (UID RFC822.SIZE INTERNALDATE BODY.PEEK[]<0.{Largest}>)"), cancel);
        if (!end.IsOk)
            throw new InvalidDataException("The server does not give a mail that it has.");
        foreach (var line in said)
        {
            if (UidOf().Match(line.Text) is { Success: true } of && Number(of.Groups[1].Value) == uid && line.Literals.Count > 0 && line.Text.Contains("BODY[]", StringComparison.OrdinalIgnoreCase))
                return new(line.Literals[^1], CameAt(line.Text), SizeOf().Match(line.Text) is not { Success: true } size || Number(size.Groups[1].Value) <= Largest);
        }

        return null;
    }

    /// <summary>Moves a mail to another folder, which is made where it is missing; where the server cannot move, it is marked as read. What fails is tried with no other mail's cost.</summary>
    public async Task MoveAsync(uint uid, string to, CancellationToken cancel)
    {
        var number = uid.ToString(CultureInfo.InvariantCulture);
        if (offers.Contains("MOVE"))
        {
            var (end, _) = await wire.AskAsync($"UID MOVE {number} \"{to}\"", cancel);
            if (end.IsNo && end.Says("TRYCREATE") && (await wire.AskAsync($"CREATE \"{to}\"", cancel)).End.IsOk)
                (end, _) = await wire.AskAsync($"UID MOVE {number} \"{to}\"", cancel);
            if (end.IsOk)
                return;
        }

        await wire.AskAsync($"UID STORE {number} +FLAGS.SILENT (\\Seen)", cancel);
    }

    private static DateTimeOffset? CameAt(string text) =>
        DateOf().Match(text) is { Success: true } match
        && DateTimeOffset.TryParseExact(match.Groups[1].Value.Trim(), "d-MMM-yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var came) ? came : null;

    private static uint Number(string digits) => uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^OK \[UIDVALIDITY ([0-9]{1,10})\]", RegexOptions.IgnoreCase)]
    private static partial Regex ValidityOf();

    [GeneratedRegex("^([0-9]{1,10}) EXISTS", RegexOptions.IgnoreCase)]
    private static partial Regex ExistsOf();

    [GeneratedRegex(@"^[0-9]{1,10} FETCH \(.*?\bUID ([0-9]{1,10})", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex UidOf();

    [GeneratedRegex(@"\bRFC822\.SIZE ([0-9]{1,10})", RegexOptions.IgnoreCase)]
    private static partial Regex SizeOf();

    // "17-Jul-1996 02:44:25 -0700": the zone has no colon, which the format takes either way.
    [GeneratedRegex("""\bINTERNALDATE "([^"]{1,40})"\s*""", RegexOptions.IgnoreCase)]
    private static partial Regex DateOf();
}

/// <summary>A mail as the server gave it.</summary>
/// <param name="CameAt">When the server took it; null where it does not say.</param>
/// <param name="IsWhole">False where only its beginning was fetched.</param>
internal sealed record FetchedMail(byte[] Bytes, DateTimeOffset? CameAt, bool IsWhole);
