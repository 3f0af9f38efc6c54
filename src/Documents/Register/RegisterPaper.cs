using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Provision.Register;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Register;

/// <summary>The SEN register (documents.md, section 12). It stays in school (SD-S7); the same in all its columns stands beside it as CSV.</summary>
public static class RegisterPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    private static readonly Column[] Columns =
    [
        new("Pupil", 2.6, RowHeader: true), new("Born", 1.1), new("Class", 0.9), new("SEN", 0.5), new("Since", 1.1), new("Needs", 1.2),
        new("Plan or cycle", 1.7), new("Next review", 1.2), new("Runs", 0.6, Align.Right), new("Cost a year", 1.1, Align.Right), new("To note", 1.6),
    ];

    private static readonly Column[] MoveColumns = [new("Pupil", 2, RowHeader: true), new("Move", 1), new("What says so", 4)];

    private static readonly Column[] FindingColumns = [new("Pupil", 2, RowHeader: true), new("What", 3), new("What to do", 3)];

    /// <summary>The paper.</summary>
    public static Doc Write(RegisterModel model) => Furniture.Inside(
        new("SEN register", model.School, model.AsOf, FieldLists.InWords(model.Recipient), Landscape: true),
        [
            new Block.Paragraph(Counts(model)),
            .. model.ByNeed.Count == 0 ? [] : new Block[] { new Block.BarChart("Primary need of pupils on the register", [.. model.ByNeed.Select(need => new Bar(need.Need, need.Pupils, HouseStyle.Number(need.Pupils)))]) },
            .. Moves(model),
            new Block.Heading(2, "Pupils"),
            Cells.TableOr(new Block.Table("Pupils with SEN support or a plan, by year, class and name", Columns, [.. model.Rows.Select(Row)])),
            .. model.Monitored.Count == 0 ? [] : new Block[]
            {
                new Block.Heading(2, "Watched without provision"),
                new Block.Table("Pupils whom the school watches; they count as no SEN", Columns, [.. model.Monitored.Select(Row)]),
            },
            .. model.Findings.Count == 0 ? [] : new Block[]
            {
                new Block.Heading(2, "What does not fit together"),
                new Block.Table("Records to put right", FindingColumns, [.. model.Findings.Select(finding => Cells.Row(finding.Pupil, finding.IsWarning ? $"{finding.What} (used all the same)" : finding.What, finding.Mend))]),
            },
            new Block.Paragraph([new Run("K is SEN support, E an education, health and care plan. Needs are census codes, the primary one first. Runs counts the interventions of today. Slow progress means that a test of Code 6.17 is met: a reason to look, no proof of need.", Stress.Small)]),
        ]);

    /// <summary>What it shows, part by part. Which interventions run today and who moved in the last week change by themselves: no reason for another copy.</summary>
    public static IReadOnlyList<ShownPart> ShownParts(RegisterModel model) =>
    [
        Shown.Part("pupils", model.Rows.Select(row => row with { Provisions = 0, Changed = false })),
        Shown.Part("watched", model.Monitored.Select(row => row with { Provisions = 0, Changed = false })),
        Shown.Part("findings", model.Findings),
        Shown.Moving("moves", model.Moves),
    ];

    /// <summary>The version of this copy.</summary>
    public static PaperVersion Version(RegisterModel model) => PaperVersion.Of($"{PaperKinds.Register}/{TemplateVersion}", ShownParts(model));

    /// <summary>The mail's own words: counts alone.</summary>
    public static string Text(RegisterModel model) => Counts(model) + "\n\nThe attached page names the pupils; the table beside it has every column.\n";

    private static string Counts(RegisterModel model) =>
        $"{HouseStyle.Count(model.Rows.Count, "pupil", "pupils")} on the register: {HouseStyle.Number(model.Rows.Count(row => row.Code == "K"))} with SEN support, {HouseStyle.Number(model.Rows.Count(row => row.Code == "E"))} with a plan. "
        + $"{HouseStyle.Count(model.Monitored.Count, "more is", "more are")} watched without provision."
        + (model.Findings.Count > 0 ? $" {HouseStyle.Count(model.Findings.Count, "record does", "records do")} not fit together." : "");

    private static IEnumerable<Block> Moves(RegisterModel model)
    {
        yield return new Block.Heading(2, model.MovesSince is { } day ? $"Movements since {HouseStyle.Plain(day)}" : "Movements");
        yield return model switch
        {
            { MovesSince: null } => new Block.Paragraph("There is no older register to compare with yet."),
            { Moves.Count: 0 } => new Block.Paragraph("None."),
            _ => new Block.Table("Who came on the register, left it or changed", MoveColumns, [.. model.Moves.Select(move => Cells.Row(move.Pupil, InWords(move.Move), HouseStyle.Sentence(move.Evidence)))]),
        };
    }

    private static string InWords(RegisterMove move) => move switch
    {
        RegisterMove.Joined => "On the register",
        RegisterMove.Left => "Off the register",
        RegisterMove.Changed => "Changed",
        _ => throw new ArgumentOutOfRangeException(nameof(move)),
    };

    private static IReadOnlyList<Cell> Row(RegisterRow row) =>
    [
        new Cell(row.Name.ToString(), row.Changed ? Stress.Strong : Stress.None),
        new Cell(HouseStyle.Brief(row.BornOn)),
        new Cell(row.Class ?? YearGroup.InWords(row.NcYear)),
        new Cell(row.Code),
        new Cell(row.Since is { } since ? HouseStyle.Brief(since) : HouseStyle.NotRecorded),
        new Cell(row.Needs.Count == 0 ? HouseStyle.NotRecorded : string.Join(", ", row.Needs)),
        new Cell(row.Code == "E" ? $"{row.Authority ?? "Authority not recorded"}{(row.PlanMade is { } made ? $", {HouseStyle.Brief(made)}" : "")}" : row.Cycle is { } cycle ? $"Cycle {HouseStyle.Number(cycle)}" : "None"),
        new Cell(row.NextReview is { } next ? HouseStyle.Brief(next) : "None booked"),
        new Cell(HouseStyle.Number(row.Provisions)),
        new Cell(row.Cost is { } cost ? HouseStyle.Money(cost) : ""),
        new Cell(string.Join(". ", Notes(row))),
    ];

    private static IEnumerable<string> Notes(RegisterRow row)
    {
        if (row.Changed)
            yield return "Changed";
        if (row.LessThanExpected)
            yield return "Slow progress";
        if (row.TopUp is { } topUp)
            yield return $"Top-up {HouseStyle.Money(topUp)}";
        if (row.Access.Count > 0)
            yield return "Access arrangements";
    }
}
