using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Gaps;

/// <summary>The SENCo's sheet of what is ready and what is missing. Many pupils, for use inside the school only.</summary>
public static class ReadinessSheetPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    private static readonly Column[] Lacking =
        [new("Paper", 1.3, RowHeader: true), new("Pupil", 1.4), new("For", 1.3), new("Missing", 2.4), new("Too old", 2.0), new("Does not apply", 1.6)];

    private static readonly Column[] Ready =
        [new("Paper", 1.3, RowHeader: true), new("Pupil", 1.4), new("For", 2.4), new("Facts there", 0.7, Align.Right), new("Does not apply", 2.2)];

    /// <summary>The sheet.</summary>
    public static Doc Write(ReadinessSheet sheet) => new()
    {
        Title = $"Readiness of papers, {HouseStyle.Plain(sheet.Night)}",
        Author = sheet.School,
        Date = sheet.Night,
        Header = $"{sheet.School} \u00b7 Readiness of papers",
        Label = Furniture.InternalLabel,
        Footer = $"For {sheet.Reader} \u00b7 data of {HouseStyle.Plain(sheet.Night)}",
        Landscape = true,
        Blocks =
        [
            new Block.Heading(1, "Readiness of papers"),
            sheet.Papers.Count == 0 ? new Block.Paragraph("No paper is asked for.") : new Block.Bullets([.. sheet.Summary().Select(line => new Block.Paragraph(line + "."))]),
            .. Missing([.. sheet.Papers.Where(paper => !paper.IsReady)]),
            .. Whole([.. sheet.Papers.Where(paper => paper.IsReady)]),
            .. Teachers(sheet),
            .. Faults(sheet),
        ],
    };

    /// <summary>The mail's own words: counts alone, no pupil.</summary>
    public static string Text(ReadinessSheet sheet) =>
        $"Papers asked for: {HouseStyle.Number(sheet.Papers.Count)}. Ready: {HouseStyle.Number(sheet.Papers.Count(paper => paper.IsReady))}.\n\nThe attached sheet says what each of the others lacks.\n";

    /// <summary>The version of this sheet.</summary>
    public static PaperVersion Version(ReadinessSheet sheet) => PaperVersion.Of(
        $"{FormKinds.Readiness}/{TemplateVersion}",
        [Shown.Part("papers", sheet.Papers), .. sheet.TeachersOwe.Count == 0 ? [] : new[] { Shown.Part("teachers", sheet.TeachersOwe) }, Shown.Part("templates", sheet.TemplateFaults.Select(fault => fault.ToString()))]);

    private static Block[] Missing(List<PaperStatus> papers) => papers.Count == 0
        ? []
        : [new Block.Heading(2, "What is missing"), new Block.Table("Papers that lack something: what, for whom", Lacking, [.. papers.Select(paper =>
            Cells.Row(Named(paper), Who(paper), paper.For, Joined(paper.Missing), Joined(paper.Stale), Joined([.. paper.NotApplicable, .. paper.LeftOut])))])];

    private static Block[] Whole(List<PaperStatus> papers) => papers.Count == 0
        ? []
        : [new Block.Heading(2, "Ready"), new Block.Table("Papers that are ready", Ready, [.. papers.Select(paper =>
            Cells.Row(Named(paper), Who(paper), paper.For, HouseStyle.Number(paper.Present), Joined([.. paper.NotApplicable, .. paper.LeftOut])))])];

    private static string Named(PaperStatus paper) => paper switch
    {
        { Advisory: true } => $"{paper.Paper} (advice: a gap stops nothing)",
        { WrittenSameDay: true } => $"{paper.Paper} (a person finishes and releases it)",
        _ => paper.Paper,
    };

    private static string Who(PaperStatus paper) => $"{paper.Pupil} {paper.Name}";

    private static string Joined(IReadOnlyList<string> words) => words.Count == 0 ? "\u2013" : string.Join("; ", words);

    private static Block[] Teachers(ReadinessSheet sheet) => sheet.TeachersOwe.Count == 0
        ? []
        :
        [
            new Block.Heading(2, "Teachers\u2019 input that is still missing"),
            new Block.Paragraph("They were asked and reminded twice, or your own day has come; nobody is reminded any more."),
            new Block.Bullets([.. sheet.TeachersOwe.Select(line => new Block.Paragraph(line))]),
        ];

    private static Block[] Faults(ReadinessSheet sheet) => sheet.TemplateFaults.Count == 0
        ? []
        :
        [
            new Block.Heading(2, "Templates that were left out"),
            new Block.Paragraph("The next nearest form was used in their place."),
            new Block.Bullets([.. sheet.TemplateFaults.Select(fault => new Block.Paragraph(fault.ToString()))]),
        ];
}
