using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Domain.Tests.Documents.Rounds;

/// <summary>Each bad return, and the harm it would do: another child's words, somebody else's name, an old answer over a new one.</summary>
public sealed class ReplyRulesTests
{
    private const string Well = "What is working well for this pupil?";

    private static readonly DateOnly Night = A.Day("2026-11-12");

    private static readonly InputRequest Request = SampleRounds.Request();

    [Fact]
    public void An_answer_is_kept_with_name_day_and_place()
    {
        var reply = SampleRounds.Good(Judge(SampleRounds.Returned(Request)));

        Assert.Equal(4, reply.Answers.Count);
        Assert.Empty(reply.Faults);
        Assert.Equal((A.Ref(401), Well, "Child number 1 reads on after the lesson.", "Mr Axe", A.Day("2026-11-12"), $"{Request.FileName}, sheet Your input, cell B4, line 4"),
            (reply.Answers[0].Pupil, reply.Answers[0].Question, reply.Answers[0].Answer, reply.Answers[0].By, reply.Answers[0].On, reply.Answers[0].Source!.ToString()));
    }

    [Fact]
    public void A_mail_from_somebody_who_was_not_asked_is_not_taken() =>
        Assert.Equal("reply-other-sender", SampleRounds.Bad(Judge(SampleRounds.Returned(Request, sender: "parent@example.org"))).Code);

    [Fact]
    public void A_file_put_in_by_hand_must_say_who_filled_it_in()
    {
        IReadOnlyList<SheetRow> rows =
        [
            SampleRounds.Row(Request, 0, (Well, "Reads."), (InputSheet.ByHeading, "ms sen")),
            SampleRounds.Row(Request, 1, (Well, "Writes.")),
            SampleRounds.Row(Request, 2, (Well, "Counts."), (InputSheet.ByHeading, "Somebody")),
        ];

        var reply = SampleRounds.Good(Judge(SampleRounds.Returned(Request, sender: null, rows: rows)));

        Assert.Equal("Ms Sen", Assert.Single(reply.Answers).By);
        Assert.Equal(["reply-who-missing", "reply-who-unknown"], reply.Faults.Select(fault => fault.Code));
    }

    [Fact]
    public void A_row_of_a_pupil_who_was_not_asked_about_is_left_out_and_the_rest_goes_on()
    {
        var stranger = new SheetRow("r0000", 9, new Dictionary<string, string> { [Columns.PupilHeading] = A.Ref(499).ToString(), [Well] = "Hits others." });
        var moved = SampleRounds.Rows(Request)[1] with { Cells = new Dictionary<string, string>(SampleRounds.Rows(Request)[1].Cells) { [Columns.PupilHeading] = A.Ref(404).ToString() } };

        var reply = SampleRounds.Good(Judge(SampleRounds.Returned(Request, rows: [SampleRounds.Rows(Request)[0], moved, stranger])));

        Assert.Equal([A.Ref(401)], reply.Answers.Select(answer => answer.Pupil));
        Assert.Equal(["reply-not-asked", "reply-not-asked"], reply.Faults.Select(fault => fault.Code));
        Assert.DoesNotContain(reply.Faults, fault => fault.ToString().Contains("Hits", StringComparison.Ordinal));
    }

    [Fact]
    public void One_row_twice_with_different_answers_is_believed_in_neither()
    {
        var twice = SampleRounds.Row(Request, 0, (Well, "The opposite.")) with { Line = 9 };

        var reply = SampleRounds.Good(Judge(SampleRounds.Returned(Request, rows: [.. SampleRounds.Rows(Request), twice])));

        Assert.Equal([A.Ref(402), A.Ref(403), A.Ref(404)], reply.Answers.Select(answer => answer.Pupil));
        Assert.Equal([4, 9], reply.Faults.Select(fault => fault.Place.Line));
    }

    [Fact]
    public void Answers_that_moved_to_other_pupils_since_the_last_return_are_not_believed()
    {
        var first = SampleRounds.Good(Judge(SampleRounds.Returned(Request)));
        var shifted = SampleRounds.Rows(Request).Select((row, at) => row with { Cells = new Dictionary<string, string>(row.Cells) { [Well] = SampleRounds.Rows(Request)[(at + 1) % 4].Cells[Well] } }).ToList();

        Assert.Equal("facts-moved", SampleRounds.Bad(Judge(SampleRounds.Returned(Request, "2026-11-13", rows: shifted), first)).Code);
    }

    [Fact]
    public void A_later_return_stands_before_an_earlier_one_and_blanks_take_nothing_away()
    {
        var first = SampleRounds.Good(Judge(SampleRounds.Returned(Request)));
        var second = SampleRounds.Good(Judge(SampleRounds.Returned(Request, "2026-11-13", rows: [SampleRounds.Row(Request, 0, (Well, "Now reads alone."))]), first));

        var tonight = RoundsTonight.Of([Request], [second, first], [], SampleRounds.Plan(SampleRounds.Facts, Night), [], SampleRounds.Facts, Night);

        Assert.Equal(["Now reads alone.", "Child number 2 reads on after the lesson.", "Child number 3 reads on after the lesson.", "Child number 4 reads on after the lesson."], tonight.Answers.Select(answer => answer.Answer));
    }

    [Fact]
    public void An_older_return_changes_nothing()
    {
        var second = SampleRounds.Good(Judge(SampleRounds.Returned(Request, "2026-11-13")));

        Assert.Equal("reply-older", SampleRounds.Bad(Judge(SampleRounds.Returned(Request, "2026-11-12"), second)).Code);
    }

    [Fact]
    public void A_sheet_that_is_not_believed_gives_nothing_and_says_what_to_do()
    {
        var sheet = SampleRounds.Returned(Request);
        var why = SheetFaults.PartialSort(new Place(Request.FileName), 2);

        var fault = SampleRounds.Bad(Judge(sheet with { Reading = sheet.Reading with { NotBelieved = why } }));

        Assert.Equal("partial-sort", fault.Code);
        Assert.StartsWith("Nothing of this file was taken.", fault.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_long_sentence_for_more_than_two_pupils_is_pointed_out()
    {
        var rows = SampleRounds.Rows(Request).Select(row => row with { Cells = new Dictionary<string, string>(row.Cells) { [Well] = "Is getting on much better with the group." } }).ToList();

        Assert.Equal("reply-same-words", Assert.Single(SampleRounds.Good(Judge(SampleRounds.Returned(Request, rows: rows))).Faults).Code);
    }

    [Fact]
    public void An_empty_sheet_is_no_answer() => Assert.Equal("reply-empty", SampleRounds.Bad(Judge(SampleRounds.Returned(Request, rows: []))).Code);

    [Fact]
    public void Answers_older_than_a_year_are_offered_no_more()
    {
        var reply = SampleRounds.Good(Judge(SampleRounds.Returned(Request)));

        Assert.Empty(RoundsTonight.Of([Request], [reply], [], SampleRounds.Plan(SampleRounds.Facts, Night), [], SampleRounds.Facts, Night.AddDays(366)).Answers);
    }

    private static Checked<InputReply> Judge(ReturnedSheet sheet, params IReadOnlyList<InputReply> earlier) => ReplyRules.Judge(sheet, SampleRounds.Teachers(SampleRounds.Facts), earlier, Night);
}
