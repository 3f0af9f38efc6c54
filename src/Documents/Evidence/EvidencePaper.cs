using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision.Evidence;
using SenHub.Domain.Roll;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Evidence;

/// <summary>The SENCo's lists behind requests and meetings. It stays in school (SD-S7).</summary>
public static class EvidencePaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The paper.</summary>
    /// <param name="withoutTeacher">Classes with pupils on the register for which the sheet Staff names no teacher.</param>
    public static Doc Write(string school, EvidenceViews views, IReadOnlyList<string> withoutTeacher) => Furniture.Inside(
        new("Evidence for next steps", school, views.AsOf, FieldLists.InWords(RecipientClass.Senco), Landscape: true),
        [
            new Block.Paragraph("Each list is a reason for a person to look. None decides anything."),
            .. EvidenceTables.Cycles(views.Cycles),
            .. EvidenceTables.Costs(views.AboveElement2),
            .. EvidenceTables.Access(views.Access),
            .. views.Transitions.SelectMany(EvidenceTables.Transition),
            .. Attendance(views.Attendance),
            .. withoutTeacher.Count == 0 ? [] : new Block[]
            {
                new Block.Heading(2, "Classes without a class teacher in the Office file"),
                new Block.Paragraph($"No class sheet is made for {string.Join(", ", withoutTeacher)}: add a row with the role Class teacher and the class under Units to the sheet Staff."),
            },
        ]);

    /// <summary>What it shows, part by part. Attendance moves with the calendar, and so do statutory steps.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(EvidenceViews views) =>
    [
        Shown.Part("cycles", views.Cycles.Select(one => new { one.Pupil.Ref, one.Reviewed, one.Outcomes, one.Services, one.HasParentsViews })),
        Shown.Part("above element 2", views.AboveElement2.Select(one => new { one.Pupil.Ref, one.Full, one.TopUp })),
        Shown.Part("access", views.Access.Select(one => new { one.Pupil.Ref, one.Arrangements, Scores = one.Scores.Select(score => new { score.Measure, score.On, score.Standardised }) })),
        Shown.Part("transitions", views.Transitions.Select(list => new { list.NcYear, Pupils = list.Pupils.Select(one => one.Pupil.Ref) })),
        Shown.Moving("attendance", views.Attendance),
    ];

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(EvidenceViews views) => PaperVersion.Of($"{PaperKinds.Evidence}/{TemplateVersion}", ShownParts(views));

    /// <summary>The mail's own words: counts alone.</summary>
    public static string Text(EvidenceViews views) =>
        $"{HouseStyle.Count(views.Cycles.Count, "pupil has", "pupils have")} two reviewed cycles or more; {HouseStyle.Count(views.AboveElement2.Count, "pupil costs", "pupils cost")} more than element 2; "
        + $"{HouseStyle.Count(views.Access.Count, "pupil has", "pupils have")} something on record for access arrangements.\n\nThe attached page names the pupils.\n";

    private static IEnumerable<Block> Attendance(IReadOnlyList<AttendanceGroup> groups)
    {
        yield return new Block.Heading(2, "Attendance and suspensions");
        yield return new Block.Table(
            "Attendance this year by SEN status",
            [new("Group", 3, RowHeader: true), new("Pupils", 1, Align.Right), new("Attendance known", 1.2, Align.Right), new("Mean", 1, Align.Right), new("Below 90%", 1, Align.Right)],
            [.. groups.Select(group => Cells.Row(NeedWords.Of(group.Status), HouseStyle.Number(group.Pupils), HouseStyle.Number(group.Known), group.Mean is { } mean ? HouseStyle.Percent(mean) : HouseStyle.NotRecorded, HouseStyle.Number(group.Below90)))]);
        if (groups.Any(group => group.Mean is not null))
            yield return new Block.BarChart("Mean attendance this year", [.. groups.Where(group => group.Mean is not null).Select(group => new Bar(NeedWords.Of(group.Status), group.Mean!.Value, HouseStyle.Percent(group.Mean!.Value)))]);
        yield return new Block.Paragraph("Suspensions are not in the exports. Take them from the MIS and set them beside these.");
    }
}
