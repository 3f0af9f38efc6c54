using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Classes;

/// <summary>The class provision map (documents.md, section 9): who has what, when who is out of class, what is due from the teacher. No cost, no family data; it stays in school (SD-S7).</summary>
public static class ClassMapPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    private static readonly Column[] Columns =
    [
        new("Pupil", 1.5, RowHeader: true), new("SEN and need", 1.6), new("In every lesson", 2.0), new("In a group", 2.0), new("One to one", 1.8),
        new("Target now", 2.2), new("Review", 1.0), new("Access", 1.0),
    ];

    private static readonly Column[] WeekColumns =
        [new("When", 2.0, RowHeader: true), new("Minutes", 0.7, Align.Right), new("Provision", 2.4), new("Who is out of class", 4), new("Where", 1)];

    /// <summary>The paper.</summary>
    public static Doc Write(ClassModel model) => Furniture.Inside(
        new($"Class provision map {model.Class}", model.School, model.AsOf, "class teacher, teaching assistants and cover", Landscape: true),
        [
            new Block.Paragraph(ClassSheetPaper.Words(model)),
            Cells.TableOr(new Block.Table("Provision of each pupil: in every lesson, in a group, one to one, with target and review", Columns, [.. model.Pupils.Select(Row)])),
            new Block.Together([new Block.Heading(2, "Who is out of class when"), Week(model)]),
            .. model.Pupils.All(pupil => pupil.MinutesAWeek == 0) ? [] : new Block[] { Chart(model) },
            new Block.Heading(2, "Asked of the teacher"),
            model.Actions.Count == 0 ? new Block.Paragraph("Nothing.") : new Block.Bullets([.. model.Actions.Select(action => new Block.Paragraph(action))]),
        ]);

    /// <summary>What it shows, part by part. What is asked of the teacher moves with the days.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(ClassModel model) => ClassSheetPaper.ShownParts(model);

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(ClassModel model) => PaperVersion.Of($"{PaperKinds.ClassMap}/{TemplateVersion}", ShownParts(model));

    private static Block Week(ClassModel model)
    {
        var sessions =
            from pupil in model.Pupils
            from slot in pupil.Slots
            group (slot, pupil.Name) by (slot.From, slot.Intervention, slot.Minutes) into session
            orderby session.Key.From, session.Key.Intervention
            select Cells.Row(
                ClassWeek.When(session.Select(one => one.slot.Day), session.Key.From),
                HouseStyle.Number(session.Key.Minutes),
                session.Key.Intervention,
                string.Join("; ", session.Select(one => one.Name.ToString()).Distinct()),
                session.First().slot.Room ?? "");
        var rows = sessions.ToList();
        return rows.Count == 0 ? new Block.Paragraph("No timetable is typed for these pupils.") : new Block.Table("Support sessions of the week", WeekColumns, rows);
    }

    private static Block.BarChart Chart(ClassModel model) => new(
        "Planned extra support, minutes a week",
        [.. model.Pupils.Select(pupil => new Bar(pupil.Name.ToString(), pupil.MinutesAWeek, HouseStyle.Number(pupil.MinutesAWeek)))]);

    private static IReadOnlyList<Cell> Row(ClassPupil pupil) => Cells.Row(
        pupil.Name.ToString(),
        $"{pupil.Code}. {(pupil.Needs.Count == 0 ? HouseStyle.NotRecorded : string.Join("; ", pupil.Needs))}",
        Lines(pupil.InEveryLesson),
        Lines(pupil.Targeted),
        Lines(pupil.Individual),
        Lines(pupil.Targets),
        pupil.NextReview is { } day ? HouseStyle.Brief(day) : "None booked",
        pupil.Access.Count > 0 ? "Yes: see class sheet" : "None recorded");

    private static string Lines(IReadOnlyList<string> texts) => texts.Count == 0 ? "None" : string.Join("\n", texts);
}
