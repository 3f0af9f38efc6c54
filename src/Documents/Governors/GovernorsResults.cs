using SenHub.Documents.House;
using SenHub.Domain.Provision.Governors;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Governors;

/// <summary>Parts 6 to 8 and 11: progress, attendance, parents, money.</summary>
internal static class GovernorsResults
{
    /// <summary>Progress, attendance and parents, with needs and without.</summary>
    public static IEnumerable<Block> For(GovernorsFigures figures)
    {
        yield return new Block.Heading(2, "6 Progress");
        yield return new Block.Facts(
        [
            new Fact("Slower than expected by a test of Code 6.17, of pupils with needs and results", GovernorsNumbers.Share(figures.SlowWithNeeds)),
            new Fact("The same, of pupils without needs", GovernorsNumbers.Share(figures.SlowWithout)),
        ]);
        yield return new Block.Heading(2, "7 Attendance and suspensions");
        var known = figures.Attendance.Where(group => group.Mean is not null).ToList();
        yield return known.Count == 0
            ? new Block.Paragraph("Attendance is not in the exports.")
            : new Block.BarChart("Mean attendance this year", [.. known.Select(group => new Bar(NeedWords.Of(group.Status), group.Mean!.Value, HouseStyle.Percent(group.Mean!.Value)))]);
        yield return new Block.Paragraph("Suspensions are not in the exports: " + char.ToLowerInvariant(GovernorsPaper.ByHand[0]) + GovernorsPaper.ByHand[1..] + ".");
        yield return new Block.Heading(2, "8 Parents");
        yield return new Block.Facts([new Fact("Of reviewed cycles, looked at with the parents", GovernorsNumbers.Share(figures.WithParents))]);
    }

    /// <summary>Part 11.</summary>
    public static IEnumerable<Block> Funding(GovernorsFigures figures) =>
    [
        new Block.Heading(2, "11 Funding"),
        new Block.Facts(
        [
            new Fact("Additional provision of this school year", HouseStyle.Money(figures.Cost)),
            new Fact("Top-up a year from authorities (element 3)", figures.TopUp is { } topUp ? HouseStyle.Money(topUp) : "Not shown: too few"),
            new Fact("Pupils above the school's own contribution (element 2)", GovernorsNumbers.About(figures.AboveElement2)),
            new Fact("Notional SEN budget", GovernorsPaper.ByHand),
        ]),
    ];
}
