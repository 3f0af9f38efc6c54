using System.IO.Compression;
using System.Text;
using SenHub.Adapters.Evidence;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Roll;
using SenHub.Printing;
using SenHub.Printing.Tree;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Printing;

namespace SenHub.Adapters.Tests.Evidence;

public sealed partial class EvidenceFilesTests : IDisposable
{
    private static readonly SchoolRoll Roll = A.RollOf([A.Child() with { Forename = "Zofia", Surname = "Kowalczyk" }, A.Child(7)]);

    private readonly TemporaryFolder school = new();
    private readonly List<int> looked = [];

    private string Folder => Path.Combine(school.Path, "evidence", A.Ref().ToString());

    public EvidenceFilesTests() => Directory.CreateDirectory(Folder);

    public void Dispose() => school.Dispose();

    [Fact]
    public void A_PDF_has_its_pages_and_says_whether_its_words_name_the_pupil()
    {
        Lay("report.pdf", Pdf(3, "About Zofia Kowalczyk"));
        Lay("other.pdf", Pdf(1, "About somebody else"));

        var files = Read().Files;

        Assert.Equal([("other.pdf", 1, false), ("report.pdf", 3, true)], files.Select(file => (file.Name, file.Pages!.Value, file.NamesPupil!.Value)));
        Assert.All(files, file => Assert.True(file.HasText));
    }

    [Theory]
    [InlineData("scan.png")]
    [InlineData("scan.jpg")]
    public void A_picture_is_one_page_whose_words_only_a_person_can_read(string name)
    {
        Lay(name, name.EndsWith("png", StringComparison.Ordinal) ? PngBytes.Small : Jpeg);

        var file = Assert.Single(Read().Files);

        Assert.Equal((EvidenceFormat.Picture, 1, false), (file.Format, file.Pages!.Value, file.HasText));
    }

    [Fact]
    public void A_Word_file_has_words_and_no_page_count()
    {
        Lay("letter.docx", Docx("word/document.xml", "<w:document xmlns:w='w'><w:p><w:t>About Zofia Kowalczyk</w:t></w:p></w:document>"));

        var file = Assert.Single(Read().Files);

        Assert.Equal((EvidenceFormat.Word, null, true, true), (file.Format, file.Pages, file.HasText, file.NamesPupil!.Value));
    }

    [Fact]
    public void Good_files_go_on_beside_every_kind_of_bad_one()
    {
        Lay("good.pdf", Pdf(1, "words"));
        Lay("empty.pdf", []);
        Lay("movie.mp4", [0, 0, 0, 24, 1, 2, 3]);
        Lay("picture.pdf", PngBytes.Small);
        Lay("cut.png", PngBytes.Small[..60]);
        Lay("broken.pdf", "%PDF-1.7 and nothing else"u8.ToArray());
        Lay("macro.docx", Docx("word/vbaProject.bin", "x"));
        Lay("zip.docx", "PK\u0003\u0004 no zip"u8.ToArray());
        Lay("coming.pdf.part", [1]);
        Large("huge.pdf");
        Directory.CreateDirectory(Path.Combine(Folder, "older"));
        File.CreateSymbolicLink(Path.Combine(Folder, "link.pdf"), Path.Combine(Folder, "good.pdf"));

        var found = Read();

        Assert.Equal("good.pdf", Assert.Single(found.Files).Name);
        Assert.Equal(
            [
                ("evidence-damaged", "broken.pdf"), ("evidence-damaged", "cut.png"), ("evidence-damaged", "macro.docx"), ("evidence-damaged", "zip.docx"), ("evidence-empty", "empty.pdf"),
                ("evidence-in-use", "coming.pdf.part"), ("evidence-link", "link.pdf"), ("evidence-nested", A.Ref().ToString()), ("evidence-too-large", "huge.pdf"),
                ("evidence-unknown-type", "movie.mp4"), ("evidence-wrong-ending", "picture.pdf"),
            ],
            found.Faults.Select(fault => (fault.Code, fault.Place.File.Split('/')[^1])).Order());
    }

