using FsCheck;
using FsCheck.Fluent;
using SenHub.Domain.Provision.Governors;

namespace SenHub.Domain.Tests.Provision.Governors;

/// <summary>What a governor with all reports and a pencil can and cannot work out.</summary>
public sealed class SuppressionTests
{
    [Fact]
    public void Counts_of_five_and_more_are_shown()
    {
        var line = Line(null, ("K", 60), ("E", 20));

        Assert.Equal([60, 20], line.Select(cell => cell.Shown));
    }

    [Fact]
    public void A_lonely_small_count_takes_the_next_smallest_with_it()
    {
        var line = Line(null, ("MLD", 40), ("HI", 3), ("ASD", 9), ("VI", 12));

        Assert.Equal([Withheld.No, Withheld.Small, Withheld.Complementary, Withheld.No], line.Select(cell => cell.Withheld));
    }

    [Fact]
    public void Two_small_counts_that_are_few_persons_together_need_a_third()
    {
        var line = Line(null, ("MLD", 40), ("HI", 1), ("VI", 2), ("ASD", 9));

        Assert.Equal([Withheld.No, Withheld.Small, Withheld.Small, Withheld.Complementary], line.Select(cell => cell.Withheld));
    }

    [Fact]
    public void Two_small_counts_that_are_enough_together_need_none() =>
        Assert.Equal([40, null, null], Line(null, ("MLD", 40), ("HI", 4), ("VI", 3)).Select(cell => cell.Shown));

    [Fact]
    public void Where_nothing_can_be_kept_safe_beside_the_total_the_total_goes_too()
    {
        var counts = Suppression.Of(7, [new("status", [("K", 7)]), new("need", [("ASD", 7), ("HI", 0)])], null);

        Assert.Null(Suppression.Of(6, [new("one", [("a", 4), ("b", 2)])], null).LineOf("one")!.Cells[0].Shown);
        Assert.True(counts.LineOf("need")!.Cells.Count(cell => cell.Shown is null) >= 2);
    }

    [Fact]
    public void A_count_that_moved_by_few_stands_as_last_shown()
    {
        var first = Suppression.Of(80, [new("status", [("K", 64), ("E", 16)])], null);
        var second = Suppression.Of(82, [new("status", [("K", 65), ("E", 17)])], first);
        var third = Suppression.Of(85, [new("status", [("K", 69), ("E", 16)])], second);

        Assert.Equal((null, 80), (second.Total.Shown, second.Total.Remembered));
        Assert.All(second.LineOf("status")!.Cells, cell => Assert.Equal(Withheld.Difference, cell.Withheld));
        Assert.Equal(85, third.Total.Shown);
    }

    [Fact]
    public void A_neighbour_that_was_shown_last_term_and_did_not_move_protects_nothing()
    {
        // VI would be the smallest to withhold beside HI, but everybody remembers that it was 6.
        var first = Suppression.Of(61, [new("need", [("HI", 5), ("VI", 6), ("ASD", 20), ("MLD", 30)])], null);
        var second = Suppression.Of(59, [new("need", [("HI", 0), ("VI", 6), ("ASD", 20), ("MLD", 33)])], first);

        Assert.Equal([5, 6, 20, 30], first.LineOf("need")!.Cells.Select(cell => cell.Shown));
        Assert.Null(second.LineOf("need")!.Cells[0].Shown);
        AssertSafe(first, second);
    }

    [Fact]
    public void A_gap_of_the_last_report_is_not_laid_open_by_this_one()
    {
        var first = Suppression.Of(60, [new("need", [("HI", 4), ("VI", 6), ("ASD", 50)])], null);
        var second = Suppression.Of(60, [new("need", [("HI", 4), ("VI", 6), ("ASD", 50)])], first);

        Assert.Equal([Withheld.Small, Withheld.Complementary, Withheld.No], second.LineOf("need")!.Cells.Select(cell => cell.Withheld));
    }

