using SenHub.Adapters.Storage;
using SenHub.Domain.Reviews;
using SenHub.TestKit;
using SenHub.Workers.Tests.RedTeam;
using static SenHub.Workers.Tests.Desk.DeskMorning;

namespace SenHub.Workers.Tests.Desk;

/// <summary>A date on the calendar is its pupil's SENCo's to see.</summary>
public sealed class CalendarPhaseTests
{
    [Theory]
    [InlineData("Ms Sen", true)]
    [InlineData("Ms Seven", false)]
    [InlineData("Dr Head", true)]
    public async Task A_pupils_date_is_shown_to_whoever_sees_the_pupil(string name, bool sees)
    {
        await using var morning = await OpenAsync();
        var night = (await morning.School.Get<ILedger>().LastNightAsync(SmallSchool.Number, default))!;
        var hers = DueItem.Undated(AnnualReviewSteps.Meeting, "a year and a week after the last") with { Pupil = SmallWorld.Girl(morning.School.Roll), Status = DueStatus.Overdue, LastLawfulDay = A.Day("2026-11-24"), StaffTarget = A.Day("2026-11-24") };
        await morning.School.Deliveries.PlanAsync(night, new Saving { Snapshots = [new(Kept.Due, new List<DueItem> { hers })] }, default);
        using var who = morning.As(name);

        var page = await who.PageAsync($"/{SmallSchool.Number}/calendar?term=2026-11-24");

        Assert.Equal(sees, page.Contains(hers.Basis, StringComparison.Ordinal));
        Assert.Equal(sees, page.Contains($"{DueRules.Does(hers)} <strong>", StringComparison.Ordinal));
        Assert.Equal(sees, page.Contains("(overdue)", StringComparison.Ordinal));
        Assert.All(OfTheGirl.Take(1), forename => Assert.Equal(sees, page.Contains(forename, StringComparison.Ordinal)));
    }
}
