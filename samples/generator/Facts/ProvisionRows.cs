using System.Globalization;
using SenHub.Domain;
using SenHub.Domain.Provision;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>What each child with needs receives this year (FUND-06): groups for most, one-to-one support for those with plans.</summary>
internal sealed class ProvisionRows(SchoolWorld world, Register register, int seed)
{
    private static readonly DateOnly YearEnd = SampleNight.Calendar.Terms[^1].To;

    /// <summary>One row for each child in each intervention.</summary>
    public IReadOnlyList<ProvisionLine> All()
    {
        var places = world.WithSen.SelectMany(child => Wanted(child).Select(what => (Child: child, What: what))).ToList();
        var groups = places.GroupBy(place => (place.What, Band: place.What.MostInGroup == 1 ? place.Child.Upn : YearBand(place.Child)));
        return [.. groups
            .SelectMany(group => group.Chunk(group.Key.What.MostInGroup).Select((members, at) => (group.Key, members, at)))
            .SelectMany(group => group.members.Select(member => Line(member.Child, group.Key.What, group.members.Length, GroupName(group.Key.What, group.Key.Band, group.at))))
            .OrderBy(line => line.Pupil)];
    }

    private IEnumerable<Intervention> Wanted(Child child)
    {
        var dice = Sentences.DiceFor(seed, child, "provision");
        var sen = child.Sen!;
        var groups = Intervention.All.Where(one => one.Wave == 2 && one.Phase == (world.Shape.IsPrimary ? "P" : "S")).ToList();
        var chosen = dice.Shuffle(groups.Where(one => one.Area == sen.Area));
        if (sen.Plan is null)
            return chosen.Take(dice.Chance(35) ? 2 : 1);
        var alone = Intervention.All.Where(one => one.Wave == 3 && one.Area == sen.Area);
        var second = sen.Needs.Select(Area.Of).FirstOrDefault(area => area != sen.Area);
        return [.. alone, chosen[0], .. groups.Where(one => one.Area == second).Take(1)];
    }

    private ProvisionLine Line(Child child, Intervention what, int members, string? group)
    {
        var dice = Sentences.DiceFor(seed, child, what.Name);
        var allYear = what.Wave == 3 || what.Phase == "S";
        var isLong = what.Minutes >= 60;
        var equipment = what.Wave == 3 && child.Sen!.Area == "SP" && !isLong;
        return new ProvisionLine
        {
            LineId = $"r{DerivedId.Of("sample-line", child.Upn, what.Name):N}"[..13],
            Pupil = register.Ref(child),
            Area = Area.Name(what.Area),
            Wave = what.Wave,
            Intervention = what.Name,
            Outcome = what.Outcome,
            StaffRole = what.Role,
            Group = group,
            GroupSize = members,
            Minutes = what.Minutes,
            SessionsPerWeek = what.SessionsPerWeek,
            Start = new DateOnly(2026, 9, what.Wave == 3 ? 7 : 14),
            End = allYear ? YearEnd : SampleNight.Calendar.Terms[dice.Chance(50) ? 1 : 3].To,
            Resources = what.Resources == 0 ? null : what.Resources,
            External = equipment ? dice.Between(6, 24) * 10m : null,
            CostNote = equipment ? "Adapted equipment for daily use" : what.Resources == 0 ? null : "Books and printed materials",
            EntryMeasure = what.Entry(dice),
            EntryOn = new DateOnly(2026, 9, 10),
            FundingSource = what.Wave == 3 && child.Sen!.Plan?.TopUp is not null && isLong ? "Element 3" : "Element 2",
            ReviewOn = new DateOnly(2026, 12, 11),
        };
    }

    private static string? GroupName(Intervention what, string band, int at) =>
        what.MostInGroup == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"{what.Name} {band} {(char)('A' + at)}");

    // Groups take in two year groups of a primary, one of a secondary.
    private string YearBand(Child child)
    {
        if (!world.Shape.IsPrimary)
            return "Y" + child.NcYear;
        return child.NcYear switch
        {
            "R" or "1" or "2" => "R-Y2",
            "3" or "4" => "Y3-4",
            _ => "Y5-6",
        };
    }
}
