using System.Globalization;
using SenHub.Printing.Tree;

namespace SenHub.Bench.Printing;

/// <summary>The papers the page engine is measured on. All people and schools are invented; the same number of rows gives the same paper.</summary>
internal static class BenchPapers
{
    private static readonly string[] Names =
    [
        "Łucja Żurawska", "Ștefania Țăranu", "İsmail Çetinkaya", "Siân Llwyd-Puw", "Oluwaseun Adeyemi", "Chloé Beauchêne", "Jürgen Weißhaupt", "Aoife Ní Dhonnchadha",
        "Eleri ap Gwilym", "Matěj Dvořák", "Gülşen Yıldırım", "Daisy Hartley", "Ferdinánd Kőszegi", "Małgorzata Brzezińska", "Noah Pemberton", "Ingrid Sørby",
    ];

    private static readonly string[] Needs = ["Communication and interaction", "Cognition and learning", "Social, emotional and mental health", "Sensory and/or physical"];

    private static readonly string[] Provision =
    [
        "Small-group reading of decodable books, new words taught beforehand",
        "Talk group with picture cues and a now-and-next board, from the therapist’s programme",
        "A named adult at the gate, a quiet place, and a short talk at the end of the day",
        "Movement break before writing, a sloping board and a pencil grip",
        "Number facts with counters and beads before anything is written down",
    ];

    private static readonly string[] Outcomes =
    [
        "Reads 40 of the 50 words without help by July",
        "Asks for help in three words in four of five lessons",
        "Is back at work within ten minutes on four days of five",
        "Writes three legible sentences on the line in one lesson",
    ];

    private static readonly string[] Staff = ["Teaching assistant", "Teaching assistant (HLTA)", "Learning mentor", "Speech and language therapist"];
    private static readonly string[] Often = ["3 × 20 min a week", "daily, 15 min", "2 × 30 min a week", "weekly, 45 min"];
    private static readonly string[] Progress = ["On track", "Ahead", "Below: review", "New this term"];

    /// <summary>A whole-school provision map on its side: facts, a chart, one table, notes. 60 rows are six pages.</summary>
    public static Doc Map(int rows)
    {
        var table = Enumerable.Range(0, rows).Select(Row).ToList();
        return new Doc
        {
            Title = "Provision map, spring term 2026",
            Author = "Bryn Celyn Primary School",
            Date = new DateOnly(2026, 1, 12),
            Landscape = true,
            Header = "Bryn Celyn Primary School",
            Label = "OFFICIAL-SENSITIVE",
            Footer = "Provision map · spring term 2026",
            Blocks =
            [
                new Block.Heading(1, "Provision map, spring term 2026"),
                new Block.Paragraph("This map shows the special educational provision that is additional to, or different from, that made generally for others of the same age. It is reviewed each term with pupils and parents, as the graduated approach of the SEND Code of Practice (2015) asks."),
                new Block.Paragraph("Costs are planned costs against the school’s notional budget. Provision above £6,000 for a pupil is marked, so that top-up funding can be asked for."),
                new Block.Facts([new("School", "Bryn Celyn Primary School"), new("Term", "Spring 2026"), new("SENCo", "Mrs A. Wójcik-Harries"), new("Made on", "12 January 2026"), new("Rows in this map", rows.ToString(CultureInfo.InvariantCulture))]),
                new Block.BarChart("Planned cost by area of need", [.. Needs.Select((need, at) => new Bar(need, 4_200 + (at * 2_350), $"£{4_200 + (at * 2_350):N0}"))], new Bar("Threshold of element 2", 6_000, "£6,000")),
                new Block.Heading(2, "Provision by pupil"),
                new Block.Table("Provision by pupil, with its outcome, who gives it and what it costs", Columns, table),
                new Block.Heading(2, "Notes"),
                new Block.Paragraph("Progress is judged against the outcome agreed at the last review. Where it stays below for two terms, the SENCo meets the parents and thinks about outside advice."),
                new Block.Paragraph("The next reviews are in the week of 23 March 2026. The school office helps with interpreters and large print."),
            ],
        };
    }

    /// <summary>Advice for an annual review: facts, steps, outcomes, signatures. Two pages upright.</summary>
    public static Doc Review { get; } = new()
    {
        Title = "School advice for the annual review",
        Author = "Bryn Celyn Primary School",
        Date = new DateOnly(2026, 1, 12),
        Header = "Bryn Celyn Primary School",
        Label = "OFFICIAL-SENSITIVE",
        Footer = "BC-104-3 · version 1",
        Blocks =
        [
            new Block.Heading(1, "School advice for the annual review"),
            new Block.Facts([new("Pupil", "BC-104-3 Żurawska, Łucja (4B)"), new("Plan made on", "14 March 2023"), new("Last review", "3 March 2025"), new("This review by", "2 March 2026")]),
            new Block.Timeline("Steps of this review",
            [
                new("Advice asked for", new DateOnly(2026, 1, 5), "5 January 2026", true), new("Advice sent round", new DateOnly(2026, 1, 19), "19 January 2026"),
                new("Meeting", new DateOnly(2026, 2, 2), "2 February 2026"), new("Report", new DateOnly(2026, 2, 16), "16 February 2026"),
            ]),
            new Block.Heading(2, "What works well"),
            new Block.Bullets([.. Provision.Select(text => new Block.Paragraph(text))]),
            new Block.Heading(2, "Outcomes of the plan"),
            new Block.Table("Each outcome, how far it is met and the evidence",
                [new("Outcome", 5, RowHeader: true), new("Met", 2), new("Evidence", 6)],
                [.. Enumerable.Range(0, 12).Select(at => (IReadOnlyList<Cell>)[new(Outcomes[at % Outcomes.Length]), new(Progress[at % Progress.Length]), new(Provision[at % Provision.Length])])]),
            new Block.CallOut("What the meeting should decide", [new("Whether the outcomes still fit the next key stage, and what the plan should say about the move to secondary school.")]),
            new Block.Together([new Block.Heading(2, "Signatures"), new Block.Signatures(["Headteacher", "SENCo"])]),
        ],
    };

    private static readonly Column[] Columns =
    [
        new("Pupil", 3.2, RowHeader: true), new("Year", 1), new("Area of need", 3), new("Provision", 7.2), new("Outcome", 5),
        new("Who", 2.6), new("How often", 2.4), new("Cost (£)", 1.7, Align.Right), new("Progress", 2),
    ];

    // Steps that share no factor with the lists' lengths, so that rows differ.
    private static IReadOnlyList<Cell> Row(int at) =>
    [
        new(Names[at * 7 % Names.Length]), new($"Y{(at * 5 % 11) + 1}"), new(Needs[at * 3 % Needs.Length]), new(Provision[at * 3 % Provision.Length]), new(Outcomes[(at + (at / 4)) % Outcomes.Length]),
        new(Staff[(at + (at / 3)) % Staff.Length]), new(Often[(at + (at / 5)) % Often.Length]), new(string.Create(CultureInfo.InvariantCulture, $"{60 + (at * 137 % 840)}.{at * 25 % 100:00}")), new(Progress[(at + (at / 7)) % Progress.Length]),
    ];
}
