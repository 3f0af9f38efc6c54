using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

/// <summary>Documents to print. All people, schools and places are invented.</summary>
public static class Samples
{
    public const string Sentence =
        "This map sets out the provision that is additional to, or different from, that made generally for pupils of the same age.";

    private static readonly string[] Names =
    [
        "Łukasz Żółkiewski", "Małgorzata Brzęczyszczykiewicz-Wiśniewska", "Ștefan Țurcanu", "İbrahim Şahin", "Işıl Yıldırım",
        "Dŵynwen Llŷr-Jones", "Gruffŷdd ap Gwŷnedd", "Niamh Ó Súilleabháin", "محمد علي حسن", "মোহাম্মদ রহিম উদ্দিন",
    ];

    /// <summary>A document of some blocks.</summary>
    public static Doc Of(params IReadOnlyList<Block> blocks) => new()
    {
        Title = "A sample",
        Author = "Larkfield Primary School",
        Date = new DateOnly(2026, 1, 12),
        Blocks = blocks,
    };

    /// <summary>One of every block.</summary>
    public static Doc Everything { get; } = Of(
        new Block.Heading(1, "Annual review: school advice"),
        new Block.Paragraph([new Run(Sentence), new Run(" Who: ", Stress.Strong), new Run("ysgol gynradd", Stress.Emphasis, "cy"), new Run(" (small print)", Stress.Small)]),
        new Block.Facts([new("Pupil", "LK-412-7 Żółkiewska, Zofia (4B)"), new("Name in Arabic script", "محمد علي حسن (7B)"), new("Name in Bengali script", "শ্রীকৃষ্ণ চট্টোপাধ্যায়")]),
        new Block.Heading(2, "Steps of this review"),
        Steps,
        new Block.CallOut("Decide by 2 March 2026", [new(Sentence), new("The local authority decides.")]),
        new Block.Heading(2, "What helps"),
        new Block.Bullets([new("A visual timetable."), new(Sentence), new("Movement breaks.")]),
        new Block.Bullets([new("First this."), new("Then that.")], Numbered: true),
        Costs,
        new Block.Heading(2, "Provision"),
        Table(12),
        new Block.PageBreak(),
        new Block.Heading(3, "Agreed"),
        new Block.TickBox("The pupil was asked for their views.", true),
        new Block.TickBox("The parents agree.", false),
        new Block.Together([new Block.Heading(2, "Signatures"), new Block.Signatures(["Headteacher", "SENCo"])])) with
    {
        Header = "Larkfield Primary School",
        Label = "OFFICIAL-SENSITIVE",
        Footer = "LK-412-7 · version 1",
    };

    public static Block.Timeline Steps => new("From invitation to decision",
    [
        new("Advice asked for", new DateOnly(2026, 1, 5), "5 January 2026", true), new("Meeting", new DateOnly(2026, 2, 2), "2 February 2026"),
        new("Report sent", new DateOnly(2026, 2, 16), "16 February 2026"), new("Decision", new DateOnly(2026, 3, 2), "2 March 2026"),
    ]);

    public static Block.BarChart Costs => new(
        "Notional cost by area of need",
        [new("Communication and interaction", 11402, "£11,402"), new("Cognition and learning", 8953, "£8,953"), new("Sensory and/or physical", 0, "£0")],
        new("Threshold", 6000, "£6,000"));

    /// <summary>A provision map's table with so many rows.</summary>
    public static Block.Table Table(int rows) => new(
        "Provision by pupil",
        [new("Pupil", 3, RowHeader: true), new("Year", 1), new("Provision", 6), new("Cost (£)", 2, Align.Right)],
        [.. Enumerable.Range(0, rows).Select(i => (IReadOnlyList<Cell>)
            [new(Names[i % Names.Length]), new($"Y{(i % 11) + 1}"), new(i % 3 == 0 ? Sentence : "Talk group, twice a week"), new($"{(i * 37) + 5}.50")])]);
}
