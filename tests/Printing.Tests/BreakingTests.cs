using SenHub.Printing.Layout;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tests.Inspection;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

/// <summary>Where lines end.</summary>
public sealed class BreakingTests
{
    private const string Long = "Sonder\u00ADpäda\u00ADgogik\u00ADzen\u00ADtrum";

    [Fact]
    public void A_soft_hyphen_inside_a_line_is_not_drawn()
    {
        var file = new Inspected(PdfPrinter.Print(Samples.Of(new Block.Paragraph(Long))).Bytes);

        Assert.Equal("Sonderpädagogikzentrum", file.Text.Trim());
        Assert.Equal("Sonderpädagogikzentrum", DocText.Print(Samples.Of(new Block.Paragraph(Long))).Trim());
    }

    [Fact]
    public void At_the_end_of_a_line_it_is_drawn_and_the_word_can_be_read_on()
    {
        var file = new Inspected(PdfPrinter.Print(Samples.Of(new Block.Paragraph(string.Join(" x ", Enumerable.Repeat(Long, 9))))).Bytes);

        Assert.Contains(file.Drawn, drawn => drawn.Text.EndsWith('\u00AD'));
        Assert.Equal(Enumerable.Repeat("Sonderpädagogikzentrum", 9), Words.In(file.Text).Where(word => word != "x"));
    }

    [Fact]
    public void Lines_with_their_hyphens_stay_within_their_width()
    {
        var text = string.Join(' ', Enumerable.Repeat(Long + " und so weiter", 5));

        Assert.All(Enumerable.Range(70, 300), width =>
            Assert.All(LineBreaker.Break(Read(text), width), line => Assert.True(line.Width <= width + 0.01)));
    }

    [Fact]
    public void A_word_that_fits_whole_is_not_parted()
    {
        var fragments = Read(Long);

        Assert.Single(LineBreaker.Break(fragments, LineBreaker.WidthOfAll(fragments)));
        Assert.Equal(2, LineBreaker.Break(fragments, LineBreaker.WidthOfAll(fragments) - 0.1).Count);
    }

    [Theory]
    [InlineData("12\u00A0March")]
    [InlineData("12\u202FMarch")]
    [InlineData("a\u2011b")]
    public void What_must_not_be_parted_is_not(string text) =>
        Assert.All(Enumerable.Range(60, 200), width => Assert.All(
            LinesOf($"Due on {text} or {text}, then {text}.", width),
            line => Assert.DoesNotContain(line.Split(' '), word => word is "12" or "a" or "a\u2011" or "March" or "b")));

    [Fact]
    public void A_zero_width_space_lets_a_line_end_without_a_hyphen() =>
        Assert.Equal(["aaaaaaaaaa", "bbbbbbbbbb"], LinesOf("aaaaaaaaaa\u200Bbbbbbbbbbb", 80));

    [Fact]
    public void A_soft_hyphen_does_not_part_letters_that_join()
    {
        var broken = Read("مح\u00ADمد");

        Assert.Equal(Read("محمد")[0].Piece.Clusters.ToArray(), Assert.Single(broken).Piece.Clusters.ToArray());
    }

    [Fact]
    public void A_soft_hyphen_does_not_part_a_word_in_two_faces() =>
        Assert.Single(Read("Ng\u00ADuy\u00ADễn").Select(fragment => fragment.Piece.Face).Distinct());

    [Theory]
    [InlineData("a", 10_000)]
    [InlineData("م", 2_000)]
    [InlineData("ক্ষি", 500)]
    [InlineData("a\u00AD", 5_000)]
    public void A_very_long_word_costs_in_proportion_to_its_length(string part, int parts)
    {
        var (once, twice) = (Cost(parts), Cost(2 * parts));

        Assert.InRange((double)twice / once, 0.5, 3);

        long Cost(int times)
        {
            var doc = Samples.Of(new Block.Paragraph(string.Concat(Enumerable.Repeat(part, times))));
            PdfPrinter.Print(doc);
            var before = GC.GetAllocatedBytesForCurrentThread();
            PdfPrinter.Print(doc);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static List<Fragment> Read(string text) => new Typesetter(new Findings(), new PrintedHeadings(Samples.Everything, new Findings())).Read(text, Look.Body);

    private static IEnumerable<string> LinesOf(string text, double width)
    {
        var fragments = Read(text);
        foreach (var line in LineBreaker.Break(fragments, width))
        {
            var own = fragments[line.From..line.To];
            yield return string.Concat(own.Select((fragment, i) => (i > 0 && fragment.Gap == Gap.Space ? " " : "") + GlyphTests.Said([fragment.Piece])));
        }
    }
}
