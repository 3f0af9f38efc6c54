using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using static SenHub.Documents.Dataset.Say;

namespace SenHub.Documents.Dataset.Fields;

/// <summary>What teachers answered in rounds of input (SD-P7), always with name and day.</summary>
internal static class TeacherFields
{
    private static readonly (string, double)[] InputColumns = [("Question", 1.6), ("Answer", 3.2), ("Teacher", 1.2), ("On", 0.9)];

    /// <summary>In the order of the documentation.</summary>
    public static IReadOnlyList<DataField> All { get; } =
    [
        new("teachers.input", "Teachers' input", PaperField.TeacherInput, "Teachers' sheets, every question of a round of input", Input) { OwedBy = OwedBy.Teacher },
    ];

    private static Answer? Input(PupilFile file) => Rows(
        InputColumns,
        file.Own.TeachersInput.Select(answer => (IReadOnlyList<string?>)[answer.Question, answer.Answer, answer.By, HouseStyle.Brief(answer.On)]),
        [.. file.Own.TeachersInput.Select(answer => new Origin(answer.On, answer.Source, answer.By))]);
}
