using SenHub.Printing.Tree;
using SenHub.TestKit.Printing;

namespace SenHub.Printing.Tests.Pictures;

/// <summary>Pages that show what blocks look like. All people, schools and places are invented.</summary>
public static class PageSamples
{
    /// <summary>Spans, money, rich cells, totals, facts in two columns.</summary>
    public static Doc Tables => Samples.Of(
        new Block.Heading(1, "Tables"),
        new Block.Facts([new("Pupil", "Zofia Żółkiewska"), new("Born", "14 March 2015"), new("Year group", "Year 6"), new("Reference", "LK-412-7"), new("SENCo", "Mrs Ruth Adeyemi"), new("Data of", "12 January 2026")]),
        TableTests.Spans,
        new Block.Table("What was agreed", [new("Who", 1, RowHeader: true), new("What", 4), new("By", 1)],
        [
            [new("Parents"), new Cell([new Block.Paragraph([new("Reading at home, ", Stress.None), new("ten minutes a day", Stress.Strong), new(" (as far as it goes)", Stress.Small)]), new Block.Bullets([new("A book from school."), new(Samples.Sentence)])]), new("2 March")],
            [new("SENCo"), new Cell([new Block.Bullets([new("Ask for the report."), new("Write to the authority.")], Numbered: true)]), new("16 February")],
        ]),
        new Block.Table("Exclusions", [new("Day"), new("Why")], []));

    /// <summary>Pictures of each kind, one that is none, and line charts.</summary>
    public static Doc Figures => Samples.Of(
        new Block.Heading(1, "Figures"),
        new Block.Image(PngBytes.Of(96, 64, 6, 8, (x, y, channel) => channel == 3 ? x * 255 / 95 : channel == 0 ? 200 : y * 3), "A red field that grows clear to the left", 0.25),
        new Block.Image(PngBytes.Of(1200, 900, 2, 8, (x, y, channel) => (x / 150) + (y / 150) is var square && square % 2 == 0 ? 230 : channel * 60), "A board of squares", 0.3),
        new Block.Image(PngBytes.Of(64, 16, 3, 4, (x, _, _) => x / 4, transparency: [0]), "A palette of sixteen colours", 0.25),
        new Block.Image("no picture"u8.ToArray(), "The plan of the ground floor, which could not be read"),
        Samples.Attendance,
        new Block.LineChart(
            "Reading age in months, four pupils",
            [.. Enumerable.Range(1, 9).Select(i => new Moment($"Week {i}"))],
            [
                new("Zofia", [.. Enumerable.Range(1, 9).Select(i => new Measure(80 + (2 * i), $"{80 + (2 * i)}"))]),
                new("Ioana", [.. Enumerable.Range(1, 9).Select(i => i == 4 ? null : new Measure(84 + i, $"{84 + i}"))]),
                new("Gruffŷdd", [.. Enumerable.Range(1, 9).Select(i => new Measure(97 - (i % 3), $"{97 - (i % 3)}"))]),
                new("Amira", [.. Enumerable.Range(1, 6).Select(i => new Measure(75 + (i * i), $"{75 + (i * i)}"))]),
            ]),
        new Block.LineChart("A single reading", [new("Autumn")], [new("Spelling", [new(12, "12 of 20")])], new Bar("Target", 15, "15 of 20")));
}