    [Fact]
    public void A_part_that_nobody_has_any_more_is_not_dropped()
    {
        var first = Suppression.Of(60, [new("need", [("HI", 8), ("ASD", 52)])], null);

        var line = Suppression.Of(60, [new("need", [("ASD", 60)])], first).LineOf("need")!;

        Assert.Equal(("HI", 0, Withheld.Small), line.Cells.Where(cell => cell.Name == "HI").Select(cell => (cell.Name, cell.Value, cell.Withheld)).Single());
    }

    [Fact]
    public void A_breakdown_that_does_not_add_up_is_refused() =>
        Assert.Throws<ArgumentException>(() => Suppression.Of(5, [new("status", [("K", 4)])], null));

    [Fact]
    public void No_series_of_reports_shows_or_gives_away_a_small_count() => Always.Holds(
        (from terms in Gen.Choose(1, 5)
         from cells in Gen.Choose(1, 7)
         from rows in Gen.Choose(0, 30).ArrayOf(cells).ArrayOf(terms)
         from drift in Gen.Choose(-3, 3).ArrayOf(cells).ArrayOf(terms)
         select (rows, drift)).ToArbitrary(),
        world =>
        {
            PublishedCounts? last = null;
            var values = world.rows[0];
            for (var term = 0; term < world.rows.Length; term++)
            {
                // Half of the worlds jump, half drift: both happen to a school.
                values = world.rows[0].Length % 2 == 0 ? world.rows[term] : [.. values.Zip(world.drift[term], (value, by) => Math.Max(0, value + by))];
                var parts = values.Select((value, at) => ($"c{at}", value)).ToList();
                var halves = new (string, int)[] { ("odd", parts.Where((_, at) => at % 2 == 1).Sum(part => part.value)), ("even", parts.Where((_, at) => at % 2 == 0).Sum(part => part.value)) };
                var now = Suppression.Of(values.Sum(), [new("fine", parts), new("coarse", halves)], last);
                AssertSafe(last, now);
                last = now;
            }

            return true;
        });

    // A reader who subtracts shown counts from the total, and this report from what was last shown, assuming that what is withheld stands as it was last seen.
    private static void AssertSafe(PublishedCounts? last, PublishedCounts now)
    {
        foreach (var cell in now.Lines.SelectMany(line => line.Cells).Append(now.Total))
        {
            Assert.False(cell.Shown < 5);
            Assert.False(cell is { Shown: { } shown, LastShown: { } before } && shown != before && Math.Abs(shown - before) < 5, "a small difference");
        }

        foreach (var line in now.Lines)
        {
            var hidden = line.Cells.Where(cell => cell.Shown is null).ToList();
            if (now.Total.Shown is { } total && hidden.Count > 0)
            {
                var guessed = hidden.Where(cell => cell.LastShown == cell.Value).ToList();
                var rest = total - line.Cells.Sum(cell => cell.Shown ?? 0) - guessed.Sum(cell => cell.Value);
                Assert.True(hidden.Count - guessed.Count >= 2, "one unknown is no secret");
                Assert.True(rest >= 5, "few persons together");
            }
            else if (now.Total.Shown is null && line.Cells.Count > 0)
            {
                Assert.True(hidden.Count > 0, "a withheld total is the sum of its parts");
            }
        }

        foreach (var line in last?.Lines ?? [])
        {
            var gaps = line.Cells.Where(cell => cell.Shown is null).ToList();
            var left = gaps.Where(gap => now.LineOf(line.Name)!.Cells.Single(cell => cell.Name == gap.Name).Shown is null).ToList();
            Assert.True(left.Count == gaps.Count || left.Count == 0 || (left.Count >= 2 && left.Sum(gap => gap.Value) >= 5), "this report fills the gaps of the last");
        }
    }

    private static IReadOnlyList<PublishedCell> Line(PublishedCounts? last, params (string Name, int Value)[] parts) =>
        Suppression.Of(parts.Sum(part => part.Value), [new("line", parts)], last).Lines[0].Cells;
}
