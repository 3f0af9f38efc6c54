using SenHub.Domain.Deliveries.Proofs;

namespace SenHub.Domain.Tests.Deliveries.Proofs;

public sealed class ProofChainTests
{
    private static readonly string[] Lines = ["{\"a\":1}", "{\"b\":\"Zoë\"}", "{\"c\":3}", "{\"d\":4}"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_chain_as_it_was_written_is_taken_to_its_end(bool isSealed)
    {
        var chain = new ProofChain();

        Assert.All(Written(isSealed), line => Assert.Null(chain.Take(line)));
        Assert.Equal((4, Written(isSealed)[^1].Hash), ((int)chain.Number, chain.Hash));
        Assert.Null(chain.Unaccounted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Any_letter_changed_in_any_line_shows_at_that_line(bool isSealed)
    {
        for (var at = 0; at < Lines.Length; at++)
        {
            for (var letter = 0; letter < Lines[at].Length; letter++)
            {
                var changed = Lines[at].ToCharArray();
                changed[letter]++;
                var written = Written(isSealed);
                written[at] = written[at] with { Words = new string(changed) };

                Assert.Equal(at + 1, FirstBroken(written));
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_line_taken_out_swapped_or_put_in_again_shows(bool isSealed)
    {
        var written = Written(isSealed);

        Assert.Equal(3, FirstBroken([written[0], written[2], written[3]]));
        Assert.Equal(3, FirstBroken([written[0], written[2], written[1]]));
        Assert.Equal(2, FirstBroken([written[0], written[1], written[1]]));
        Assert.Equal(2, FirstBroken([written[1]]));
    }

    [Fact]
    public void A_severed_line_stands_where_a_later_one_says_what_it_says_now()
    {
        var chain = new ProofChain();
        foreach (var line in Severed())
            Assert.Null(chain.Take(line));

        Assert.Equal(2, chain.Unaccounted);
        Assert.Null(chain.Take([new SeveredLine(2, ProofChain.HashOf("{}"))]));
        Assert.Null(chain.Unaccounted);
    }

    [Theory]
    [InlineData(2, "{ }")]
    [InlineData(3, "{}")]
    public void A_severing_that_says_otherwise_than_the_lines_is_no_severing(long number, string words)
    {
        var chain = new ProofChain();
        foreach (var line in Severed())
            Assert.Null(chain.Take(line));

        Assert.NotNull(chain.Take([new SeveredLine(number, ProofChain.HashOf(words))]));
    }

    private static long? FirstBroken(IEnumerable<SealedLine> lines)
    {
        var chain = new ProofChain();
        return lines.FirstOrDefault(line => chain.Take(line) is not null)?.Number;
    }

    private static List<SealedLine> Severed()
    {
        var written = Written(isSealed: true);
        written[1] = written[1] with { Words = "{}", Salt = null };
        return written;
    }

    private static List<SealedLine> Written(bool isSealed)
    {
        var written = new List<SealedLine>();
        foreach (var line in Lines)
        {
            var salt = isSealed ? $"salt {written.Count}" : null;
            var seal = salt is null ? null : ProofChain.SealOf(salt, line);
            written.Add(new SealedLine(written.Count + 1, line, ProofChain.Link(written.LastOrDefault()?.Hash, seal ?? line), seal, salt));
        }

        return written;
    }
}
