using SenHub.Domain.Import.Sheets;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>A teacher's sheet as it came back and was taken. Replies are only ever added.</summary>
public sealed record InputReply
{
    /// <summary>Derived from the request and the bytes: the same file again is the same reply.</summary>
    public required Guid Id { get; init; }

    /// <summary>The request it answers.</summary>
    public required Guid Request { get; init; }

    /// <summary>SHA-256 of the file, hexadecimal: under it the file is kept.</summary>
    public required string Hash { get; init; }

    /// <summary>The night that took it.</summary>
    public required DateOnly TakenOn { get; init; }

    /// <summary>When it was saved last, as the file itself says, else when it came: of two returns the later counts.</summary>
    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>The answers.</summary>
    public required IReadOnlyList<TeacherInput> Answers { get; init; }

    /// <summary>Rows and cells that were not taken, and why.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>The id of a reply.</summary>
    public static Guid IdOf(Guid request, string hash) => DerivedId.Of("input-reply", request.ToString("N"), hash);

    /// <summary>The answers as rows of the sheet, to hold the next return against.</summary>
    public static SheetRows? Standing(InputRequest request, IEnumerable<InputReply> replies)
    {
        var sheet = InputSheet.Of(request);
        var answers = replies.Where(reply => reply.Request == request.Id).OrderBy(reply => reply.SavedAt).ThenBy(reply => reply.Id).SelectMany(reply => reply.Answers).ToList();
        return answers.Count == 0
            ? null
            : new(sheet.Audience, sheet.Name, [.. answers.GroupBy(answer => answer.RowId).Select(row => new SheetRow(row.Key, row.Last().Source?.Line ?? 0, Cells(row)))]);
    }

    private static Dictionary<string, string> Cells(IEnumerable<TeacherInput> row)
    {
        var cells = new Dictionary<string, string>();
        foreach (var answer in row)
            (cells[Columns.PupilHeading], cells[answer.Question]) = (answer.Pupil.ToString(), answer.Answer);
        return cells;
    }
}
