using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Reviews;

public sealed class RecordClockTests
{
    private static readonly Pupil Leaver = A.Child() with { State = RollState.Left, LeftOn = A.Day("2026-11-20"), Sen = new() { Status = SenStatus.Support } };

    [Fact]
    public void A_leavers_file_follows_within_fifteen_school_days()
    {
        var item = Assert.Single(On("2026-11-23", Leaver));

        Assert.Equal(("DP-08", "transfer"), (item.RuleId, item.Step));
        Assert.Equal(15, A.Calendar.CountSchoolDays(new(A.Day("2026-11-21"), item.LastLawfulDay!.Value)));
        Assert.Equal(A.Day("2026-12-14"), item.LastLawfulDay);
    }

    [Theory]
    [InlineData("2026-12-14", DueStatus.Due)]
    [InlineData("2026-12-15", DueStatus.Overdue)]
    [InlineData("2027-01-11", DueStatus.Overdue)]
    public void It_stays_overdue_for_four_weeks(string night, DueStatus status) => Assert.Equal(status, Assert.Single(On(night, Leaver)).Status);

    [Fact]
    public void And_then_falls_silent_because_no_sheet_records_its_going() => Assert.Empty(On("2027-01-12", Leaver));

    [Fact]
    public void A_leaver_without_a_day_is_a_missing_fact() =>
        Assert.Equal(MissingFacts.LeavingDay, Assert.Single(On("2026-11-23", Leaver with { LeftOn = null })).Basis);

    [Theory]
    [InlineData("2027-08-13", true)]
    [InlineData("2027-08-14", false)]
    public void A_calendar_that_ends_too_early_is_a_missing_fact_for_as_long(string night, bool said) =>
        Assert.Equal(said ? [MissingFacts.CalendarEnds] : [], On(night, Leaver with { LeftOn = A.Day("2027-07-16") }).Select(item => item.Basis));

    [Fact]
    public void A_leaver_who_never_had_SEN_is_no_business_of_the_hubs() =>
        Assert.Empty(On("2026-11-23", Leaver with { Sen = new() { Status = SenStatus.None } }));

    [Fact]
    public void One_spell_of_support_long_ago_makes_it_so() =>
        Assert.Single(On("2026-11-23", Leaver with { Sen = new() { Status = SenStatus.None, History = [new(A.Day("2019-09-01"), "K", "K")] } }));

    private static IReadOnlyList<DueItem> On(string night, Pupil pupil) => DueRules.For(A.RollOf(pupil), A.Facts, A.Day(night));
}
