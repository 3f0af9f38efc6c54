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

    private static readonly Column[] Columns =
        [new("Pupil", 1.5, RowHeader: true), new("For", 1.5), new("State", 1.1), new("Missing", 2.6), new("Too old", 2.2), new("Does not apply", 1.8)];

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
            new Block.Bullets([.. sheet.Summary().Select(line => new Block.Paragraph(line + "."))]),
            .. sheet.Papers.GroupBy(paper => paper.Paper).SelectMany(kind => Kind(kind.Key, [.. kind])),
            .. Faults(sheet),
        ],
    };

    /// <summary>The mail's own words: counts alone, no pupil.</summary>
    public static string Text(ReadinessSheet sheet) =>
        $"Papers asked for: {HouseStyle.Number(sheet.Papers.Count)}. Ready: {HouseStyle.Number(sheet.Papers.Count(paper => paper.IsReady))}.\n\nThe attached sheet says what each of the others lacks.\n";

    /// <summary>The version of this sheet.</summary>
    public static PaperVersion Version(ReadinessSheet sheet) => PaperVersion.Of(
        $"{FormKinds.Readiness}/{TemplateVersion}",
        [Shown.Part("papers", sheet.Papers), Shown.Part("templates", sheet.TemplateFaults.Select(fault => fault.ToString()))]);

    private static Block[] Kind(string kind, List<PaperStatus> papers) =>
    [
        new Block.Heading(2, kind),
        .. papers.Exists(paper => paper.Advisory) ? new Block[] { new Block.Paragraph([new Run("Advice only: what is missing stops nothing.", Stress.Emphasis)]) } : [],
        .. papers.Exists(paper => paper.WrittenSameDay) ? new Block[] { new Block.Paragraph([new Run("A person writes risk, safeguarding and household on the day, and releases it.", Stress.Emphasis)]) } : [],
        new Block.Table($"Readiness of {kind}", Columns, [.. papers.OrderBy(paper => paper.Pupil).Select(Row)]),
    ];

    private static IReadOnlyList<Cell> Row(PaperStatus paper) => Cells.Row(
        $"{paper.Pupil} {paper.Name}",
        paper.For,
        paper.IsReady ? $"Ready ({HouseStyle.Count(paper.Present, "fact", "facts")})" : $"Lacks {HouseStyle.Number(paper.Missing.Count + paper.Stale.Count)} of {HouseStyle.Number(paper.Present + paper.Missing.Count + paper.Stale.Count)}",
        Joined(paper.Missing),
        Joined(paper.Stale),
        Joined(paper.NotApplicable));

    private static string Joined(IReadOnlyList<string> words) => words.Count == 0 ? "\u2013" : string.Join("; ", words);

    private static Block[] Faults(ReadinessSheet sheet) => sheet.TemplateFaults.Count == 0
        ? []
        :
        [
            new Block.Heading(2, "Templates that were left out"),
            new Block.Paragraph("The next nearest form was used in their place."),
            new Block.Bullets([.. sheet.TemplateFaults.Select(fault => new Block.Paragraph(fault.ToString()))]),
        ];
}
