namespace SenHub.Samples.World;

/// <summary>Gives SEN support to as many children as the school has, every type of need among them.</summary>
internal sealed class SupportCasting(SchoolShape shape, Cast cast, Dice dice)
{
    // Every type that SEN support may have (NEED-03: NSA is for support only), the frequent ones more than once.
    private static readonly string[] Types =
        ["SLCN", "SEMH", "SPLD", "MLD", "ASD", "PD", "HI", "VI", "OTH", "NSA", "MSI", "SLCN", "SEMH", "SPLD", "MLD", "ASD", "SLCN", "SEMH", "SPLD", "MLD"];

    /// <summary>One twin of a pair and both of the same name first, then others.</summary>
    public void Give(IReadOnlyList<Child> first)
    {
        foreach (var child in first)
            cast.Choose(child);
        var children = first.Concat(cast.Free()).Take(shape.Supported).ToList();
        for (var at = 0; at < children.Count; at++)
            cast.Replace(children[at], children[at] with { Sen = Support(children[at], Types[at % Types.Length]) });
    }

    private Sen Support(Child child, string type)
    {
        var second = dice.Chance(30) ? Types[dice.Below(5)] : type;
        var latest = SampleNight.Day.AddDays(-40).DayNumber;
        var from = Math.Min(latest, child.Entry.DayNumber + dice.Between(30, 600));
        return new Sen(DateOnly.FromDayNumber(from), second == type ? [type] : [type, second], null);
    }
}
