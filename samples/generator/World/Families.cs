namespace SenHub.Samples.World;

/// <summary>Fills a school with families.</summary>
internal sealed class Families(SchoolShape shape, Dice dice, Addresses addresses, Parents parents)
{
    // Of a hundred families.
    private static readonly (string Culture, int Share)[] Shares =
        [("english", 58), ("polish", 7), ("romanian", 5), ("turkish", 5), ("welsh", 4), ("irish", 4), ("arabic", 7), ("bengali", 7), ("african", 3)];

    private readonly Numbers numbers = new();
    private readonly HashSet<(string, string)> names = [];
    private readonly Dictionary<string, Queue<FamilyName>> surnames = [];

    /// <summary>Every child, family by family.</summary>
    public IReadOnlyList<Child> All() => [.. Seats.ByFamily(shape, dice).SelectMany(Family)];

    private List<Child> Family(IReadOnlyList<Seat> seats, int number)
    {
        var culture = Culture.All[CultureKey(dice.Below(100))];
        var surname = Surname(culture);
        var family = new Household(number, culture, surname, parents.Of(culture, surname), addresses.Home());
        var children = seats.Select(seat => Child(seat, family)).ToList();
        if (children is [var first, var second] && first.NcYear == second.NcYear)
            children[1] = second with { BornOn = first.BornOn }; // twins
        return children;
    }

    // In turn, so that no surname needs more forenames than its culture has.
    private FamilyName Surname(Culture culture)
    {
        if (!surnames.TryGetValue(culture.Key, out var turn))
            surnames[culture.Key] = turn = new Queue<FamilyName>(dice.Shuffle(culture.Surnames));
        var next = turn.Dequeue();
        turn.Enqueue(next);
        return next;
    }

    private Child Child(Seat seat, Household family)
    {
        var sex = dice.Chance(50) ? 'F' : 'M';
        var given = dice.Shuffle(family.Culture.Children(sex)).First(name => names.Add((name.Legal, family.Surname.For(sex))));
        var movedHere = dice.Chance(7);
        return new Child
        {
            Upn = numbers.Upn(movedHere ? "2990" : dice.Pick(shape.AllocatedBy), seat.Year.ReceptionYear),
            AdmissionNumber = numbers.Admission(),
            Family = family.Number,
            Forename = given.Legal,
            Surname = family.Surname.For(sex),
            Preferred = dice.Chance(60) ? given.Script : null,
            Sex = sex,
            BornOn = seat.Year.BornFrom.AddDays(dice.Below(365)),
            NcYear = seat.Year.NcYear,
            Class = seat.Class,
            Culture = family.Culture.Key,
            Language = family.Culture.Language,
            Home = family.Home,
            Adults = family.Adults,
            Entry = Entry(seat.Year, movedHere),
            Attendance = Attended(),
        };
    }

    private static string CultureKey(int thrown)
    {
        foreach (var (culture, share) in Shares)
        {
            thrown -= share;
            if (thrown < 0)
                return culture;
        }

        throw new InvalidOperationException("The shares of the cultures do not add up to a hundred.");
    }

    private DateOnly Entry(YearShape year, bool movedHere)
    {
        var first = shape.IsPrimary ? year.ReceptionYear : Math.Min(SampleNight.Year, year.ReceptionYear + 7);
        if (movedHere && first < SampleNight.Year)
            return new DateOnly(SampleNight.Year, dice.Between(1, 7), dice.Between(4, 12));
        return new DateOnly(first, 9, first == SampleNight.Year ? 2 : 4);
    }

    private Attendance Attended()
    {
        var possible = SampleNight.SchoolDaysSoFar.Count * 2;
        var missed = dice.Chance(6) ? dice.Between(12, 34) : dice.Below(9);
        return new Attendance(possible, possible - missed, missed - (missed / 5));
    }

    private sealed record Household(int Number, Culture Culture, FamilyName Surname, IReadOnlyList<Adult> Adults, Home Home);
}
