using SenHub.Domain.Time;
using SenHub.Samples.World;

namespace SenHub.Adapters.Tests.Samples;

public sealed class SchoolsOfTheSamplesTests
{
    private static readonly string[] AllNeeds = ["ASD", "DS", "HI", "MLD", "MSI", "NSA", "OTH", "PD", "PMLD", "SEMH", "SLCN", "SLD", "SPLD", "VI"];

    [Fact]
    public void The_primary_has_420_pupils_80_with_needs_and_18_plans()
    {
        Assert.Equal(420, TheWorld.Larkfield.Children.Count);
        Assert.Equal(80, TheWorld.Larkfield.WithSen.Count());
        Assert.Equal(18, TheWorld.Larkfield.WithPlan.Count());
    }

    [Fact]
    public void The_academy_has_1600_pupils_and_300_with_needs()
    {
        Assert.Equal(1600, TheWorld.Hartside.Children.Count);
        Assert.Equal(300, TheWorld.Hartside.WithSen.Count());
    }

    [Fact]
    public void The_primary_has_every_type_of_need() =>
        Assert.Equal(AllNeeds, TheWorld.Larkfield.WithSen.SelectMany(child => child.Sen!.Needs).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_plan_is_without_a_specialist_assessment() =>
        Assert.DoesNotContain(TheWorld.Everyone.Where(child => child.Sen?.Plan is not null), child => child.Sen!.Needs.Contains("NSA"));

    [Fact]
    public void Plans_are_of_two_authorities() =>
        Assert.Equal(["Norchester", "Wexmoor"], TheWorld.Larkfield.WithPlan.Select(child => child.Sen!.Plan!.Authority).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("polish")]
    [InlineData("romanian")]
    [InlineData("turkish")]
    [InlineData("welsh")]
    [InlineData("irish")]
    [InlineData("arabic")]
    [InlineData("bengali")]
    public void Names_of_many_languages_are_in_both_schools(string culture)
    {
        Assert.Contains(TheWorld.Larkfield.Children, child => child.Culture == culture);
        Assert.Contains(TheWorld.Hartside.Children, child => child.Culture == culture);
    }

    [Theory]
    [InlineData('\u0600', '\u06ff')]
    [InlineData('\u0980', '\u09ff')]
    public void A_child_whose_review_is_booked_writes_the_name_in_another_script(char first, char last) =>
        Assert.Contains(
            TheWorld.Larkfield.WithPlan.Where(child => child.Sen!.Plan!.IsBooked),
            child => child.Preferred is { } name && name.All(letter => letter >= first && letter <= last));

    [Theory]
    [InlineData("Day", "Read", "Young")]
    [InlineData("Grace", "Mark", "Summer")]
    public void Names_that_are_words_are_among_the_pupils(params string[] words) =>
        Assert.All(words, word => Assert.Contains(TheWorld.Everyone, child => child.Surname == word || child.Forename == word));

    [Fact]
    public void Twins_are_in_both_schools()
    {
        Assert.NotEmpty(Twins(TheWorld.Larkfield));
        Assert.NotEmpty(Twins(TheWorld.Hartside));
    }

    [Fact]
    public void One_twin_has_needs_and_the_other_has_not() =>
        Assert.Contains(Twins(TheWorld.Larkfield), pair => pair.Count(child => child.Sen is null) == 1);

    [Fact]
    public void Exactly_one_pair_of_each_school_shares_its_whole_name_and_both_have_needs()
    {
        foreach (var world in new[] { TheWorld.Larkfield, TheWorld.Hartside })
        {
            var pair = Assert.Single(world.Children.GroupBy(child => (child.Forename, child.Surname)), same => same.Count() > 1);

            Assert.Equal(2, pair.Count(child => child.Sen is not null));
        }
    }

    [Fact]
    public void Some_children_are_taught_out_of_their_year()
    {
        var outOfYear = TheWorld.Larkfield.Children.Where(child => ChronologicalYear(child) != child.NcYear);

        Assert.Equal(2, outOfYear.Count());
    }

    [Fact]
    public void Looked_after_children_are_of_two_authorities_and_name_a_social_worker()
    {
        var lookedAfter = TheWorld.Larkfield.Children.Where(child => child.CareAuthority is not null).ToList();

        Assert.Equal(["998", "999"], lookedAfter.Select(child => child.CareAuthority!).Distinct().Order(StringComparer.Ordinal));
        Assert.All(lookedAfter, child => Assert.Contains(child.Adults, adult => adult.Relationship == "SWR"));
    }

    [Fact]
    public void A_parent_without_contact_shares_no_address_number_or_mailbox()
    {
        foreach (var world in new[] { TheWorld.Larkfield, TheWorld.Hartside })
        {
            var adults = world.Children.SelectMany(child => child.Adults).Distinct().ToList();
            var estranged = adults.Where(adult => adult.NoContact).ToList();

            Assert.Equal(world.Shape.NoContactParents, estranged.Count);
            Assert.All(estranged, one => Assert.DoesNotContain(adults, other => other != one
                && (other.Phone == one.Phone || (one.Email is not null && other.Email == one.Email) || other.OwnHome == one.OwnHome)));
        }
    }

    [Fact]
    public void No_adult_has_a_childs_forename()
    {
        var forenames = TheWorld.Everyone.Select(child => child.Forename).ToHashSet();

        Assert.DoesNotContain(TheWorld.Everyone.SelectMany(child => child.Adults), adult => forenames.Contains(adult.Forename));
    }

    [Fact]
    public void Every_special_date_stands_in_a_plan()
    {
        var plans = TheWorld.Larkfield.WithPlan.Select(child => child.Sen!.Plan!).ToList();

        Assert.Contains(plans, plan => plan.Made is null && plan.LastReview is null);
        Assert.Contains(plans, plan => plan.Made is { Month: 2, Day: 29 });
        Assert.Contains(plans, plan => plan.Amended > plan.LastReview);
        Assert.Equal(4, plans.Count(plan => plan.Year == "6"));
        Assert.Equal(6, plans.Count(WantsAdvice));
    }

    [Fact]
    public void No_review_comes_near_in_the_thirty_nights_after_the_first()
    {
        var meetings = TheWorld.Everyone.Select(child => child.Sen?.Plan?.Meeting).OfType<DateOnly>();

        Assert.DoesNotContain(meetings, meeting => meeting > SampleNight.Day.AddDays(42) && meeting <= SampleNight.Day.AddDays(42 + 30));
    }

    [Fact]
    public void The_year_has_190_school_days_with_the_bank_holidays_taken_out()
    {
        var days = SampleNight.Calendar.CountSchoolDays(SchoolYear.Of(SampleNight.Day));

        Assert.Equal(190, days);
    }

    private static IEnumerable<List<Child>> Twins(SchoolWorld world) =>
        world.Children.GroupBy(child => (child.Family, child.BornOn)).Where(born => born.Count() == 2).Select(born => born.ToList());

    private static bool WantsAdvice(PlanCase plan) => plan.Meeting <= SampleNight.Day.AddDays(42) && plan is { IsBooked: true, Circulated: null };

    private static string? ChronologicalYear(Child child) => SchoolYear.NcYearName(SchoolYear.NcYearOf(child.BornOn, SampleNight.Day));
}
