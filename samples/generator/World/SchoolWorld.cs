namespace SenHub.Samples.World;

/// <summary>An invented school with everyone in it, in the order of the register.</summary>
internal sealed record SchoolWorld(SchoolShape Shape, IReadOnlyList<Child> Children)
{
    /// <summary>Children with support or a plan.</summary>
    public IEnumerable<Child> WithSen => Children.Where(child => child.Sen is not null);

    /// <summary>Children with a plan.</summary>
    public IEnumerable<Child> WithPlan => Children.Where(child => child.Sen?.Plan is not null);

    /// <summary>Both schools of the samples.</summary>
    public static IReadOnlyList<SchoolWorld> Both(int seed) => [Of(SchoolShape.Larkfield, seed), Of(SchoolShape.Hartside, seed)];

    private static SchoolWorld Of(SchoolShape shape, int seed)
    {
        var addresses = new Addresses(Dice.For(seed, shape.Key + "/addresses"), shape.Authority);
        var parents = new Parents(Dice.For(seed, shape.Key + "/parents"), addresses);
        var families = new Families(shape, Dice.For(seed, shape.Key + "/families"), addresses, parents);
        var cast = new Cast(families.All(), Dice.For(seed, shape.Key + "/cast"));
        var specials = new Specials(shape, cast, Dice.For(seed, shape.Key + "/specials"), addresses, parents);

        var sameName = specials.SameName();
        new PlanCasting(shape, cast, Dice.For(seed, shape.Key + "/plans"), addresses).Give();
        specials.NoContact();
        specials.LookedAfter();
        specials.OutOfYear();
        specials.OtherNumbers();
        new SupportCasting(shape, cast, Dice.For(seed, shape.Key + "/support")).Give([.. sameName, specials.Twin()]);
        return new SchoolWorld(shape, [.. cast.Children
            .OrderBy(child => child.Surname, StringComparer.Ordinal)
            .ThenBy(child => child.Forename, StringComparer.Ordinal)
            .ThenBy(child => child.Upn, StringComparer.Ordinal)]);
    }
}
