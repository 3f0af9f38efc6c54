using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SenHub.Adapters.Tests.Workbooks;
using SenHub.Adapters.Workbooks.Rounds;
using SenHub.Domain;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Tests.Rounds;

/// <summary>A teacher's sheet out, filled in, and back; and each way in which it may come back wrong.</summary>
public sealed partial class InputSheetTests : IDisposable
{
    private readonly AskedClass sheet = new();

    public void Dispose() => sheet.Dispose();

    [Fact]
    public void What_a_teacher_types_and_chooses_is_read_back_for_the_right_pupil()
    {
        sheet.FillIn().Edit(book => book.Type(AskedClass.Tab, "D5", "less than expected"));

        var reply = Good(sheet.Judge());

        Assert.Empty(reply.Faults);
        Assert.Equal(
            [
                (1, AskedClass.Well, "Works on alone in row 4."), (2, AskedClass.Progress, "Less than expected"), (2, AskedClass.Well, "Works on alone in row 5."),
                (3, AskedClass.Well, "Works on alone in row 6."), (5, AskedClass.Well, "Works on alone in row 7."),
            ],
            reply.Answers.Select(answer => (answer.Pupil.Number, answer.Question, answer.Answer)).Order());
    }

    [Fact]
    public void It_holds_only_the_pupils_asked_about_and_only_the_answers_can_be_typed_in()
    {
        using var file = SpreadsheetDocument.Open(sheet.Path, isEditable: false);
        var page = file.WorkbookPart!.WorksheetParts.Single(part => part.Worksheet.Descendants<DataValidation>().Any()).Worksheet;
        var formats = file.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var locked = page.Descendants<Row>().Single(row => row.RowIndex! == 4u).Elements<Cell>().ToDictionary(cell => cell.CellReference!.Value!, cell => formats[(int)cell.StyleIndex!.Value].Protection?.Locked?.Value != false);
        var texts = file.WorkbookPart.SharedStringTablePart!.SharedStringTable.InnerText;

        Assert.True(page.Descendants<SheetProtection>().Single().Sheet!.Value);
        Assert.Equal(["A4", "G4", "H4"], locked.Where(cell => cell.Value).Select(cell => cell.Key)); // pupil and hidden marks
        Assert.Contains($"Round {AskedClass.Request.Code}", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("Summer", texts, StringComparison.Ordinal); // a classmate who is not asked about
        Assert.Contains("LK-1-1 Ashworth, Beth (3A)", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_request_makes_the_same_bytes() =>
        Assert.True(AskedClass.Sheets.Write(AskedClass.Request, AskedClass.Request.Rows, InventedSchool.Roll).Span.SequenceEqual(File.ReadAllBytes(sheet.Path)));

    [Fact]
    public void A_pupil_who_left_since_is_left_out_of_a_reminder_and_named_in_a_return()
    {
        var without = InventedSchool.Roll with { Pupils = [.. InventedSchool.Roll.Pupils.Where(pupil => pupil.Ref != InventedSchool.Ref(2))] };
        sheet.FillIn();

        var read = ((Checked<InputSheetRead>.Good)sheet.Read(roll: without)).Value;

        Assert.Equal(3, read.Reading.Rows.Count);
        Assert.Equal("pupil-not-on-roll", Assert.Single(read.Reading.Faults).Code);
    }

    [Fact]
    public void A_sort_of_the_pupils_alone_would_give_each_child_anothers_words()
    {
        sheet.FillIn().Edit(book => book.Reverse(AskedClass.Tab, "A", 4, 7));

        Assert.Equal("partial-sort", sheet.CodeOf());
    }

    [Fact]
    public void A_pupil_pasted_over_another_would_lend_them_the_words_beside()
    {
        sheet.FillIn().Edit(book => book.Type(AskedClass.Tab, "A5", book.Text(AskedClass.Tab, "A4")));

        Assert.Equal("partial-sort", sheet.CodeOf());
    }

    [Fact]
    public void A_sort_of_the_answers_alone_shows_against_the_return_before()
    {
        var first = Good(sheet.FillIn().Judge());
        sheet.Edit(book => book.Reverse(AskedClass.Tab, "B", 4, 7));

        Assert.Equal("facts-moved", ((Checked<InputReply>.Bad)sheet.Judge(first)).Faults[0].Code);
    }

    [Fact]
    public void A_row_added_for_another_pupil_is_not_taken_and_the_rest_is()
    {
        sheet.FillIn().Edit(book =>
        {
            book.Type(AskedClass.Tab, "A8", $"{InventedSchool.Ref(4)} Day, Summer (3A)");
            book.Type(AskedClass.Tab, "B8", "Nobody asked about this one.");
        });

        var reply = Good(sheet.Judge());

        Assert.Equal(4, reply.Answers.Count);
        Assert.Equal("reply-not-asked", Assert.Single(reply.Faults).Code);
    }

    [Fact]
    public void A_formula_is_nobodys_word()
    {
        sheet.FillIn().Edit(book => book.TypeFormula(AskedClass.Tab, "B4", "HYPERLINK(\"http://x.example\",\"well\")", "well"));

        var reply = Good(sheet.Judge());

        Assert.DoesNotContain(reply.Answers, answer => answer.Pupil == InventedSchool.Ref(1));
        Assert.Equal(("reply-formula", "B4"), (Assert.Single(reply.Faults).Code, reply.Faults[0].Place.Cell));
    }

    [Fact]
    public void A_choice_that_is_not_offered_is_not_taken()
    {
        sheet.FillIn().Edit(book => book.Type(AskedClass.Tab, "D4", "Brilliant"));

        var reply = Good(sheet.Judge());

        Assert.Equal(4, reply.Answers.Count);
        Assert.Equal("choice-unknown", Assert.Single(reply.Faults).Code);
    }

    private static InputReply Good(Checked<InputReply> judged) => Assert.IsType<Checked<InputReply>.Good>(judged).Value;

    private static string Refused(Checked<InputSheetRead> read) => Assert.IsType<Checked<InputSheetRead>.Bad>(read).Faults[0].Code;
}
