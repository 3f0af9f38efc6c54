using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Time;

namespace SenHub.Domain.Documents.Rounds;

/// <summary>The teacher's sheet as a definition, the same for writing and for reading.</summary>
public static class InputSheet
{
    /// <summary>Its tab.</summary>
    public const string Name = "Your input";

    /// <summary>Heading of the last column: needed where no mail says who sent it.</summary>
    public const string ByHeading = "Filled in by";

    /// <summary>No file of the SENCo's.</summary>
    public const string Audience = "Round";

    /// <summary>Headings that a question may not have.</summary>
    public static IReadOnlyList<string> Reserved { get; } = [Columns.PupilHeading, ByHeading, "Class", RowMarks.IdHeading, RowMarks.CheckHeading];

    /// <summary>The sheet of a request.</summary>
    public static SheetDefinition Of(InputRequest request) => new()
    {
        Audience = Audience,
        Name = Name,
        Purpose = $"Round {request.Code}: {request.For}. Please answer by {DayWords.Full(request.AnswerBy)}, save, and send the file back.",
        HasGivenRows = true,
        Columns =
        [
            Columns.Pupil with { Prompt = "One of your pupils. Please leave this column as it is; a pupil you cannot say anything about may stay blank." },
            .. request.Questions.Select(Column),
            Columns.Person(ByHeading, "Your name, if you do not send the file back by mail yourself.", request.Teacher.Name) with { Choices = [request.Teacher.Name] },
        ],
    };

    private static Column Column(InputQuestion question) => question.Choices.Count > 0
        ? Columns.Choice(question.Words, $"{question.Words} Choose from the list.", question.Choices)
        : Columns.FreeText(question.Words, $"{question.Words} A sentence or two is enough; name no other pupil.", "In your own words; a sentence or two is enough.");
}
