using SenHub.Printing.Tree;

namespace SenHub.TestKit.Printing;

/// <summary>One of any block, with any content.</summary>
public sealed class RandomBlocks(RandomWords words)
{
    private static readonly DateOnly Day = new(2026, 1, 12);

    private static readonly ReadOnlyMemory<byte>[] Pictures =
    [
        PngBytes.Small,
        PngBytes.Of(9, 40, 6, 8, (x, y, _) => x * y),
        PngBytes.Of(30, 3, 3, 4, (x, _, _) => x, transparency: [0, 128]),
        PngBytes.Of(4, 4, 0, 16, (x, y, _) => x * y * 999),
        PngBytes.Of(4, 4, 2, 8, (_, _, _) => 7, missingRows: 1),
        new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 0 },
        Array.Empty<byte>(),
    ];

    /// <summary>A block.</summary>
    /// <param name="depth">How many blocks hold it: deep ones hold no others.</param>
    public Block Any(int depth) => words.Number(0, depth > 1 ? 16 : 18) switch
    {
        0 or 1 => new Block.Heading(words.Number(0, 5), words.Text(), words.One<string?>(null, "one", "two")),
        2 or 3 => words.Paragraph(),
        4 => words.Bullets(),
        5 => new Block.Facts(words.List(0, 9, () => new Fact(words.Text(), words.Text()))),
        6 or 7 or 8 => Table(),
        9 => new Block.BarChart(words.Text(), words.List(0, 6, Bar), words.Chance(2) ? Bar() : null),
        10 => LineChart(),
        11 => new Block.Timeline(words.Text(), words.List(0, 9, () => new Milestone(words.Text(), Day, words.Text(), words.Chance(2)))),
        12 => new Block.CallOut(words.Text(), words.List(0, 3, words.Paragraph)),
        13 => words.Chance(2) ? new Block.Signatures(words.List(0, 3, words.Text)) : new Block.TickBox(words.Text(), words.Chance(2)),
        14 => new Block.Image(words.One<ReadOnlyMemory<byte>>(Pictures), words.Text(), words.One(1, 0.3, 0, -1, double.NaN)),
        15 => new Block.Ornament(words.One<ReadOnlyMemory<byte>>(Pictures)),
        16 => words.Chance(2) ? new Block.PageBreak() : new Block.Contents(words.Number(0, 4)),
        17 => new Block.Together(words.List(0, 3, () => Any(depth + 1))),
        _ => new Block.Section(words.Chance(2), words.List(0, 3, () => Any(depth + 1))),
    };

    private Bar Bar() => new(words.Text(), words.Number(-3, 12), words.Text());

    private Block.LineChart LineChart()
    {
        var along = words.List(0, 9, () => new Moment(words.Text(), words.Chance(3) ? null : Day.AddDays(words.Number(0, 300))));
        return new(words.Text(), along, words.List(0, 5, Series), words.Chance(2) ? Bar() : null);
    }

    private Series Series() => new(words.Text(), words.List<Measure?>(0, 9, () => words.Chance(4) ? null : new Measure(Value(), words.Text())));

    private decimal Value() => words.One(0m, 1m, 92.5m, 100m, -3m, decimal.MaxValue, decimal.MinValue, 0.0000001m);

    private Block.Table Table()
    {
        var columns = words.Number(0, 6);
        return new(words.Text(), words.List(columns, columns, Column), words.List(0, 18, () => Row(columns)))
        {
            Above = words.Chance(4) ? words.List(1, 2, () => Row(columns)) : [],
            WithoutRows = words.One("None.", ""),
        };
    }

    private Column Column() => new(words.Text(), words.One(0, 1, 3, -1), words.One(Align.Left, Align.Right, Align.Point), words.Chance(4));

    private IReadOnlyList<Cell> Row(int columns)
    {
        var cells = words.List(words.Chance(5) ? 0 : columns, words.Chance(5) ? columns + 2 : columns, Cell);
        return words.Chance(5) ? new Row(cells, words.Chance(2), words.Chance(2)) : cells;
    }

    private Cell Cell()
    {
        var cell = words.Chance(6) ? new Cell(words.List(0, 3, words.Prose)) : new Cell(words.Text(), words.One(Stress.None, Stress.Strong, Stress.Small));
        return words.Chance(8) ? cell with { Columns = words.Number(0, 4), Rows = words.Number(0, 5) } : cell;
    }
}
