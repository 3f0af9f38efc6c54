using SenHub.Domain.Deliveries.Proofs;

namespace SenHub.Domain.Tests.Deliveries.Proofs;

public sealed class ProofChainTests
{
    private static readonly string[] Lines = ["{\"a\":1}", "{\"b\":\"Zoë\"}", "{\"c\":3}", "{\"d\":4}"];

    [Fact]
    public void A_chain_as_it_was_written_is_taken_to_its_end()
    {
        var chain = new ProofChain();

        Assert.All(Written(), line => Assert.Null(chain.Take(line.Number, line.Line, line.Hash)));
        Assert.Equal((4, Written()[^1].Hash), ((int)chain.Number, chain.Hash));
    }

    [Fact]
    public void Any_letter_changed_in_any_line_shows_at_that_line()
    {
        for (var at = 0; at < Lines.Length; at++)
        {
            for (var letter = 0; letter < Lines[at].Length; letter++)
            {
                var changed = Lines[at].ToCharArray();
                changed[letter]++;
                var written = Written();
                written[at] = written[at] with { Line = new string(changed) };

                Assert.Equal(at + 1, FirstBroken(written));
            }
        }
    }

    [Fact]
    public void A_line_taken_out_swapped_or_put_in_again_shows()
    {
        var written = Written();

        Assert.Equal(3, FirstBroken([written[0], written[2], written[3]]));
        Assert.Equal(3, FirstBroken([written[0], written[2], written[1]]));
        Assert.Equal(2, FirstBroken([written[0], written[1], written[1]]));
        Assert.Equal(2, FirstBroken([written[1]]));
    }

    private static long? FirstBroken(IEnumerable<(long Number, string Line, string Hash)> lines)
    {
        var chain = new ProofChain();
        foreach (var line in lines)
        {
            if (chain.Take(line.Number, line.Line, line.Hash) is not null)
                return line.Number;
        }

        return null;
    }

    private static List<(long Number, string Line, string Hash)> Written()
    {
        var (written, hash) = (new List<(long, string, string)>(), "");
        foreach (var line in Lines)
            written.Add((written.Count + 1, line, hash = ProofChain.HashOf(hash, line)));
        return written;
    }
}
