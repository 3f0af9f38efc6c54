using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Reviews;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Morning;

/// <summary>The SENCo's morning page (SD-P2). It stays in school and holds no name of a pupil.</summary>
public static class DigestPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    private static readonly Column[] Columns =
    [
        new("Pupil", 1.1, RowHeader: true), new("What", 4.4), new("Owner", 1.6), new("Rule", 0.9), new("Last lawful day", 1.6), new("Aim for", 1.6),
    ];

    /// <summary>The page.</summary>
    public static Doc Write(DigestModel model) => new()
    {
        Title = $"SEN digest, {HouseStyle.Plain(model.Night)}",
        Author = model.School,
        Date = model.Night,
        Header = $"{model.School} \u00b7 SEN digest",
        Label = Furniture.InternalLabel,
        Footer = $"For {model.Senco} \u00b7 {HouseStyle.Plain(model.Night)}",
        Blocks =
        [
            new Block.Heading(1, $"SEN digest for {HouseStyle.Long(model.Night)}"),
            .. OldData(model),
            new Block.Paragraph([new Run($"For {model.Senco}. ", Stress.Strong), new Run(DigestWords.Counts(model) + ".")]),
            .. model.Sections.SelectMany(Section),
            .. Rest(model),
        ],
    };

    /// <summary>What it shows, part by part.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(DigestModel model) =>
        [.. model.Sections.Select(section => Shown.Part(DigestWords.Heading(section.Part), section)), Shown.Part("rest", model.Rest), Shown.Part("data of", model.DataOf)];

    /// <summary>Canonical text of the facts that make a version.</summary>
    public static string ShownFacts(DigestModel model) => Shown.Facts(ShownParts(model));

    /// <summary>The version of this page.</summary>
    public static PaperVersion Version(DigestModel model) => PaperVersion.Of($"{PaperKinds.Digest}/{TemplateVersion}", ShownParts(model));

    private static Block[] OldData(DigestModel model) =>
        DigestWords.OldData(model) is { } words ? [new Block.CallOut("Old data", [new Block.Paragraph(words)])] : [];

    private static Block[] Section(DigestSection section) =>
    [
        new Block.Heading(2, $"{DigestWords.Heading(section.Part)} ({HouseStyle.Number(section.Count)})"),
        section.Count == 0 ? new Block.Paragraph("Nothing.")
            : section.Lines.Count == 0 ? new Block.Paragraph("On the next page.")
            : Table(DigestWords.Heading(section.Part), section.Lines),
    ];

    private static Block[] Rest(DigestModel model) => model.Rest.Count == 0
        ? []
        : [new Block.PageBreak(), new Block.Heading(2, "Further lines"), Table("Further lines", model.Rest)];

    private static Block.Table Table(string heading, IReadOnlyList<DigestLine> lines) =>
        new($"{heading}: what is due, for whom, by which rule and day", Columns, [.. lines.Select(Row)]);

    private static IReadOnlyList<Cell> Row(DigestLine line) =>
    [
        new Cell(line.Pupil?.ToString() ?? "School"),
        line.IsNew ? new Cell($"New: {line.What}", Stress.Strong) : new Cell(HouseStyle.Sentence(line.What)),
        new Cell(line.Owner),
        new Cell(line.RuleId ?? ""),
        new Cell(line.LastLawfulDay is { } last ? HouseStyle.Short(last) : ""),
        new Cell(line.StaffTarget is { } target && target != line.LastLawfulDay ? HouseStyle.Short(target) : ""),
    ];
}
