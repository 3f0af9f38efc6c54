using System.Security.Cryptography;
using System.Text;

namespace SenHub.Domain.Deliveries.Proofs;

/// <summary>Walks the log of disclosure line by line: each carries SHA-256 over the hash before it and its own words, so that a changed, missing or inserted line shows. Holds one line at a time.</summary>
public sealed class ProofChain
{
    /// <summary>Number of the last sound line; 0 before the first.</summary>
    public long Number { get; private set; }

    /// <summary>Its hash; empty before the first.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The hash of a line after the one before it.</summary>
    public static string HashOf(string before, string line) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(before + line)));

    /// <summary>Takes the next line. Returns what is wrong with it, in words without a pupil; null where it follows.</summary>
    public string? Take(long number, string line, string hash)
    {
        if (number != Number + 1)
            return number <= Number ? "its number was used before" : FormattableString.Invariant($"line {Number + 1} is missing before it");
        if (HashOf(Hash, line) != hash)
            return "its words or the lines before it are not those that were written";
        (Number, Hash) = (number, hash);
        return null;
    }
}
