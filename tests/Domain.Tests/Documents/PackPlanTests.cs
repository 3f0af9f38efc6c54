using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Documents;

public sealed class PackPlanTests
{
    private static readonly AgencyPack Monthly = new() { Kinds = [PaperKinds.ProvisionMap], When = PackTimes.Monthly, Agreement = "SLA 2026/14", Basis = "public task" };

    private static readonly Pupil Child = A.Child();

    [Theory]
    [InlineData("2026-10-30", false)] // in half-term; the first school day of November is the 2nd
    [InlineData("2026-10-31", false)]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-11-02", true)]
    [InlineData("2026-11-30", true)]
    public void A_monthly_pack_is_wanted_from_the_night_before_the_months_first_school_day_to_its_end(string night, bool wanted) =>
        Assert.Equal(wanted, Packs(Monthly, night).Any(paper => paper.Period == "pack Link EP, month from 2026-11-01"));

    [Fact]
    public void Of_one_month_there_is_one_period_whatever_the_night_and_each_month_has_its_own()
    {
        var periods = Enumerable.Range(0, 31 + 30 + 17).Select(day => A.Day("2026-10-01").AddDays(day)).SelectMany(night => Packs(Monthly, night).Select(paper => paper.Period)).Distinct();

        Assert.Equal(["pack Link EP, month from 2026-10-01", "pack Link EP, month from 2026-11-01", "pack Link EP, month from 2026-12-01"], periods);
    }

    [Theory]
    [InlineData("2026-11-22", "week from 2026-11-23", "Every Monday")]
    [InlineData("2026-11-24", "week from 2026-11-23", "Every Wednesday")]
    [InlineData("2026-11-26", "week from 2026-11-23", "Every Wednesday")]
    public void A_weekly_pack_is_wanted_from_its_weekday(string night, string period, string when) =>
        Assert.Equal([$"pack Link EP, {period}"], Packs(Monthly with { When = when }, night).Select(paper => paper.Period));

    [Theory]
    [InlineData("2026-11-23", "Every Wednesday")] // the day before the day before
    [InlineData("2026-11-26", "Every Friday")] // 27 November is a training day, and the week has no other school day left
    [InlineData("2026-12-20", "Every Monday")] // holidays
    public void Before_its_day_and_in_a_week_without_school_days_no_weekly_pack_is_wanted(string night, string when) =>
        Assert.Empty(Packs(Monthly with { When = when }, night));

    [Fact]
    public void A_half_terms_pack_has_the_half_terms_period() =>
        Assert.Equal(["pack Link EP, half-term from 2026-11-02"], Packs(Monthly with { When = PackTimes.HalfTermly }, "2026-11-20").Select(paper => paper.Period));

    [Theory]
    [InlineData("2026-11-24", false)]
    [InlineData("2026-11-25", true)] // leaves on the 26th; then come 30 November and 1 to 3 December
    [InlineData("2026-12-04", true)]
    [InlineData("2026-12-05", false)]
    public void A_pack_before_a_review_is_wanted_so_many_school_days_before_the_meeting(string night, bool wanted)
    {
        var facts = A.Facts with { Reviews = [A.Review("2026-12-04"), A.Review("2026-12-10") with { Held = true }] };

        var packs = Packs(Monthly with { When = PackTimes.BeforeReview, SchoolDaysBefore = 5 }, A.Day(night), facts);

        Assert.Equal(wanted ? [$"pack Link EP, review {facts.Reviews[0].Id}"] : [], packs.Select(paper => paper.Period));
    }

    [Fact]
    public void Without_an_agreement_a_basis_a_time_or_a_known_paper_nothing_is_made()
    {
        AgencyPack[] lacking = [Monthly with { Agreement = " " }, Monthly with { Basis = null }, Monthly with { When = "now and then" }, Monthly with { Kinds = [] }, Monthly with { Unknown = ["Everything"] }];

        Assert.All(lacking, pack => Assert.Empty(Packs(pack, "2026-11-20")));
        Assert.NotEmpty(Packs(Monthly, "2026-11-20"));
    }

    [Fact]
    public void The_filters_of_need_year_and_status_choose_the_pupils_and_leavers_are_none()
    {
        IReadOnlyList<Pupil> pupils =
        [
            With(1, "5", SenStatus.Support, "SLCN"), With(2, "6", SenStatus.Support, "SLCN"), With(3, "5", SenStatus.Plan, "SLCN"), With(4, "5", SenStatus.Support, "MLD"),
            With(5, "5", SenStatus.None, "SLCN"), With(6, "5", SenStatus.Support, "SLCN") with { State = RollState.Left },
        ];

        var packs = PackPlan.For(A.RollOf(pupils), Agreed(Monthly with { Needs = ["slcn"], NcYears = ["5"], Statuses = ["K"] }, A.Facts), A.Day("2026-11-20"));

        Assert.Equal([A.Ref(1)], packs.Select(paper => paper.Subject!.Value));
        Assert.Equal(4, PackPlan.For(A.RollOf(pupils), Agreed(Monthly, A.Facts), A.Day("2026-11-20")).Count());
    }

    [Fact]
    public void A_pack_is_one_pupils_needs_the_services_consent_and_stands_on_the_agreed_basis()
    {
        var pack = Packs(Monthly with { Kinds = [PaperKinds.ProvisionMap, PaperKinds.Plan] }, "2026-11-20");

        Assert.Equal([PaperKinds.ProvisionMap, PaperKinds.Plan], pack.Select(paper => paper.Kind));
        Assert.All(pack, paper => Assert.Equal((Child.Ref, "EP involvement", "agency:Link EP"), (paper.Subject!.Value, paper.Purpose, Assert.Single(paper.Recipients).Key)));
        Assert.Equal("public task, by agreement SLA 2026/14", LawfulBasis.For(pack[0], pack[0].Recipients[0], A.Facts));
        Assert.Contains(Gates.Judge(pack[0], pack[0].Recipients[0], Child, A.Facts, A.RollOf(Child), [], A.Day("2026-11-20")), hold => hold.Gate == ConsentGate.Gate);
    }

    [Fact]
    public void Two_agencies_packs_of_one_day_are_two_papers()
    {
        var facts = A.Facts with { Agencies = [.. A.Facts.Agencies.Select(agency => agency.Kind == "Parents" ? agency : agency with { Pack = Monthly })] };

        Assert.Equal(2, Packs(null, A.Day("2026-11-20"), facts).Select(paper => paper.Period).Distinct().Count());
    }

    private static Pupil With(int number, string year, SenStatus status, string need) =>
        A.Child(number) with { NcYear = year, Sen = new() { Status = status, Needs = [new(need, 1, null, null)] } };

    private static SencoFacts Agreed(AgencyPack pack, SencoFacts facts) => facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Pack = pack } : agency)] };

    private static IReadOnlyList<PaperWanted> Packs(AgencyPack pack, string night) => Packs(pack, A.Day(night));

    private static IReadOnlyList<PaperWanted> Packs(AgencyPack? pack, DateOnly night, SencoFacts? facts = null) =>
        [.. PackPlan.For(A.RollOf(Child), pack is null ? facts! : Agreed(pack, facts ?? A.Facts), night)];
}
