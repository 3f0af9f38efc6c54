using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

public sealed class TextPrinterTests
{
    [Fact]
    public void Plain_text_says_everything_in_order() => Approved.Match(DocText.Print(Samples.Everything), "everything-text");

    [Fact]
    public void Names_of_the_world_are_said_as_they_are_spelt()
    {
        var printed = PdfPrinter.Print(SampleNames.Page);

        Approved.Match(DocText.Print(SampleNames.Page), "names-text");
        Assert.Empty(printed.Warnings);
        Assert.Equal(Words.In(SampleNames.Page), Words.In(printed));
        Assert.Empty(Inspection.Inspector.Breaches(printed.Bytes));
    }

    [Fact]
    public void Html_means_the_same_by_its_elements() => Approved.Match(HtmlPrinter.Print(Samples.Everything), "everything-html");

    [Fact]
    public void Text_cannot_become_markup()
    {
        var html = HtmlPrinter.Print(Samples.Of(new Block.Paragraph([new("<script>\"&'", Stress.Strong, "\"><b>")])));

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plain_text_of_another_program_has_the_same_letters()
    {
        var doc = Samples.Of(new Block.Heading(1, "Advice"), new Block.Paragraph(Samples.Sentence), new Block.Paragraph("Żółkiewska, Llŷr-Jones, রহিম উদ্দিন"));

        var (exit, output) = Tool.Run("pdftotext", PdfPrinter.Print(doc).Bytes, "-raw", "-nopgbrk");

        Assert.Equal(0, exit);
        Assert.Equal(Words.In(doc).Append("Page").Append("1").Append("of").Append("1").Order(), Words.In(output).Order());
    }
}
