using System.IO.Compression;
using System.Text;

namespace SenHub.Printing.Tests;

public sealed class WordFileTextTests
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public void Words_cut_into_runs_are_whole_and_cells_stay_apart()
    {
        var text = Read(("word/document.xml", $"<w:document {W}><w:p><w:r><w:t>Ais</w:t></w:r><w:r><w:t>ling</w:t><w:noBreakHyphen/><w:t>Mae</w:t></w:r></w:p><w:tc><w:p><w:r><w:t>Field</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>house</w:t></w:r></w:p></w:tc></w:document>"));

        Assert.Contains("Aisling-Mae\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fieldhouse", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word/header1.xml", "<w:hdr {W}><w:p><w:r><w:t>hidden</w:t></w:r></w:p></w:hdr>")]
    [InlineData("word/comments.xml", "<w:comments {W}><w:comment><w:p><w:r><w:t>hidden</w:t></w:r></w:p></w:comment></w:comments>")]
    [InlineData("word/footnotes.xml", "<w:footnotes {W}><w:p><w:r><w:t>hidden</w:t></w:r></w:p></w:footnotes>")]
    [InlineData("word/document2.xml", "<w:document {W}><w:del><w:r><w:delText>hidden</w:delText></w:r></w:del></w:document>")]
    [InlineData("word/document3.xml", "<w:document {W}><w:docPr id=\"1\" name=\"Picture\" descr=\"hidden\"/></w:document>")]
    [InlineData("docProps/core.xml", "<c:coreProperties xmlns:c=\"c\"><c:creator>hidden</c:creator></c:coreProperties>")]
    public void Words_that_no_page_shows_are_read_too(string part, string xml) =>
        Assert.Contains("hidden", Read(("word/document.xml", $"<w:document {W}><w:p><w:r><w:t>shown</w:t></w:r></w:p></w:document>"), (part, xml.Replace("{W}", W, StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void Pictures_are_told()
    {
        var read = Assert.IsType<WordReading.Read>(WordFileText.Read(File(("word/document.xml", $"<w:document {W}><w:p><w:r><w:t>shown</w:t></w:r></w:p></w:document>"), ("word/media/image1.png", "png"))));

        Assert.True(read.HasPictures);
    }

    [Fact]
    public void What_is_no_Word_file_says_so()
    {
        Assert.IsType<WordReading.NotReadable>(WordFileText.Read("%PDF-1.7"u8.ToArray()));
        Assert.IsType<WordReading.NotReadable>(WordFileText.Read(File(("xl/workbook.xml", "<x/>"))));
        Assert.IsType<WordReading.NotReadable>(WordFileText.Read(File(("word/document.xml", "<w:document"))));
        Assert.Equal(Unreadable.NoText, Assert.IsType<WordReading.NotReadable>(WordFileText.Read(File(("word/document.xml", "<a/>")))).Why);
    }

    private static string Read(params (string Name, string Xml)[] parts) => Assert.IsType<WordReading.Read>(WordFileText.Read(File(parts))).Text;

    private static byte[] File(params (string Name, string Xml)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var to = zip.CreateEntry(name).Open();
                to.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return bytes.ToArray();
    }
}
