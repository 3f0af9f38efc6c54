using System.Numerics;
using SenHub.Domain.Provision;

namespace SenHub.Domain.Tests.Provision;

public sealed class WholeSchoolTests
{
    private static readonly DateOnly AsOf = A.Day("2026-11-23");

    [Fact]
    public void Two_hundred_schools_cost_the_same_to_the_penny_when_computed_another_way() =>
        Assert.All(Enumerable.Range(1, 200), seed =>
        {
            var school = GeneratedSchool.Of(seed, pupils: 8 + (seed % 9), lines: 30);
            var slow = new SlowCosting(school.Roll, school.Facts, AsOf);
            var maps = ProvisionMaps.OfSchool(school.Roll, school.Facts, AsOf);
            var whole = SchoolMap.Of(school.Roll, maps, school.Facts, AsOf);

            Assert.All(maps, map => Assert.Equal(slow.Of(school.Roll.Pupils.Single(pupil => pupil.Ref == map.Pupil)), (Pennies(map.FullCost), Pennies(map.CostToDate))));
            Assert.Equal(slow.Whole(), (Pennies(whole.Total.Additional), Pennies(whole.Total.AdditionalToDate)));
        });

    [Fact]
    public void The_whole_is_the_sum_of_the_maps_and_so_is_each_way_of_telling_it() =>
        Assert.All(Enumerable.Range(1, 40), seed =>
        {
            var school = GeneratedSchool.Of(seed, pupils: 30, lines: 120);
            var maps = ProvisionMaps.OfSchool(school.Roll, school.Facts, AsOf);

            var whole = SchoolMap.Of(school.Roll, maps, school.Facts, AsOf);

            Assert.Equal((maps.Sum(map => map.FullCost), maps.Sum(map => map.CostToDate)), (whole.Total.Additional, whole.Total.AdditionalToDate));
            Assert.All(new[] { whole.ByArea, whole.ByWave, whole.ByYear, whole.ByClass, whole.ByStaff }, parts => Assert.Equal(whole.Total with { Hours = decimal.Round(whole.Total.Hours, 6) }, Sum(parts)));
        });

    [Fact]
    public void Groups_whose_rows_agree_cost_what_one_session_costs_and_no_penny_more() =>
        Assert.All(Enumerable.Range(1, 50), seed =>
        {
            var size = 2 + (seed % 7);
            var line = A.Line() with { Group = "Readers", GroupSize = size, Minutes = 7 + seed, Weeks = 11, Resources = seed / 3m };
            ProvisionLine[] rows = [.. Enumerable.Range(1, size).Select(pupil => line with { Pupil = A.Ref(pupil), LineId = $"{pupil}" })];

            var maps = ProvisionMaps.OfSchool(A.RollOf([.. Enumerable.Range(1, size).Select(A.Child)]), A.Facts with { Provision = rows }, AsOf);

            Assert.Equal(Money.Penny(((7m + seed) / 60 * 3 * 11 * 16.40m) + (seed / 3m)), maps.Sum(map => map.FullCost));
        });

    [Fact]
    public void To_date_is_never_more_than_the_full_range() =>
        Assert.All(Enumerable.Range(1, 30).SelectMany(seed => Maps(GeneratedSchool.Of(seed, 20, 80))).SelectMany(map => map.Lines).Where(line => line.CostToDate is not null), line => Assert.True(line.CostToDate <= line.FullCost));

    [Fact]
    public void The_order_of_rows_changes_nothing() =>
        Assert.All(Enumerable.Range(1, 20), seed =>
        {
            var school = GeneratedSchool.Of(seed, 20, 80);
            var shuffled = school with { Facts = school.Facts with { Provision = [.. school.Facts.Provision.Reverse()], Sessions = [.. school.Facts.Sessions.Reverse()] } };

            Assert.Equal(Maps(school).Select(map => (map.Pupil, map.FullCost, map.CostToDate)), Maps(shuffled).Select(map => (map.Pupil, map.FullCost, map.CostToDate)));
        });

    [Fact]
    public void Each_row_without_a_cost_is_named_and_marks_the_whole() =>
        Assert.All(Enumerable.Range(1, 20), seed =>
        {
            var school = GeneratedSchool.Of(seed, 20, 120);
            var maps = Maps(school);

            Assert.All(maps.SelectMany(map => map.Lines).Where(line => line.FullCost is null), line => Assert.NotEmpty(line.Faults));
            Assert.Equal(maps.SelectMany(map => map.Lines).Any(line => line.FullCost is null || line.CostToDate is null || line.Line.Wave is null), SchoolMap.Of(school.Roll, maps, school.Facts, AsOf).IsIncomplete);
        });

    [Fact]
    public void A_row_of_nobody_on_the_roll_is_named_and_marks_the_whole()
    {
        var facts = A.Facts with { Provision = [A.Line(), A.Line(99) with { Source = new Place("Provision.xlsx", 7, Sheet: "Provision") }], Columns = [new("Provision", "Provision", new Dictionary<string, int> { ["Pupil"] = 1 })] };
        var roll = A.RollOf(A.Child());

        var whole = SchoolMap.Of(roll, ProvisionMaps.OfSchool(roll, facts, AsOf), facts, AsOf);

        Assert.True(whole.IsIncomplete);
        Assert.Equal(("provision-pupil-unknown", "Provision.xlsx, sheet Provision, cell B7"), (Assert.Single(whole.Orphans).Code, whole.Orphans[0].Place.ToString()));
    }

    [Fact]
    public void Pupils_above_element_2_are_counted_with_what_is_above_it()
    {
        var facts = A.Facts with { Provision = [A.Line(1) with { Minutes = 300, Weeks = 38 }, A.Line(2)], Plans = [A.Plan(1) with { TopUpPerYear = 2500 }] };
        var roll = A.RollOf(A.Child(1), A.Child(2));

        var whole = SchoolMap.Of(roll, ProvisionMaps.OfSchool(roll, facts, AsOf), facts, AsOf);

        Assert.Equal((1, (15 * 38 * 16.40m) - 6000, 2500m), (whole.AboveElement2, whole.PoundsAboveElement2, whole.TopUp));
    }

    private static IReadOnlyList<ProvisionMap> Maps(GeneratedSchool school) => ProvisionMaps.OfSchool(school.Roll, school.Facts, AsOf);

    private static BigInteger Pennies(decimal pounds) => (BigInteger)(pounds * 100);

    private static CostTotal Sum(IReadOnlyList<CostPart> parts) => new()
    {
        Additional = parts.Sum(part => part.Cost.Additional),
        AdditionalToDate = parts.Sum(part => part.Cost.AdditionalToDate),
        Ordinary = parts.Sum(part => part.Cost.Ordinary),
        OrdinaryToDate = parts.Sum(part => part.Cost.OrdinaryToDate),
        Hours = decimal.Round(parts.Sum(part => part.Cost.Hours), 6),
        Lines = parts.Sum(part => part.Cost.Lines),
        Incomplete = parts.Sum(part => part.Cost.Incomplete),
        Estimated = parts.Any(part => part.Cost.Estimated),
    };
}
