using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Rounds;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Rounds;

/// <summary>Teachers' input for the SENCo: an offer beside her own text, with name and day. Many pupils, for use inside the school only.</summary>
public static class InputPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    private static readonly Column[] OwedColumns =
        [new("Who", 1.3, RowHeader: true), new("For", 2.0), new("Round", 1.0), new("Asked", 1.0), new("Answer by", 1.0), new("State", 1.3), new("Pupils without an answer", 3.0)];

    private static readonly Column[] AnswerColumns = [new("Question", 1.8, RowHeader: true), new("Answer", 3.6), new("Who", 1.3), new("On", 0.9)];

    /// <summary>The paper.</summary>
    public static Doc Write(InputModel model) => Furniture.Inside(
        new("Teachers\u2019 input", model.School, model.AsOf, model.Reader, Landscape: true),
        [
            new Block.Paragraph(Counts(model)),
            .. Owed(model),
            .. NobodyToAsk(model),
            new Block.Heading(2, "What they said"),
            .. model.Pupils.Count == 0 ? [new Block.Paragraph("Nothing has come back yet.")] : model.Pupils.SelectMany(Pupil),
            .. Faults(model),
        ]);

    /// <summary>The mail's own words: counts alone.</summary>
    public static string Text(InputModel model) => Counts(model) + "\n\nThe attached page names the pupils.\n";

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(InputModel model) => PaperVersion.Of(
        $"{PaperKinds.TeacherInput}/{TemplateVersion}",
        [
            Shown.Part("owed", model.Owed),
            Shown.Part("said", model.Pupils.Select(pupil => new { pupil.Pupil, Answers = pupil.Answers.Select(answer => new { answer.Question, answer.Answer, answer.By, answer.On }) })),
            Shown.Part("nobody", model.NobodyToAsk),
            Shown.Part("faults", model.Faults.Select(fault => fault.ToString())),
        ]);

    private static string Counts(InputModel model)
    {
        var (people, sencos) = (model.Owed.Select(line => line.Who).Distinct().Count(), model.Owed.Where(line => line.IsSencos).Select(line => line.Who).Distinct().Count());
        return $"{HouseStyle.Count(model.Pupils.Count, "pupil has", "pupils have")} teachers\u2019 input. "
            + (people == 0 ? "Nobody owes an answer." : $"{HouseStyle.Count(people, "person has", "people have")} not answered{(sencos == 0 ? "" : $"; yours to ask: {HouseStyle.Number(sencos)}")}.")
            + (model.Faults.Count == 0 ? "" : $" {HouseStyle.Count(model.Faults.Count, "thing", "things")} that came back could not be taken.");
    }

    private static Block[] Owed(InputModel model) => model.Owed.Count == 0
        ? []
        :
        [
            new Block.Heading(2, "Who has not answered"),
            new Block.Table("Teachers who owe an answer, for what, since when and about whom", OwedColumns, [.. model.Owed.Select(line => Cells.Row(
                line.Who, line.For, line.Code, HouseStyle.Brief(line.AskedOn), HouseStyle.Brief(line.AnswerBy), line.State, string.Join("; ", line.Pupils)))]),
        ];

    private static Block[] NobodyToAsk(InputModel model) => model.NobodyToAsk.Count == 0
        ? []
        :
        [
            new Block.Heading(2, "Nobody to ask"),
            new Block.Paragraph("Neither the sheet Staff nor the MIS names a teacher of these pupils\u2019 classes and groups. Add a row with the role Class teacher and the class under Units."),
            new Block.Bullets([.. model.NobodyToAsk.Select(line => new Block.Paragraph(line))]),
        ];

    private static IEnumerable<Block> Pupil(PupilInput pupil) =>
    [
        new Block.Together(
        [
            new Block.Heading(3, pupil.Class is { } group ? $"{pupil.Pupil} ({group})" : pupil.Pupil.ToString()),
            new Block.Table($"What teachers answered about {pupil.Pupil.Ref}, newest first", AnswerColumns, [.. pupil.Answers.Select(answer => Cells.Row(answer.Question, answer.Answer, answer.By, HouseStyle.Brief(answer.On)))]),
        ]),
        new Block.Paragraph([new Run("From: " + string.Join("; ", pupil.Answers.Where(answer => answer.Source is not null).Select(From).Distinct()) + ".", Stress.Small)]),
    ];

    private static string From(TeacherInput answer) => $"{answer.Source!.File}, row {answer.Source.Line} ({RoundKinds.Of(answer.Kind).InWords})";

    private static Block[] Faults(InputModel model) => model.Faults.Count == 0
        ? []
        :
        [
            new Block.Heading(2, "What could not be taken"),
            new Block.Bullets([.. model.Faults.Select(fault => new Block.Paragraph(fault.ToString()))]),
        ];
}
