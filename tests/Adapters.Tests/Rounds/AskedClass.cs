using SenHub.Adapters.Tests.Workbooks;
using SenHub.Adapters.Workbooks;
using SenHub.Adapters.Workbooks.Rounds;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Tests.Rounds;

/// <summary>A teacher who was asked about four pupils, and the sheet on a disk, gone afterwards.</summary>
internal sealed class AskedClass : IDisposable
{
    public const string Well = "What is working well for this pupil?";

    public const string Progress = "Progress compared with last year";

    /// <summary>The sheet's tab.</summary>
    public const string Tab = InputSheet.Name;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("senhub-rounds-");

    public AskedClass() => File.WriteAllBytes(Path, Sheets.Write(Request, Request.Rows, InventedSchool.Roll).Span);

    public static IInputSheets Sheets { get; } = WorkbookRegistration.Inputs();

    public static InputRequest Request { get; } = new()
    {
        Id = DerivedId.Of("input-request", "test"),
        Kind = RoundKinds.Review.Name,
        Teacher = new Recipient { Key = "staff:Mr Axe", Name = "Mr Axe", Class = RecipientClass.Teacher, Email = "axe@school.example", Route = "mail" },
        AskedOn = new(2026, 11, 8),
        AnswerBy = new(2026, 11, 18),
        Questions = RoundKinds.Review.Questions,
        Rows = [.. new[] { 1, 2, 3, 5 }.Select(number => new InputRow($"r{number:000000000000}", InventedSchool.Ref(number), [$"review {number}"], new(2026, 11, 25)))],
    };

    public string Path => System.IO.Path.Combine(folder.FullName, Request.FileName);

    /// <summary>Changes the sheet as a person would.</summary>
    public AskedClass Edit(Action<EditedBook> change)
    {
        SchoolOnDisk.Edit(Path, change);
        return this;
    }

    /// <summary>Answers the first question for every pupil: row 4 and on.</summary>
    public AskedClass FillIn() => Edit(book =>
    {
        for (var row = 4; row < 8; row++)
            book.Type(Tab, $"B{row}", $"Works on alone in row {row}.");
    });

    public Checked<InputSheetRead> Read(string? name = null, SchoolRoll? roll = null, IReadOnlyList<InputRequest>? requests = null) =>
        Sheets.Read(File.ReadAllBytes(Path), name ?? Request.FileName, Request.FileName, requests ?? [Request], roll ?? InventedSchool.Roll);

    /// <summary>Read, and judged as a reply by the teacher's own mail.</summary>
    public Checked<InputReply> Judge(params IReadOnlyList<InputReply> earlier) => Read() switch
    {
        Checked<InputSheetRead>.Good { Value: var read } => ReplyRules.Judge(
            new(read.Request, read.Reading, read.Hash, read.SavedAt ?? new DateTimeOffset(2026, 11, 12, 10, 0, 0, TimeSpan.Zero), new(2026, 11, 12), "axe@school.example"),
            TeachersOfPupils.From(InventedSchool.Roll, new SencoFacts(), [], new(2026, 11, 12)), earlier, new(2026, 11, 12)),
        Checked<InputSheetRead>.Bad bad => new Checked<InputReply>.Bad(bad.Faults),
        _ => throw new InvalidOperationException("Checked is either good or bad."),
    };

    public string CodeOf() => Judge() is Checked<InputReply>.Bad bad ? bad.Faults[0].Code : "taken";

    public void Dispose() => folder.Delete(recursive: true);
}
