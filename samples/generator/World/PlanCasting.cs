namespace SenHub.Samples.World;

/// <summary>Gives each plan to a child of its year, whose adults then all have a mailbox: they are invited to reviews.</summary>
internal sealed class PlanCasting(SchoolShape shape, Cast cast, Dice dice, Addresses addresses)
{
    /// <summary>Names that are also words, which an identity scan must not trip over (SD-S7).</summary>
    private static readonly HashSet<string> CommonWords =
        ["Grace", "Mark", "Summer", "Will", "Hope", "May", "Faith", "Joy", "Rose", "April", "Autumn", "Frank", "Dawn", "Day", "Read", "Young", "Long", "Short", "Good", "Best", "Law", "Power"];

    /// <summary>The plans chosen by hand, then as many drawn ones as the school is short of.</summary>
    public void Give()
    {
        var chosen = PlanCase.Chosen(shape.Key);
        foreach (var plan in chosen)
            Give(plan);
        for (var drawn = chosen.Count; drawn < shape.Plans; drawn++)
            Give(DrawnPlans.Draw(shape, dice));
    }

    private void Give(PlanCase plan)
    {
        var child = cast.Pick(child => child.NcYear == plan.Year && IsOnlyOneSoNamed(child), child => Suits(child, plan.Names));
        var found = (plan.Made ?? child.Entry).AddYears(-1).AddDays(-dice.Between(20, 200));
        cast.Replace(child, child with
        {
            Sen = new Sen(found, plan.Needs, plan),
            Adults = [.. child.Adults.Select(adult => adult with { Email = adult.Email ?? addresses.Mailbox(adult.Forename, adult.Surname) })],
            Preferred = plan.Names is "arabic" or "bengali" ? Script(child) : child.Preferred,
        });
    }

    // Free text about the child must not name a second child of the year by its forename (SD-S7).
    private bool IsOnlyOneSoNamed(Child child) =>
        cast.Children.Count(other => other.NcYear == child.NcYear && other.Forename == child.Forename) == 1;

    private static bool Suits(Child child, string names) => names switch
    {
        "" => child.Culture == "english",
        "common" => CommonWords.Contains(child.Forename) || CommonWords.Contains(child.Surname),
        _ => child.Culture == names,
    };

    private static string? Script(Child child) =>
        Culture.All[child.Culture].Children(child.Sex).First(name => name.Legal == child.Forename).Script;
}
