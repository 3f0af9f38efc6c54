using SenHub.Domain.Deliveries;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>Decides what of a teacher's sheet is taken (SD-P7, SD-F3): matched by code and sender, row by row against what was asked.</summary>
public static class ReplyRules
{
    // "Works well with a friend" is said of one; "no concerns" may be said of many.
    private const int TellingLength = 25;

    /// <summary>The reply, or why nothing of the sheet is believed.</summary>
    /// <param name="earlier">Replies taken so far.</param>
    public static Checked<InputReply> Judge(ReturnedSheet sheet, TeachersOfPupils staff, IReadOnlyList<InputReply> earlier, DateOnly night)
    {
        var (request, reading) = (sheet.Request, sheet.Reading);
        var place = new Place(reading.File);
        if (sheet.Sender is not null && !string.Equals(sheet.Sender.Trim(), request.Teacher.Email, StringComparison.OrdinalIgnoreCase))
            return Bad(ReplyFaults.OtherSender(place));
        if (reading.NotBelieved is { } why)
            return Bad(ReplyFaults.NotBelieved(why));
        var own = earlier.Where(reply => reply.Request == request.Id).ToList();
        if (own.Where(reply => reply.SavedAt > sheet.SavedAt).MaxBy(reply => reply.SavedAt) is { } later)
            return Bad(ReplyFaults.Older(place, DateOnly.FromDateTime(later.SavedAt.UtcDateTime)));

        List<Fault> faults = [.. reading.Faults];
        var rows = Rows(request, reading, faults);
        if (InputReply.Standing(request, own) is { } last && MovedFacts.Find(InputSheet.Of(request), last, rows) is { Count: > 0 } moved)
            return Bad(ReplyFaults.NotBelieved(SheetFaults.Moved(place, moved)));
        IReadOnlyList<TeacherInput> answers = [.. rows.SelectMany(row => Answers(row, sheet, staff, faults))];
        faults.AddRange(Repeated(request, rows, place));
        return answers.Count == 0
            ? new Checked<InputReply>.Bad([ReplyFaults.Empty(place), .. faults])
            : new Checked<InputReply>.Good(new()
            {
                Id = InputReply.IdOf(request.Id, sheet.Hash),
                Request = request.Id,
                Hash = sheet.Hash,
                TakenOn = night,
                SavedAt = sheet.SavedAt,
                Answers = answers,
                Faults = faults,
            });
    }

    // Only rows that were sent out, each once.
    private static List<SheetRow> Rows(InputRequest request, SheetReading reading, List<Fault> faults)
    {
        var asked = request.Rows.ToDictionary(row => row.RowId, row => row.Pupil);
        var rows = new List<SheetRow>();
        foreach (var same in reading.Rows.GroupBy(row => row.RowId))
        {
            if (asked.TryGetValue(same.Key, out var pupil) && same.All(row => row.Subject == pupil))
            {
                if (same.Select(row => row.Content).Distinct().Count() == 1)
                    rows.Add(same.First());
                else
                    faults.AddRange(same.Select(row => ReplyFaults.TwiceDiffering(At(reading, row))));
            }
            else
            {
                faults.AddRange(same.Select(row => ReplyFaults.NotAsked(At(reading, row))));
            }
        }

        return rows;
    }

    private static IReadOnlyList<TeacherInput> Answers(SheetRow row, ReturnedSheet sheet, TeachersOfPupils staff, List<Fault> faults)
    {
        var given = sheet.Request.Questions.Where(question => row[question.Words] is not null).ToList();
        if (given.Count == 0 || WhoOf(row, sheet, staff, faults) is not { } by)
            return [];
        return [.. given.Select(question => new TeacherInput(sheet.Request.Id, row.RowId, row.Subject.GetValueOrDefault(), question.Words, row[question.Words]!, by, sheet.SavedOn)
        {
            Kind = sheet.Request.Kind,
            Source = new Place(sheet.Reading.File, row.Line, Sheet: InputSheet.Name, Cell: CellName.Of(sheet.Reading.ColumnsAt[question.Words], row.Line)),
        })];
    }

    // The mail says who; a name typed beside it says who filled it in for them. By hand, the name must be there.
    private static string? WhoOf(SheetRow row, ReturnedSheet sheet, TeachersOfPupils staff, List<Fault> faults)
    {
        if (row[InputSheet.ByHeading] is not { } typed)
        {
            if (sheet.Sender is not null)
                return sheet.Request.Teacher.Name;
            faults.Add(ReplyFaults.WhoMissing(At(sheet.Reading, row)));
            return null;
        }

        if (staff.Staff.Append(sheet.Request.Teacher).FirstOrDefault(member => Names.Same(member.Name, typed)) is { } known)
            return known.Name;
        faults.Add(ReplyFaults.WhoUnknown(At(sheet.Reading, row)));
        return null;
    }

    private static IEnumerable<Fault> Repeated(InputRequest request, List<SheetRow> rows, Place place) =>
        from question in request.Questions
        where question.Choices.Count == 0
        from same in rows.Where(row => row[question.Words]?.Length >= TellingLength).GroupBy(row => row[question.Words])
        where same.Count() > MovedFacts.RowsAllowed
        select ReplyFaults.SameWords(place, question.Words, same.Count());

    private static Place At(SheetReading reading, SheetRow row) => new(reading.File, row.Line, Sheet: InputSheet.Name);

    private static Checked<InputReply> Bad(Fault why) => new Checked<InputReply>.Bad([why]);
}
