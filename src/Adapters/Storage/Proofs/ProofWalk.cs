using System.Text.Json;
using SenHub.Domain.Deliveries.Proofs;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>The walk along the log: the chain of hashes, and that the columns beside a line say what its hashed words say.</summary>
internal static class ProofWalk
{
    /// <summary>Stops at the first line that is not as it was written: nothing after it can be trusted.</summary>
    public static async Task<ProofVerdict> AlongAsync(IAsyncEnumerable<ProofLine> lines, CancellationToken cancel)
    {
        var chain = new ProofChain();
        var (from, to) = ((DateTimeOffset?)null, DateTimeOffset.UnixEpoch);
        ProofBreak? broken = null;
        await foreach (var line in lines.WithCancellation(cancel))
        {
            if ((Differs(line) ?? chain.Take(line.Sealed) ?? Severing(line, chain)) is { } why)
            {
                broken = new ProofBreak(line.Number, line.At, line.Delivery, why);
                break;
            }

            (from, to) = (from ?? line.At, line.At);
        }

        IReadOnlyList<string> faults = broken is null && chain.Unaccounted is { } lost ? [FormattableString.Invariant($"line {lost} lost its words, and no severing says so")] : [];
        return new ProofVerdict(chain.Number, from, new ProofHead(chain.Number, chain.Hash, to), broken, faults);
    }

    private static string? Severing(ProofLine line, ProofChain chain) =>
        line.Line.Contains($"\"{ProofLog.Severing}\"", StringComparison.Ordinal) ? chain.Take(LedgerJson.Read<SeveringLine>(line.Line).Lines) : null;

    // The hash stands for the words alone; what is searched by stands in columns.
    private static string? Differs(ProofLine line)
    {
        try
        {
            using var words = JsonDocument.Parse(line.Line);
            var said = words.RootElement;
            var same = Same(said, "Id", line.Delivery.ToString("D"))
                && Same(said, "School", line.School.ToString())
                && Same(said, "State", line.State.ToString())
                && (!said.TryGetProperty("At", out var at) || at.GetInt64() == line.At.ToUnixTimeMilliseconds());
            return same ? null : "its moment, school, delivery or state was changed beside its words";
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            return "its words cannot be read";
        }
    }

    private static bool Same(JsonElement said, string name, string column) => !said.TryGetProperty(name, out var value) || value.GetString() == column;

    private sealed record SeveringLine(IReadOnlyList<SeveredLine> Lines);
}
