namespace SenHub.Samples.World;

/// <summary>The children that exports and papers trip over: same names, wrong years, other numbers, care, estranged parents.</summary>
internal sealed class Specials(SchoolShape shape, Cast cast, Dice dice, Addresses addresses, Parents parents)
{
    /// <summary>Gives a second child the whole name of a first; both are returned as they now are.</summary>
    public IReadOnlyList<Child> SameName()
    {
        var first = cast.Pick(child => child.Culture == "english");
        var second = cast.Pick(child => child.Culture == "english" && child.Sex == first.Sex && child.NcYear != first.NcYear);
        var renamed = second with { Forename = first.Forename, Surname = first.Surname };
        cast.Replace(second, renamed);
        return [first, renamed];
    }

    /// <summary>One child of the first pair of twins without needs; the other stays without.</summary>
    public Child Twin()
    {
        var pair = cast.Children.GroupBy(child => (child.Family, child.BornOn)).First(born => born.Count() == 2 && born.All(child => child.Sen is null)).ToList();
        cast.Choose(pair[1]);
        return pair[0];
    }

    /// <summary>Children taught a year below their age.</summary>
    public void OutOfYear()
    {
        for (var made = 0; made < shape.OutOfYear; made++)
        {
            var child = cast.Pick(child => child.NcYear is not ("R" or "7"));
            var year = shape.Years.First(year => year.NcYear == child.NcYear);
            cast.Replace(child, child with { BornOn = year.BornFrom.AddDays(-dice.Between(1, 60)) });
        }
    }

    /// <summary>One child with a temporary number, one whose temporary number was replaced.</summary>
    public void OtherNumbers()
    {
        var late = cast.Pick(_ => true);
        cast.Replace(late, late with { Upn = Numbers.Temporary(shape.Number[3..], SampleNight.Year), Entry = new DateOnly(2026, 11, 9) });
        var settled = cast.Pick(_ => true);
        cast.Replace(settled, settled with { FormerUpn = Numbers.Temporary(shape.Number[3..], SampleNight.Year - 1) });
    }

    /// <summary>Looked-after children of two authorities: a foster carer and a social worker in place of parents.</summary>
    public void LookedAfter()
    {
        for (var made = 0; made < shape.LookedAfter; made++)
        {
            var child = cast.Pick(child => child.Sen is null);
            var near = made % 3 != 2;
            cast.Replace(child, child with
            {
                CareAuthority = near ? "999" : "998",
                Adults = parents.InCare(near ? "norchester.example" : "wexmoor.example"),
                Home = addresses.Home(),
            });
        }
    }

    /// <summary>Parents whom the school must not contact; the first is the father of the child whose plan says so.</summary>
    public void NoContact()
    {
        for (var made = 0; made < shape.NoContactParents; made++)
        {
            var child = cast.Children.FirstOrDefault(child => made == 0 && child.Sen?.Plan?.Key == "no-contact")
                ?? cast.Pick(child => child.Adults.Count == 2);
            cast.Replace(child, child with { Adults = WithEstranged(child, invited: child.Sen is not null) });
        }
    }

    private IReadOnlyList<Adult> WithEstranged(Child child, bool invited)
    {
        var culture = Culture.All[child.Culture];
        var surname = culture.Surnames.FirstOrDefault(name => name.For(child.Sex) == child.Surname) ?? new FamilyName(child.Surname, child.Surname);
        var father = parents.Parent(culture, surname, 'M') with { NoContact = true, OwnHome = addresses.Home() };
        return
        [
            parents.Parent(culture, surname, 'F'),
            invited
                ? father with { Email = addresses.Mailbox(father.Forename, father.Surname) }
                : father with { Email = null, CourtOrder = "Prohibited steps order, see file" },
        ];
    }
}
