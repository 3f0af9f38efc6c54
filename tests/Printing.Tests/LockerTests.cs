using System.Text;
using SenHub.Printing.Tests.Inspection;

namespace SenHub.Printing.Tests;

/// <summary>A finished file that gets its lock later.</summary>
public sealed class LockerTests
{
    private const string Word = "k7mp-3xqa-9wtd-hr4e";

    private const int Changes = 300;

    private static readonly PdfLock Batch = With(Word);

    private static readonly byte[] Open = PdfPrinter.Print(Samples.Everything).Bytes;

    private static readonly byte[] Locked = PdfLocker.Lock(Open, With(Word))!;

    [Fact]
    public void It_opens_with_its_password_in_another_program_and_is_sound_there()
    {
        var (exit, output) = Tool.Run("qpdf", Locked, "--password=" + Word, "--check");
        var (_, shown) = Tool.Run("qpdf", Locked, "--password=" + Word, "--show-encryption");

        Assert.True(exit == 0 && !output.Contains("WARNING", StringComparison.Ordinal), output);
        Assert.Contains("R = 6", shown, StringComparison.Ordinal);
        Assert.Contains("file encryption method: AESv3", shown, StringComparison.Ordinal);
        Assert.Contains("Supplied password is user password", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("k7mp-3xqa-9wtd-hr4f")]
    public void Any_other_password_opens_it_nowhere(string password)
    {
        Assert.NotEqual(0, Tool.Run("qpdf", Locked, "--password=" + password, "--check").Exit);
        Assert.NotEqual(0, Tool.Run("pdftotext", Locked, "-upw", password).Exit);
        Assert.IsType<PdfReading.NotReadable>(PdfText.Read(Locked, password));
    }

    [Fact]
    public void It_says_what_the_open_file_says()
    {
        Assert.Equal(Tool.Run("pdftotext", Open).Output, Tool.Run("pdftotext", Locked, "-upw", Word).Output);
        Assert.Equal(Assert.IsType<PdfReading.Read>(PdfText.Read(Open)).Text, Assert.IsType<PdfReading.Read>(PdfText.Read(Locked, Word)).Text);
    }

    [Fact]
    public void Unlocked_by_another_program_it_keeps_every_rule_of_accessibility_and_claims_no_archive()
    {
        var unlocked = Tool.Rewrite("qpdf", Locked, "--password=" + Word, "--decrypt", "--object-streams=disable");

        Assert.Empty(Inspector.BreachesOfAccess(unlocked));
        Assert.DoesNotContain("pdfaid:part", Encoding.UTF8.GetString(unlocked), StringComparison.Ordinal);
        Assert.Contains("ExtensionLevel 8", Encoding.UTF8.GetString(unlocked), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_it_says_lies_open_in_it()
    {
        var bytes = Encoding.Latin1.GetString(Locked);

        Assert.DoesNotContain("A sample", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("rdf:RDF", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain(Word, bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_stream_of_it_is_encrypted_anew()
    {
        var again = PdfLocker.Lock(Open, With(Word))!;

        Assert.NotEqual(Locked, again);
        Assert.Equal(Locked.Length, again.Length);
    }

    [Fact]
    public void A_file_with_data_in_it_keeps_them()
    {
        var twin = new DataTwin("data.json", "{\"a\":1}"u8.ToArray(), "Data");

        var locked = PdfLocker.Lock(PdfPrinter.Print(Samples.Of(), new PdfOptions { Twin = twin }).Bytes, With(Word))!;

        Assert.Equal("{\"a\":1}", Tool.Run("qpdf", locked, "--password=" + Word, "--show-attachment=data.json").Output);
    }

    [Fact]
    public void A_file_of_many_object_streams_is_locked_whole()
    {
        var open = PdfPrinter.Print(Samples.Of([.. Enumerable.Range(0, 900).Select(at => new Tree.Block.Paragraph(FormattableString.Invariant($"Paragraph {at}")))])).Bytes;

        var locked = PdfLocker.Lock(open, With(Word))!;

        Assert.Equal(0, Tool.Run("qpdf", locked, "--password=" + Word, "--check").Exit);
        Assert.Equal(Tool.Run("pdftotext", open).Output, Tool.Run("pdftotext", locked, "-upw", Word).Output);
    }

    [Fact]
    public void A_file_of_another_program_or_with_a_lock_or_an_update_is_not_touched()
    {
        Assert.Null(PdfLocker.Lock(Tool.Rewrite("qpdf", Open, "--object-streams=generate"), With(Word)));
        Assert.Null(PdfLocker.Lock(Locked, With(Word)));
        Assert.Null(PdfLocker.Lock("%PDF-1.7\n%nothing"u8.ToArray(), With(Word)));
        Assert.Null(PdfLocker.Lock(ReadOnlyMemory<byte>.Empty, With(Word)));
        Assert.Null(PdfLocker.Lock((byte[])[.. Open, .. "9 0 obj\n<</A(secret)>>\nendobj\nstartxref\n5\n%%EOF\n"u8], With(Word)));
    }

    [Fact]
    public void Changed_bytes_make_no_file_that_is_half_open()
    {
        var (random, locked) = (new Random(11), 0);
        for (var i = 0; i < Changes; i++)
        {
            var bytes = Open.ToArray();
            for (var n = random.Next(1, 6); n > 0; n--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            if (PdfLocker.Lock(bytes, Batch) is not { } made)
                continue;
            locked++;
            Assert.Equal(Unreadable.Encrypted, Assert.IsType<PdfReading.NotReadable>(PdfText.Read(made)).Why);
        }

        Assert.InRange(locked, 1, Changes - 1); // the changes are neither all seen nor all passed over
    }

    [Fact]
    public void Any_file_can_lie_in_a_locked_one_whole()
    {
        byte[] scan = [0xFF, 0xD8, .. Enumerable.Range(0, 5000).Select(at => unchecked((byte)(at * 31)))];
        AttachedFile[] files = [new("LK-412-7-03-enclosure-1.jpg", "image/jpeg", scan) { Description = "Medical report" }, new("LK-412-7-02-form.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK words"u8.ToArray())];

        var locked = PdfPrinter.Print(Samples.Of(), new PdfOptions { Lock = With(Word), Files = files }).Bytes;

        var (exit, output) = Tool.Run("qpdf", locked, "--password=" + Word, "--check");
        Assert.True(exit == 0 && !output.Contains("WARNING", StringComparison.Ordinal), output);
        Assert.Contains("LK-412-7-02-form.docx", Tool.Run("pdfdetach", locked, "-list", "-upw", Word).Output, StringComparison.Ordinal);
        Assert.NotEqual(0, Tool.Run("pdfdetach", locked, "-list", "-upw", "other").Exit);
        Assert.Equal(scan, Assert.IsType<PdfReading.Read>(PdfText.Read(locked, Word)).Attached.Single(file => file.MediaType == "image/jpeg").Content.ToArray());
        Assert.DoesNotContain("enclosure", Encoding.Latin1.GetString(locked), StringComparison.Ordinal);
        Assert.DoesNotContain("Medical", Encoding.Latin1.GetString(locked), StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_program_takes_out_of_a_locked_file_is_right_to_the_check_sum()
    {
        var locked = PdfPrinter.Print(Samples.Of(), new PdfOptions { Lock = With(Word), Files = [new("a.txt", "text/plain; charset=utf-8", "words"u8.ToArray())] }).Bytes;

        var (_, listed) = Tool.Run("qpdf", locked, "--password=" + Word, "--list-attachments", "--verbose");

        Assert.Equal("words", Tool.Run("qpdf", locked, "--password=" + Word, "--show-attachment=a.txt").Output);
        Assert.Contains("text/plain", listed, StringComparison.Ordinal);
        Assert.Contains("89759e1284e2479b991d2669de104942", listed, StringComparison.OrdinalIgnoreCase); // md5 of "words"
    }

    [Fact]
    public void Files_without_a_lock_make_an_archive_with_files() =>
        Assert.Empty(Inspector.Breaches(PdfPrinter.Print(Samples.Of(), new PdfOptions { Files = [new("a.txt", "text/plain", "words"u8.ToArray())] }).Bytes));

    private static PdfLock With(string password)
    {
        Assert.True(PdfLock.TryMake(password, out var made));
        return made;
    }
}
