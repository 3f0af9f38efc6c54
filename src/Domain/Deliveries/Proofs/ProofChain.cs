using System.Security.Cryptography;
using System.Text;

namespace SenHub.Domain.Deliveries.Proofs;

/// <summary>
/// Walks the log of disclosure line by line, so that a changed, missing or inserted line shows. Of each line a seal is taken with a salt of its own, and the chain runs over the seals:
/// a line whose salt is gone cannot be guessed from its seal, so that a severed pupil's line can lose its words while the chain stands (SD-W3). What then stands in its place is named,
/// with its hash, by the later line that recorded the severing. Lines from before the seals are bound by their words. Holds one line at a time, and of severed ones their hashes.
/// </summary>
public sealed class ProofChain
{
    private readonly Dictionary<long, string> severed = [];

    /// <summary>Number of the last sound line; 0 before the first.</summary>
    public long Number { get; private set; }

    /// <summary>Its hash; empty before the first.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Number of the first line that lost its words and that no severing accounts for; null where there is none. Asked at the end.</summary>
    public long? Unaccounted => severed.Count == 0 ? null : severed.Keys.Min();

    /// <summary>Seals a line.</summary>
    public static string SealOf(string salt, string line) => HashOf(salt + line);

    /// <summary>The hash that binds a line to the one before.</summary>
    /// <param name="before">Hash of the line before; null before the first.</param>
    /// <param name="bound">The seal, or the words of a line without one.</param>
    public static string Link(string? before, string bound) => HashOf((before ?? "") + bound);

    /// <summary>SHA-256, hexadecimal in capital letters.</summary>
    public static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Takes the next line. Returns what is wrong with it, in words without a pupil; null where it follows.</summary>
    public string? Take(SealedLine line)
    {
        if (line.Number != Number + 1)
            return line.Number <= Number ? "its number was used before" : FormattableString.Invariant($"line {Number + 1} is missing before it");
        if (Link(Hash, line.Seal ?? line.Words) != line.Hash || (line is { Seal: not null, Salt: { } salt } && SealOf(salt, line.Words) != line.Seal))
            return "its words or the lines before it are not those that were written";
        if (line.IsSevered)
            severed[line.Number] = HashOf(line.Words);
        (Number, Hash) = (line.Number, line.Hash);
        return null;
    }

    /// <summary>Takes what a severing says of the lines it took the words from. Returns what is wrong with it; null where all is as it says.</summary>
    public string? Take(IEnumerable<SeveredLine> said) =>
        said.All(line => severed.Remove(line.Number, out var hash) && hash == line.Hash) ? null : "a line that it severed is not as it left it";
}

/// <summary>A line as the chain binds it.</summary>
/// <param name="Words">What it says, as JSON.</param>
/// <param name="Hash">Binds it to the line before.</param>
/// <param name="Seal">Hash over salt and words as first written; null from before the seals.</param>
/// <param name="Salt">Null once the line was severed.</param>
public sealed record SealedLine(long Number, string Words, string Hash, string? Seal, string? Salt)
{
    /// <summary>It lost its words.</summary>
    public bool IsSevered => Seal is not null && Salt is null;
}

/// <summary>A line that lost its words.</summary>
/// <param name="Hash">Of what stands there now.</param>
public sealed record SeveredLine(long Number, string Hash);
