using System.Text;
using System.Text.RegularExpressions;
using SenHub.Printing.Pdf;
using SenHub.Printing.Tests.Inspection;

namespace SenHub.Printing.Tests;

public sealed class LockTests
{
    private const string Word = "correct horse battery";

    private static readonly Printed Locked = PdfPrinter.Print(Samples.Everything, new PdfOptions { Lock = With(Word) });

    [Fact]
    public void A_locked_file_opens_with_its_password_in_another_program()
    {
        var (exit, output) = Tool.Run("qpdf", Locked.Bytes, "--password=" + Word, "--check");

        Assert.True(exit == 0 && !output.Contains("WARNING", StringComparison.Ordinal), output);
        Assert.Contains("R = 6", output, StringComparison.Ordinal);
        Assert.Contains("extract for accessibility: allowed", output, StringComparison.Ordinal);
        Assert.Contains("modify anything: not allowed", output, StringComparison.Ordinal);
        Assert.Contains("stream encryption method: AESv3", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--password=wrong")]
    [InlineData("--password=")]
    [InlineData("--password=Correct horse battery")]
    public void A_wrong_password_opens_it_nowhere(string password)
    {
        Assert.NotEqual(0, Tool.Run("qpdf", Locked.Bytes, password, "--check").Exit);
        Assert.NotEqual(0, Tool.Run("pdftotext", Locked.Bytes, "-upw", password["--password=".Length..]).Exit);
        Assert.Equal(Unreadable.WrongPassword, Assert.IsType<PdfReading.NotReadable>(PdfText.Read(Locked.Bytes, password["--password=".Length..])).Why);
    }

    [Fact]
    public void Without_a_password_it_says_that_it_is_encrypted() =>
        Assert.Equal(Unreadable.Encrypted, Assert.IsType<PdfReading.NotReadable>(PdfText.Read(Locked.Bytes)).Why);

    [Fact]
    public void Its_text_is_the_same_as_that_of_the_open_file()
    {
        var open = PdfPrinter.Print(Samples.Everything);

        Assert.Equal(Assert.IsType<PdfReading.Read>(PdfText.Read(open.Bytes)).Text, Assert.IsType<PdfReading.Read>(PdfText.Read(Locked.Bytes, Word)).Text);
        Assert.Equal(Tool.Run("pdftotext", open.Bytes).Output, Tool.Run("pdftotext", Locked.Bytes, "-upw", Word).Output);
    }

    [Fact]
    public void Nothing_that_it_says_lies_open_in_it()
    {
        var bytes = Encoding.Latin1.GetString(Locked.Bytes);

        Assert.DoesNotContain("A sample", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("Larkfield", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("rdf:RDF", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void Unlocked_by_another_program_it_still_keeps_every_rule_of_accessibility()
    {
        var open = Tool.Rewrite("qpdf", Locked.Bytes, "--password=" + Word, "--decrypt", "--object-streams=disable");

        Assert.Empty(Inspector.BreachesOfAccess(open));
        Assert.Equal(PdfProfile.Locked, Locked.Profile);
        Assert.DoesNotContain("pdfaid", Encoding.UTF8.GetString(open), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_tree_is_locked_differently_each_time_unless_a_test_asks_for_the_same()
    {
        Assert.NotEqual(Locked.Bytes, PdfPrinter.Print(Samples.Everything, new PdfOptions { Lock = With(Word) }).Bytes);
        Assert.Equal(
            PdfPrinter.Print(Samples.Everything, new PdfOptions { Lock = With(Word, Counting()) }).Bytes,
            PdfPrinter.Print(Samples.Everything, new PdfOptions { Lock = With(Word, Counting()) }).Bytes);
    }

    [Fact]
    public void A_lock_for_a_batch_works_its_hash_out_once()
    {
        var with = With(Word);
        PdfPrinter.Print(Samples.Of(), new PdfOptions { Lock = with });

        var (first, second) = (PdfPrinter.Print(Samples.Of(), new PdfOptions { Lock = with }).Bytes, PdfPrinter.Print(Samples.Of(), new PdfOptions { Lock = with }).Bytes);

        Assert.NotEqual(first, second);
        Assert.Equal(Entry(first, "/U<"), Entry(second, "/U<"));
        Assert.NotEqual(Entry(first, "/UE<"), Entry(second, "/UE<"));
    }

    [Theory]
    [InlineData("I\u00ADX", "IX")] // RFC 4013, section 3
    [InlineData("user", "user")]
    [InlineData("\u00AA", "a")]
    [InlineData("\u2168", "IX")]
    [InlineData("pass\u00A0word", "pass word")]
    public void A_password_can_be_typed_in_more_than_one_way(string typed, string prepared)
    {
        Assert.True(SaslPrep.TryPrepare(typed, out var bytes));
        Assert.Equal(prepared, Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\u00AD")]
    [InlineData("\u0007")] // RFC 4013, section 3
    [InlineData("\u06271")] // RFC 4013, section 3
    [InlineData("\ud800")]
    public void A_password_that_is_none_makes_no_lock(string? password) => Assert.False(PdfLock.TryMake(password, out _));

    [Fact]
    public void A_password_longer_than_the_handler_looks_at_makes_no_lock()
    {
        Assert.True(PdfLock.TryMake(new string('a', 127), out _));
        Assert.False(PdfLock.TryMake(new string('a', 128), out _));
    }

    [Theory]
    [InlineData("Żółć 123")]
    [InlineData("пароль")]
    public void Letters_beyond_ascii_open_it_in_another_program(string password)
    {
        var locked = PdfPrinter.Print(Samples.Of(), new PdfOptions { Lock = With(password) });

        Assert.Equal(0, Tool.Run("qpdf", locked.Bytes, "--password-mode=unicode", "--password=" + password, "--check").Exit);
    }

    private static PdfLock With(string password, FillBytes? random = null)
    {
        Assert.True(random is null ? PdfLock.TryMake(password, out var made) : PdfLock.TryMake(password, random, out made));
        return made;
    }

    private static FillBytes Counting()
    {
        byte next = 0;
        return bytes =>
        {
            foreach (ref var b in bytes)
                b = unchecked(next++);
        };
    }

    // Hexadecimal to its end: sealed bytes may by chance look like the key alone.
    private static string Entry(byte[] file, string key) =>
        Regex.Match(Encoding.Latin1.GetString(file), Regex.Escape(key) + "([0-9A-F]{64,})>").Groups[1].Value is { Length: > 0 } entry ? entry : throw new InvalidDataException($"The file has no {key}.");
}
