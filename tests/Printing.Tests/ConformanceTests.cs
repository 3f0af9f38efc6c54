using SenHub.Printing.Tests.Inspection;

namespace SenHub.Printing.Tests;

public sealed class ConformanceTests
{
    private static readonly Printed Everything = PdfPrinter.Print(Samples.Everything);

    public static TheoryData<Rule> Rules => [.. Inspector.Rules];

    [Fact]
    public void A_document_of_every_block_keeps_every_rule() => Assert.Empty(Inspector.Breaches(Everything.Bytes));

    [Fact]
    public void Written_out_again_unbroken_it_still_keeps_every_rule() =>
        Assert.Empty(Inspector.Breaches(PdfRewriter.Write(PdfReader.Read(Everything.Bytes))));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_file_broken_on_purpose_is_found_out(Rule rule)
    {
        var broken = Broken.By(rule, Everything.Bytes);

        Assert.NotEmpty(rule.Finds(new Inspected(broken)));
    }

    [Fact]
    public void Every_rule_has_its_own_broken_file() =>
        Assert.Equal(Inspector.Rules.Select(rule => rule.Id).Order(), Broken.Ids.Order());

    [Fact]
    public void Another_program_finds_no_fault_in_the_file()
    {
        var (exit, output) = Tool.Run("qpdf", Everything.Bytes, "--check");

        Assert.True(exit == 0 && !output.Contains("WARNING", StringComparison.Ordinal), output);
    }

    [Fact]
    public void Another_program_reads_the_same_structure()
    {
        var (exit, output) = Tool.Run("pdfinfo", Everything.Bytes, "-struct");

        Assert.Equal(0, exit);
        Assert.DoesNotContain("rror", output, StringComparison.Ordinal);
        Assert.All(["Document", "H1", "H2", "Table", "THead", "TBody", "TH", "Figure", "LBody", "Link", "TOCI", "Reference"], type => Assert.Contains(type, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Another_program_reads_the_same_words_in_the_same_order()
    {
        var drawn = Samples.EverythingDrawn with { Header = "", Label = "", Footer = "", FirstFooter = null };
        var (exit, output) = Tool.Run("pdfinfo", PdfPrinter.Print(drawn).Bytes, "-struct-text");

        var quoted = string.Concat(output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('"')).Select(line => line.Trim('"') + "\n"));
        Assert.Equal(0, exit);
        Assert.Equal(Words.In(drawn).Where(w => w is not ("Ticked" or "Not" or "ticked")), Words.In(quoted).Where(w => w is not ("Ticked" or "Not" or "ticked")));
    }

    [Fact]
    public void Every_font_is_embedded_as_a_subset_with_its_way_back_to_text()
    {
        var (exit, output) = Tool.Run("pdffonts", Everything.Bytes);

        Assert.Equal(0, exit);
        Assert.All(output.TrimEnd().Split('\n').Skip(2), line => Assert.Matches(@"^[A-Z]{6}\+\S+ .*yes yes yes", line));
    }
}
