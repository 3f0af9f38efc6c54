using System.Diagnostics;
using SenHub.Printing.Tests.Inspection;
using SenHub.Printing.Tree;
using SenHub.TestKit.Printing;

namespace SenHub.Printing.Tests;

public sealed class ImageTests
{
    private static readonly byte[] Page = PdfPrinter.Print(Samples.Of(new Block.Heading(1, "A photo"), Samples.Costs)).Bytes;

    public static TheoryData<int, int, byte[]?> Kinds => new()
    {
        { 0, 1, null }, { 0, 2, null }, { 0, 4, null }, { 0, 8, null }, { 0, 16, null }, { 2, 8, null }, { 2, 16, null }, { 3, 4, null }, { 3, 8, null },
        { 4, 8, null }, { 4, 16, null }, { 6, 8, null }, { 6, 16, null }, { 3, 4, [0, 128] }, { 0, 8, [0, 7] }, { 2, 8, [0, 7, 0, 7, 0, 7] }, { 2, 16, [0, 1] },
    };

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "text", "not a picture at all"u8.ToArray(), "is neither a PNG nor a JPEG" },
        { "nothing", [], "is neither a PNG nor a JPEG" },
        { "a GIF", "GIF89a.........."u8.ToArray(), "is neither a PNG nor a JPEG" },
        { "a PNG cut short", PngBytes.Small[..60], "is damaged" },
        { "a PNG without rows", PngBytes.Of(9, 9, 2, 8, (_, _, _) => 1, missingRows: 9), "is damaged" },
        { "a PNG that lacks a row", PngBytes.Of(9, 9, 6, 8, (_, _, _) => 1, missingRows: 1), "is damaged" },
        { "an interlaced PNG", PngBytes.Of(9, 9, 2, 8, (_, _, _) => 1, interlaced: true), "is interlaced: save it without" },
        { "a PNG of more pixels than there are", PngBytes.Of(29_999, 29_999, 0, 1, (_, _, _) => 1, missingRows: 29_999), "is larger than 100 million pixels" },
        { "a PNG of an unknown kind", PngBytes.Of(4, 4, 5, 8, (_, _, _) => 1), "is damaged" },
        { "a JPEG cut short", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 1], "is damaged" },
        { "a JPEG for a press", Tool.Draw(Page, 1, "-jpegcmyk", "-r", "9"), "is in the colours of a press (CMYK): save it in RGB" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_png_of_each_kind_is_a_figure_with_its_words(int kind, int depth, byte[]? transparency)
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Image(PngBytes.Of(21, 13, kind, depth, (x, y, _) => x + y, transparency), "A pattern")));

        Assert.Empty(printed.Warnings);
        Assert.Equal([], Inspector.Breaches(printed.Bytes));
        var figure = Assert.Single(new Inspected(printed.Bytes).Root!.All, node => node.Type == "Figure");
        Assert.Single(figure.Marks);
        Assert.Equal(0, Tool.Run("qpdf", printed.Bytes, "--check").Exit);
        Assert.DoesNotContain("rror", Tool.Run("pdfimages", printed.Bytes, "-list").Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_picture_leaves_its_words_in_a_box_and_a_warning(string what, byte[] file, string why)
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Paragraph("Before."), new Block.Image(file, "The garden"), new Block.Ornament(file)));

        Assert.True(printed.Warnings.All(warning => warning == $"An image was not printed, only its words: it {why}."), what + ": " + printed.Warnings[0]);
        Assert.NotEmpty(printed.Warnings);
        Assert.Equal(["Before", "The", "garden"], Words.In(printed));
        Assert.Equal([], Inspector.Breaches(printed.Bytes));
    }

    [Theory]
    [InlineData("-jpeg")]
    [InlineData("-jpeg", "-gray")]
    [InlineData("-jpeg", "-jpegopt", "progressive=y")]
    public void A_jpeg_goes_in_as_it_is(params string[] options)
    {
        var jpeg = Tool.Draw(Page, 1, [.. options, "-r", "30"]);

        var printed = PdfPrinter.Print(Samples.Of(new Block.Image(jpeg, "A page")));

        Assert.Empty(printed.Warnings);
        Assert.Equal([], Inspector.Breaches(printed.Bytes));
        var image = Assert.Single(Images(printed));
        Assert.Equal("DCTDecode", new Inspected(printed.Bytes).Model.Name(image.Dictionary["Filter"]));
        Assert.InRange(image.Raw.Length, jpeg.Length - 64, jpeg.Length);
    }

    [Fact]
    public void Where_and_with_what_a_photo_was_taken_stays_out_of_the_file_and_it_stands_upright()
    {
        var jpeg = Tool.Draw(Page, 1, "-jpeg", "-r", "30");
        byte[] held = [.. "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0GPS 51.5N"u8];
        byte[] photo = [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(held.Length + 2), .. held, .. jpeg[2..]];

        var (plain, turned) = (PdfPrinter.Print(Samples.Of(new Block.Image(jpeg, "A"))), PdfPrinter.Print(Samples.Of(new Block.Image(photo, "A"))));

        Assert.Equal(-1, turned.Bytes.AsSpan().IndexOf("GPS"u8));
        Assert.Equal(Images(plain)[0].Raw, Images(turned)[0].Raw);
        Assert.True(HeightOf(plain) > WidthOf(plain) && HeightOf(turned) < WidthOf(turned));
    }

    [Fact]
    public void A_photo_of_twenty_megapixels_is_scaled_down_in_little_memory()
    {
        var photo = PngBytes.Of(5184, 3888, 2, 8, (x, y, channel) => (x + y + channel) >> 4);
        PdfPrinter.Print(Samples.Of(new Block.Image(PngBytes.Small, "warm")));
        var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());

        var printed = PdfPrinter.Print(Samples.Of(new Block.Image(photo, "A wide view")));

        Assert.Empty(printed.Warnings);
        var image = Assert.Single(Images(printed));
        Assert.InRange((double)image.Dictionary["Width"]!, 1500, 3100);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < (4 * photo.Length) + 16_000_000, "Whole pictures were held in memory.");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void The_same_picture_twice_is_in_the_file_once()
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Image(PngBytes.Small, "One"), new Block.Image(PngBytes.Small, "Two"), new Block.Image(PngBytes.Small, "Three")));

        Assert.Single(Images(printed));
    }

    [Fact]
    public void An_ornament_is_not_met_by_those_who_hear_the_paper_and_a_picture_without_words_becomes_one()
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Ornament(PngBytes.Small), new Block.Image(PngBytes.Small, " ")));

        Assert.Equal(["An image without words for those who do not see it was printed as an ornament: give it an alternative text."], printed.Warnings);
        Assert.DoesNotContain(new Inspected(printed.Bytes).Root!.All, node => node.Type == "Figure");
        Assert.Equal([], Inspector.Breaches(printed.Bytes));
    }

    private static List<StreamObject> Images(Printed printed)
    {
        var model = new Inspected(printed.Bytes).Model;
        return [.. model.Objects.Values.OfType<StreamObject>().Where(stream => model.Name(stream.Dictionary.GetValueOrDefault("Subtype")) == "Image")];
    }

    private static double WidthOf(Printed printed) => Drawn(printed).Max(d => d.Right) - Drawn(printed).Min(d => d.Place.X);

    private static double HeightOf(Printed printed) => Drawn(printed).Max(d => d.Place.Y) - Drawn(printed).Min(d => d.Place.Y);

    private static IEnumerable<MarkedContent> Drawn(Printed printed) => new Inspected(printed.Bytes).Drawn.Where(d => d.Mark is not null);
}
