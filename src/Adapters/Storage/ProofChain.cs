using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Storage.Rows;

namespace SenHub.Adapters.Storage;

/// <summary>
/// How lines of proof are bound together. Of each line a seal is taken with a salt of its own, and the chain runs over the seals: a line whose salt is gone cannot be guessed from its seal,
/// so that a severed pupil's line can lose its words while the chain stands (SD-W3). What then stands in its place is named, with its hash, by the line that recorded the severing.
/// Lines from before the seals are bound by their words.
/// </summary>
internal static class ProofChain
{
    /// <summary>Kind of the line that records a severing.</summary>
    public const string Severing = "severing";

    /// <summary>A new salt.</summary>
    public static string Salt() => RandomNumberGenerator.GetHexString(64, lowercase: true);

    /// <summary>Seals a line.</summary>
    public static string Seal(string salt, string line) => Hash(salt + line);

    /// <summary>The hash that binds a line to the one before.</summary>
    /// <param name="bound">The seal, or the words of a line without one.</param>
    public static string Link(string? before, string bound) => Hash((before ?? "") + bound);

    /// <summary>Number of the first line that was changed, or before which one is missing; null where the log is whole.</summary>
    /// <param name="rows">All lines, in order.</param>
    public static long? FirstBroken(IReadOnlyList<ProofRow> rows)
    {
        var replaced = rows.Where(row => row.Salt is not null && Seal(row.Salt, row.Line) == row.Seal).SelectMany(ReplacedBy).ToDictionary(line => line.Number, line => line.Hash);
        var (before, number) = ((string?)null, 1L);
        foreach (var row in rows)
        {
            if (row.Number != number++ || row.Hash != Link(before, row.Seal ?? row.Line) || !IsAsSealed(row, replaced))
                return row.Number;
            before = row.Hash;
        }

        return null;
    }

    /// <summary>Hash of what stands in place of a severed line.</summary>
    public static string HashOf(string line) => Hash(line);

    private static bool IsAsSealed(ProofRow row, Dictionary<long, string> replaced) => row switch
    {
        { Seal: null } => true,
        { Salt: { } salt } => Seal(salt, row.Line) == row.Seal,
        _ => replaced.TryGetValue(row.Number, out var hash) && hash == Hash(row.Line),
    };

    private static IReadOnlyList<SeveredLine> ReplacedBy(ProofRow row) =>
        row.Line.Contains($"\"{Severing}\"", StringComparison.Ordinal) ? LedgerJson.Read<SeveringLine>(row.Line).Lines : [];

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed record SeveringLine(IReadOnlyList<SeveredLine> Lines);
}

/// <summary>A line that lost its words.</summary>
/// <param name="Hash">Of what stands there now.</param>
internal sealed record SeveredLine(long Number, string Hash);
