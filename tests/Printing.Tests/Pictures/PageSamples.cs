using SenHub.Printing.Tree;

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
}
