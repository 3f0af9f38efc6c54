using SenHub.Documents.Recipients;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Recipients;

public sealed class LockedLetterTests
{
    private const string Hours = "on school days from 9:00 to 15:30";

    [Fact]
    public void The_covering_text_of_locked_files_reads_as_approved() =>
        Approved.Match(LockedLetter.Body(Larkfield.School, Larkfield.Ref, 3, Hours, holdsOthers: true), "locked-letter");

    [Fact]
    public void Of_one_file_from_a_school_without_a_telephone_it_reads_as_approved() =>
        Approved.Match(LockedLetter.Body(Larkfield.School with { Phone = null }, Larkfield.Ref, 1, Hours, holdsOthers: false), "locked-letter-without-telephone");

    [Fact]
    public void Inside_the_school_it_reads_as_approved() => Approved.Match(LockedLetter.Inside(Larkfield.School.Name, "01632 960950", Hours), "locked-letter-inside");

    [Fact]
    public void The_page_around_a_file_reads_as_approved_and_prints_on_one_page()
    {
        var page = LockedCover.Write(Larkfield.School.Name, new(2026, 11, 22), "LK-412-7-03-enclosure-1.jpg");

        Approved.Match(DocText.Print(page), "locked-cover");
        Assert.Equal((1, 0), (PdfPrinter.Print(page).Pages, PdfPrinter.Print(page).Warnings.Count));
    }

    [Theory]
    [InlineData("LK-412-7-02-form.docx", "LK-412-7-02-form-docx.pdf")]
    [InlineData("LK-412-7-04-enclosure-2.JPEG", "LK-412-7-04-enclosure-2-jpeg.pdf")]
    [InlineData("LK-412-7-03-enclosure-1.pdf", "LK-412-7-03-enclosure-1.pdf")]
    [InlineData("5f0c3f52-0000-8000-8000-000000000412.form.docx", "5f0c3f52-0000-8000-8000-000000000412.form-docx.pdf")]
    public void A_locked_files_name_stays_neutral_and_ends_as_a_PDF(string open, string locked) => Assert.Equal(locked, Envelopes.LockedName(open));
}
