namespace SenHub.Samples.World;

/// <summary>The mark of a reading test on a day.</summary>
internal sealed record Mark(DateOnly On, int Marks);

/// <summary>What the primary's termly reading test gave, which everybody of the upper years sits: three terms, so that each pupil has peers and a rate before.</summary>
internal static class ReadingMarks
{
    private const int Highest = 50;
    private const int FallingBehind = 7; // per cent
    private const int FallingBehindWithNeeds = 20;
    private const int Absent = 4;

    private static readonly string[] Years = ["4", "5", "6"];
    private static readonly DateOnly[] TestDays = [new(2026, 3, 11), new(2026, 7, 1), new(2026, 11, 4)];

    /// <summary>The child's marks, oldest first; none of days on which the child was not at the school or was absent.</summary>
    public static IReadOnlyList<Mark> Of(SchoolShape shape, Child child, int seed)
    {
        if (shape.Key != SchoolShape.Larkfield.Key || !Years.Contains(child.NcYear))
            return [];
        var dice = Dice.For(seed, $"{child.Upn}/reading test");
        var mark = dice.Between(14, 22) + (child.Sen is null ? 6 : 0);
        // The test is easier to gain on from below: most gaps close a little.
        var gain = mark < 20 ? 6 : mark < 24 ? 5 : 4;
        var behind = dice.Chance(child.Sen is null ? FallingBehind : FallingBehindWithNeeds);
        var marks = new List<Mark>();
        foreach (var day in TestDays)
        {
            var here = child.Entry <= day && !dice.Chance(Absent);
            if (day != TestDays[0])
                mark += behind && day == TestDays[^1] ? dice.Between(-3, 0) : day == TestDays[^1] ? gain + dice.Between(1, 2) : gain;
            if (here)
                marks.Add(new Mark(day, Math.Min(Highest, mark)));
        }

        return marks;
    }
}
