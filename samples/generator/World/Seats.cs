namespace SenHub.Samples.World;

/// <summary>One place in one class.</summary>
internal sealed record Seat(YearShape Year, string Class);

/// <summary>Gives the places of a school to families: twins into one year, brothers and sisters into two.</summary>
internal static class Seats
{
    private const int SiblingPercent = 30;

    /// <summary>The places family by family; the first families have twins.</summary>
    public static IReadOnlyList<IReadOnlyList<Seat>> ByFamily(SchoolShape shape, Dice dice)
    {
        var free = dice.Shuffle(
            from year in shape.Years
            from name in year.Classes
            from _ in Enumerable.Range(0, year.ClassSize)
            select new Seat(year, name));
        var families = new List<IReadOnlyList<Seat>>();
        while (free.Count > 0)
        {
            var first = Take(free, free[^1]);
            var wantsTwin = families.Count < shape.Twins;
            var second = wantsTwin || dice.Chance(SiblingPercent)
                ? free.Find(seat => (seat.Year == first.Year) == wantsTwin)
                : null;
            families.Add(second is null ? [first] : [first, Take(free, second)]);
        }

        return families;
    }

    private static Seat Take(List<Seat> free, Seat seat)
    {
        free.Remove(seat);
        return seat;
    }
}
