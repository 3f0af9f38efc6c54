using SenHub.Samples.World;

namespace SenHub.Bench.Night.Trust;

/// <summary>Draws plans whose reviews are spread over the year as they are in life: each night some are due, booked, held or reported.</summary>
internal sealed class TrustPlans(Cast cast, Addresses addresses, Dice dice)
{
    private const int BookedDaysBefore = 56, AskedDaysBefore = 42, InvitedDaysBefore = 21;
    private const int CirculatedAfterAsking = 14, ReportedDaysAfter = 14, DecidedDaysAfter = 27;

    private static readonly string[][] Needs =
        [["ASD"], ["ASD", "SLCN"], ["SEMH"], ["SEMH", "SPLD"], ["MLD"], ["MLD", "SLCN"], ["SPLD"], ["SLCN"], ["PD"], ["HI"], ["VI"], ["SLD"], ["DS", "SLCN"], ["MSI"], ["PMLD", "PD"]];

    /// <summary>Gives so many children a plan, first those whose forename nobody else in their year has: free text about them names nobody else (SD-S7).</summary>
    public void Give(int plans)
    {
        var named = cast.Children.CountBy(child => (child.NcYear, child.Forename)).ToDictionary();
        foreach (var child in cast.Free().OrderBy(child => named[(child.NcYear, child.Forename)] == 1 ? 0 : 1).Take(plans).ToList())
        {
            var plan = Draw(child);
            cast.Replace(cast.Choose(child), child with
            {
                Sen = new Sen((plan.Made ?? child.Entry).AddYears(-1).AddDays(-dice.Between(20, 200)), plan.Needs, plan),
                Adults = [.. child.Adults.Select(adult => adult with { Email = adult.Email ?? addresses.Mailbox(adult.Forename, adult.Surname) })],
            });
        }
    }

    private PlanCase Draw(Child child)
    {
        var reviewed = Weekday(SampleNight.Day.AddDays(-dice.Between(1, 364)));
        var plan = new PlanCase
        {
            Key = "trust",
            Year = child.NcYear,
            Needs = dice.Pick(Needs),
            Authority = dice.Chance(75) ? "Norchester" : "Wexmoor",
            Made = Weekday(reviewed.AddYears(-dice.Between(1, 6)).AddDays(-dice.Between(0, 20))),
            TopUp = dice.Chance(80) ? dice.Between(15, 75) * 100m : null,
        };
        var (since, left) = (SampleNight.Day.DayNumber - reviewed.DayNumber, reviewed.AddYears(1).DayNumber - SampleNight.Day.DayNumber);
        return since <= DecidedDaysAfter ? Held(plan, reviewed, since) : left <= BookedDaysBefore ? Booked(plan, reviewed, left) : Rested(plan, reviewed);
    }

    // Reviewed in the past weeks: report or decision may be still to come.
    private static PlanCase Held(PlanCase plan, DateOnly reviewed, int since) => plan with
    {
        LastReview = reviewed.AddYears(-1),
        LastDecision = Weekday(reviewed.AddYears(-1).AddDays(DecidedDaysAfter)),
        Meeting = reviewed,
        Held = true,
        Invited = Weekday(reviewed.AddDays(-InvitedDaysBefore)),
        AdviceRequested = Weekday(reviewed.AddDays(-AskedDaysBefore)),
        Circulated = Weekday(reviewed.AddDays(-CirculatedAfterAsking)),
        Report = since >= ReportedDaysAfter ? Weekday(reviewed.AddDays(ReportedDaysAfter)) : null,
    };

    // Due in the coming weeks: the meeting is booked for a few days before the last day.
    private static PlanCase Booked(PlanCase plan, DateOnly reviewed, int left)
    {
        var meeting = Weekday(SampleNight.Day.AddDays(Math.Max(2, left - 5)));
        var days = meeting.DayNumber - SampleNight.Day.DayNumber;
        return Rested(plan, reviewed) with
        {
            Meeting = meeting,
            Invited = days < InvitedDaysBefore ? Weekday(meeting.AddDays(-InvitedDaysBefore)) : null,
            AdviceRequested = days < AskedDaysBefore ? Weekday(meeting.AddDays(-AskedDaysBefore)) : null,
        };
    }

    private static PlanCase Rested(PlanCase plan, DateOnly reviewed) =>
        plan with { LastReview = reviewed, LastDecision = Weekday(reviewed.AddDays(DecidedDaysAfter)) };

    // Meetings and letters fall on Monday to Friday.
    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
