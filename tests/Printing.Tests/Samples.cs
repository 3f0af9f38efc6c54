using SenHub.Printing.Tree;
using SenHub.TestKit.Printing;

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
        new Block.Contents(),
        new Block.Image(PngBytes.Small, "The school's garden in May", 0.2),
        new Block.Ornament(PngBytes.Small, 0.05),
        new Block.Paragraph([new Run(Sentence), new Run(" Who: ", Stress.Strong), new Run("ysgol gynradd", Stress.Emphasis, "cy"), new Run(" (small print)", Stress.Small)]),
        new Block.Paragraph([new("Read "), new("the local offer", Link: new Link.Web(new Uri("https://hartside.example/local-offer"), "Hartside's local offer of support")),
            new(", write to "), new("the SENCo", Stress.Strong, Link: new Link.Mail("senco@larkfield.example", "Mail to the SENCo")), new(", or see "), new("what helps", Link: new Link.Inside("helps", "What helps, in this paper")), new(".")]),
        new Block.Facts([new("Pupil", "LK-412-7 Żółkiewska, Zofia (4B)"), new("Name in Arabic script", "محمد علي حسن (7B)"), new("Name in Bengali script", "শ্রীকৃষ্ণ চট্টোপাধ্যায়")]),
        new Block.Heading(2, "Steps of this review"),
        Steps,
        new Block.CallOut("Decide by 2 March 2026", [new(Sentence), new("The local authority decides.")]),
        new Block.Heading(2, "What helps", "helps"),
        new Block.Bullets([new("A visual timetable."), new(Sentence), new("Movement breaks.")]),
        new Block.Bullets([new("First this."), new("Then that.")], Numbered: true),
        Costs,
        Attendance,
        new Block.Heading(2, "Provision"),
        Table(12),
        new Block.Section(Landscape: true, [new Block.Heading(2, "Support by term"), TableTests.Spans]),
        new Block.PageBreak(),
        new Block.Heading(3, "Agreed"),
        new Block.TickBox("The pupil was asked for their views.", true),
        new Block.TickBox("The parents agree.", false),
        new Block.Together([new Block.Heading(2, "Signatures"), new Block.Signatures(["Headteacher", "SENCo"])])) with
    {
        Header = "Larkfield Primary School",
        Label = "OFFICIAL-SENSITIVE",
        Footer = "LK-412-7 · version 1",
        FirstFooter = "LK-412-7 · first page",
    };

    /// <summary>One of every block whose words are drawn as they are said: not the words of pictures, nor the numbers of pages.</summary>
    public static Doc EverythingDrawn { get; } = Everything with
    {
        Blocks = [.. Everything.Blocks.Where(block => block is not (Block.Image or Block.LineChart or Block.Contents))],
    };

    public static Block.Timeline Steps => new("From invitation to decision",
    [
        new("Advice asked for", new DateOnly(2026, 1, 5), "5 January 2026", true), new("Meeting", new DateOnly(2026, 2, 2), "2 February 2026"),
        new("Report sent", new DateOnly(2026, 2, 16), "16 February 2026"), new("Decision", new DateOnly(2026, 3, 2), "2 March 2026"),
    ]);

    public static Block.LineChart Attendance => new(
        "Attendance by term",
        [new("Autumn 2024", new DateOnly(2024, 12, 20)), new("Spring 2025", new DateOnly(2025, 4, 4)), new("Summer 2025", new DateOnly(2025, 7, 22)), new("Autumn 2025", new DateOnly(2025, 12, 19))],
        [
            new("Zofia", [new(88.5m, "88.5%"), new(90.1m, "90.1%"), new(93m, "93%"), new(94.2m, "94.2%")]),
            new("Year 6", [new(94m, "94%"), null, new(93.6m, "93.6%"), new(94.4m, "94.4%")]),
        ],
        new Bar("Target", 96, "96%"));

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