    [Fact]
    public void A_file_that_another_program_holds_open_to_write_is_for_later()
    {
        Lay("open.pdf", Pdf(1, "words"));
        using var writer = new FileStream(Path.Combine(Folder, "open.pdf"), FileMode.Open, FileAccess.Write, FileShare.None);

        Assert.Equal("evidence-in-use", Assert.Single(Read().Faults).Code);
    }

    [Fact]
    public void What_was_looked_into_before_is_not_looked_into_again_and_a_changed_file_is()
    {
        Lay("one.pdf", Pdf(1, "words"));
        Lay("two.pdf", Pdf(2, "words"));
        var first = Read();
        looked.Clear();
        Lay("two.pdf", Pdf(4, "words"));

        var second = EvidenceRegistration.Folders().Read(school.Path, Roll, Look, first.Files);

        Assert.Single(looked);
        Assert.Equal([1, 4], second.Files.Select(file => file.Pages));
        Assert.NotEqual(first.Files[1].Reference, second.Files[1].Reference);
    }

    [Fact]
    public void Its_bytes_are_given_only_while_they_are_the_ones_that_were_seen()
    {
        var files = EvidenceRegistration.Folders();
        Lay("report.pdf", Pdf(1, "words"));
        var file = Assert.Single(Read().Files);

        Assert.Equal(file.Bytes, files.Bytes(school.Path, file)!.Value.Length);
        Lay("report.pdf", [.. Pdf(1, "words"), 32]);
        Assert.Null(files.Bytes(school.Path, file));
        File.Delete(Path.Combine(Folder, "report.pdf"));
        Assert.Null(files.Bytes(school.Path, file));
        Assert.Null(files.Bytes(school.Path, file with { Name = "../../../secret.pdf" }));
    }

    [Fact]
    public void Any_bytes_are_read_without_an_exception()
    {
        var random = new Random(20261122);
        var good = new[] { Pdf(2, "words"), PngBytes.Small, Docx("word/document.xml", "<a/>") };
        for (var round = 0; round < 120; round++)
        {
            var bytes = good[round % 3].ToArray();
            for (var change = 0; change < 8; change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Lay(Names[round % 3], bytes[..random.Next(1, bytes.Length + 1)]);

            var found = Read();

            Assert.Equal(Directory.GetFiles(Folder).Length, found.Files.Count + found.Faults.Count);
        }
    }

    private static readonly string[] Names = ["a.pdf", "a.png", "a.docx"];

    private static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xD9];

    private EvidenceFound Read(Func<ReadOnlyMemory<byte>, PageLook>? look = null) => EvidenceRegistration.Folders().Read(school.Path, Roll, look ?? Look, []);

    private PageLook Look(ReadOnlyMemory<byte> bytes)
    {
        looked.Add(bytes.Length);
        return PdfText.Read(bytes) switch
        {
            PdfReading.Read read => new PageLook(read.Pages.Count, read.Text),
            PdfReading.NotReadable not => new PageLook(not.Pages, Trouble: not.Why == Unreadable.NoText ? null : not.InWords),
            _ => throw new InvalidOperationException(),
        };
    }

    private void Lay(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(Folder, name), bytes);

    private void Large(string name)
    {
        using var file = File.Create(Path.Combine(Folder, name));
        file.SetLength(26L << 20);
    }

    private static byte[] Pdf(int pages, string words) => PdfPrinter.Print(new Doc
    {
        Title = "Report",
        Author = "Somebody",
        Date = A.Day("2026-03-04"),
        Blocks = [.. Enumerable.Range(0, pages).SelectMany(page => page == 0 ? new Block[] { new Block.Paragraph(words) } : [new Block.PageBreak(), new Block.Paragraph(words)])],
    }).Bytes;

    private static byte[] Docx(string part, string content)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var to = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
            to.Write(content);
        }

        return file.ToArray();
    }
}
