using System.Diagnostics;
using System.Text;
using SenHub.Adapters.Channels;
using SenHub.Printing;
using SenHub.Printing.Tree;
using SenHub.TestKit.Mail;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Tests.Deliveries;

/// <summary>Whatever a parcel holds, it leaves locked, and comes out of the lock as it was.</summary>
public sealed class ParcelLockTests
{
    private const string Word = "k7mp-3xqa-9wtd-hr4e";

    private static readonly byte[] Own = PdfPrinter.Print(new Doc { Title = "Request", Author = "Larkfield", Date = new(2026, 11, 22), Blocks = [new Block.Paragraph("A request about LK-412-7.")] }).Bytes;

    private static readonly byte[] Foreign = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>\n%%EOF\n");

    private static readonly byte[] Scan = [0xFF, 0xD8, 0xFF, .. Enumerable.Range(0, 9000).Select(at => unchecked((byte)(at * 7)))];

    private static readonly Parcel Open = Parcels.Plain() with
    {
        HoldsPupilPapers = true,
        Attachments =
        [
            new("LK-412-7-01-index.pdf", "application/pdf", Own),
            new("LK-412-7-02-form.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004 a form"u8.ToArray()),
            new("LK-412-7-03-enclosure-1.pdf", "application/pdf", Foreign),
            new("LK-412-7-04-enclosure-2.jpg", "image/jpeg", Scan),
            new("LK-412-7-05-enclosure-3.pdf", "application/pdf", "no PDF at all"u8.ToArray()),
        ],
    };

    private static readonly Parcel Locked = ParcelLock.Locked(Open, Word, "Larkfield Primary");

    [Fact]
    public void Every_file_is_a_PDF_that_only_the_password_opens()
    {
        Assert.True(Locked.IsLocked);
        Assert.False(ParcelRules.IsTooOpen(Locked));
        Assert.Null(ParcelRules.Broken(Locked));
        Assert.Equal(["LK-412-7-01-index.pdf", "LK-412-7-02-form-docx.pdf", "LK-412-7-03-enclosure-1.pdf", "LK-412-7-04-enclosure-2-jpg.pdf", "LK-412-7-05-enclosure-3.pdf"], Locked.Attachments.Select(file => file.Name));
        Assert.All(Locked.Attachments, file =>
        {
            Assert.Equal("application/pdf", file.MediaType);
            Assert.Equal(Unreadable.Encrypted, Assert.IsType<PdfReading.NotReadable>(PdfText.Read(file.Content)).Why);
            Assert.Equal(Unreadable.WrongPassword, Assert.IsType<PdfReading.NotReadable>(PdfText.Read(file.Content, "another")).Why);
            Assert.Equal(0, Run("qpdf", file, "--password=" + Word, "--check").Exit);
            Assert.Equal(2, Run("qpdf", file, "--password=another", "--check").Exit);
        });
    }

    [Fact]
    public void A_paper_of_ours_shows_its_own_pages() =>
        Assert.Contains("A request about LK-412-7.", Assert.IsType<PdfReading.Read>(PdfText.Read(Locked.Attachments[0].Content, Word)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_other_file_lies_in_a_locked_page_to_the_byte_and_other_programs_take_it_out(int at)
    {
        var (inside, file) = (Open.Attachments[at], Locked.Attachments[at]);

        Assert.Equal(inside.Content.ToArray(), Run("qpdf", file, "--password=" + Word, $"--show-attachment={inside.Name}").Output);
        Assert.Contains(inside.Name, Encoding.UTF8.GetString(Run("pdfdetach", file, "-list", "-upw", Word).Output), StringComparison.Ordinal);
        Assert.Contains("Show the list of attachments", Assert.IsType<PdfReading.Read>(PdfText.Read(file.Content, Word)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_names_inside_do_not_show_outside() =>
        Assert.All(Locked.Attachments, file => Assert.True(file.Content.Span.IndexOf("LK-412-7"u8) < 0));

    private static (int Exit, byte[] Output) Run(string program, Attachment file, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("file.pdf"), file.Content.ToArray());
        using var tool = Process.Start(new ProcessStartInfo(program, [.. options, folder.File("file.pdf")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = tool.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        tool.StandardOutput.BaseStream.CopyTo(output);
        tool.WaitForExit();
        error.GetAwaiter().GetResult();
        return (tool.ExitCode, output.ToArray());
    }
}
