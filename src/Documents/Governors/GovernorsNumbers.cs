using System.Globalization;
using SenHub.Documents.House;
using SenHub.Domain.Provision.Governors;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Governors;

/// <summary>Part 2: how many, with which needs, and how that moves.</summary>
internal static class GovernorsNumbers
{
    private const int LeastForALine = 3;

    /// <summary>The section.</summary>
    public static IEnumerable<Block> For(GovernorsFigures figures)
    {
        var register = figures.Register;
        yield return new Block.Heading(2, "2 Numbers");
        yield return new Block.Facts(
        [
            new Fact("Pupils on the SEN register", Words(register.Total)),
            new Fact("Of all pupils", register.Total.Shown is { } total && figures.OnRoll is > 0 and { } all ? $"about {HouseStyle.Percent(decimal.Round(100m * total / all, 0, MidpointRounding.AwayFromZero))}" : "Not shown"),
            .. Facts(register, RegisterLines.Status, code => code == "E" ? "With an education, health and care plan" : "With SEN support"),
            new Fact("Came on the register this school year", About(figures.Joined)),
        ]);
        yield return Trend(figures);
        yield return Breakdown("By primary need", register, RegisterLines.Need, code => code == "none" ? HouseStyle.NotRecorded : NeedWords.Of(code));
        foreach (var chart in Chart(register))
            yield return chart;
        yield return Breakdown("By year group", register, RegisterLines.Year, year => year == "none" ? HouseStyle.NotRecorded : YearGroup.InWords(year));
    }

    /// <summary>A count as readers see it.</summary>
    public static string Words(PublishedCell cell) => cell switch
    {
        { Shown: { } shown } => HouseStyle.Number(shown),
        { Withheld: Withheld.Small } => "Fewer than 5",
        { Withheld: Withheld.Difference, LastShown: { } last } => $"As last shown: {HouseStyle.Number(last)}",
        _ => "Not shown",
    };

    /// <summary>A rounded count as readers see it.</summary>
    public static string About(int? count) => count is { } known ? $"about {HouseStyle.Number(known)}" : "Fewer than 5";

    /// <summary>A rounded share as readers see it.</summary>
    public static string Share(RoundedShare share) => share.Kind switch
    {
        ShareKind.TooFew => "Not shown: too few",
        ShareKind.Few => "Fewer than 5",
        ShareKind.NearlyAll => "All, or all but fewer than 5",
        ShareKind.About => $"about {HouseStyle.Percent(share.Percent)}",
        _ => throw new ArgumentOutOfRangeException(nameof(share)),
    };

    private static IEnumerable<Fact> Facts(PublishedCounts register, string line, Func<string, string> label) =>
        (register.LineOf(line)?.Cells ?? []).Select(cell => new Fact(label(cell.Name), Words(cell)));

    private static Block.Together Breakdown(string heading, PublishedCounts register, string line, Func<string, string> label) => new(
    [
        new Block.Heading(3, heading),
        Cells.TableOr(new Block.Table(
            $"Pupils on the register {char.ToLower(heading[0], CultureInfo.InvariantCulture)}{heading[1..]}",
            [new("Group", 4, RowHeader: true), new("Pupils", 2, Align.Right)],
            [.. (register.LineOf(line)?.Cells ?? []).Select(cell => Cells.Row(label(cell.Name), Words(cell)))])),
    ]);

    private static IEnumerable<Block> Chart(PublishedCounts register)
    {
        var shown = (register.LineOf(RegisterLines.Need)?.Cells ?? []).Where(cell => cell.Shown is not null).OrderByDescending(cell => cell.Shown).ToList();
        return shown.Count < 2 ? [] : [new Block.BarChart("Primary needs that may be shown", [.. shown.Select(cell => new Bar(cell.Name == "none" ? HouseStyle.NotRecorded : NeedWords.Of(cell.Name), cell.Value, HouseStyle.Number(cell.Value)))])];
    }

    // From three terms on. A term whose figure was withheld is a gap: neither its point nor a stretch through it is drawn, and every point is to the nearest five.
    private static Block.LineChart Line(IReadOnlyList<TermTotal> trend) => new(
        "Pupils on the register, term by term, to the nearest five",
        [.. trend.Select(term => new Moment(term.Term.InWords))],
        [new Series("On the register", [.. trend.Select(term => term is { IsShown: true, Pupils: { } pupils } ? new Measure(pupils, HouseStyle.Number(pupils)) : null)])]);

    private static Block Trend(GovernorsFigures figures)
    {
        if (figures.Trend.Count(term => term is { IsShown: true, Pupils: not null }) >= LeastForALine)
            return Line(figures.Trend);
        var known = figures.Trend.Where(term => term.Pupils is not null).ToList();
        return known.Count < 2
            ? new Block.Paragraph("A trend is drawn from the second report on.")
            : new Block.BarChart("Pupils on the register, term by term, to the nearest five", [.. known.Select(term => new Bar(term.Term.InWords, term.Pupils!.Value, HouseStyle.Number(term.Pupils.Value)))]);
    }
}
