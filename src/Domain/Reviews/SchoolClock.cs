using SenHub.Domain.Deliveries;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>Dates of a whole school on one night: access arrangements (TRANS-02), and a grant's condition while it runs (REF-05).</summary>
public static class SchoolClock
{
    /// <summary>The June series, where Year 11 or 13 has a pupil with SEN. No sheet records that an application went, so each falls silent after a while.</summary>
    public static IEnumerable<DueItem> For(SchoolNight school) =>
        school.Pupils.Any(TakesExaminations)
            ? Named(school, ExamRules.For(Day(school, 11)).Select(finding => finding.Item).OfType<DueItem>().Where(item => IsShown(item, school.Night)))
            : [];

    /// <summary>The year's census days, in a school that has pupils with SEN.</summary>
    public static IEnumerable<DueItem> Census(SchoolNight school) =>
        school.Pupils.Any(pupil => pupil is { State: RollState.OnRoll, Sen.Status: SenStatus.Support or SenStatus.Plan })
            ? Named(school, CensusRules.OfYear(Day(school, null)).Select(finding => finding.Item).OfType<DueItem>())
            : [];

    /// <summary>The inclusion strategy, in a school that has pupils.</summary>
    public static IEnumerable<DueItem> Grant(SchoolNight school) =>
        school.Pupils.Any(pupil => pupil.State == RollState.OnRoll) ? Named(school, GrantRules.For(Day(school, null)).Select(finding => finding.Item).OfType<DueItem>()) : [];

    private static bool TakesExaminations(Pupil pupil) =>
        pupil is { State: RollState.OnRoll, NcYear: "11" or "13", Sen.Status: SenStatus.Support or SenStatus.Plan };

    private static bool IsShown(DueItem item, DateOnly night) => item.LastLawfulDay is not { } limit || night <= limit.AddDays(RecordClock.DaysShown);

    private static CaseDay Day(SchoolNight school, int? year) => new(new() { AsOf = school.Night, Calendar = school.Facts.Calendar, NcYear = year });

    // Whoever leads: the lead SENCo, else the first SENCo of the sheet.
    private static IEnumerable<DueItem> Named(SchoolNight school, IEnumerable<DueItem> items)
    {
        var staff = school.Facts.Staff;
        var person = (staff.Holding(StaffRoles.LeadSenco, school.Night).FirstOrDefault() ?? staff.Holding(StaffRoles.Senco, school.Night).FirstOrDefault())?.Name;
        return items.Select(item => item with { Person = person, RulePackVersion = school.Rules.Version });
    }
}
