using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Deliveries;

/// <summary>Who holds a role on a day, and which SENCo a pupil has (SD-W1).</summary>
public static class StaffRoles
{
    /// <summary>Coordinator of a phase or of the whole school.</summary>
    public const string Senco = "SENCo";

    /// <summary>Leads several SENCos; gets the summary.</summary>
    public const string LeadSenco = "Lead SENCo";

    /// <summary>Stands in.</summary>
    public const string Deputy = "Deputy";

    /// <summary>Designated safeguarding lead.</summary>
    public const string SafeguardingLead = "Safeguarding lead";

    /// <summary>Head.</summary>
    public const string Head = "Head";

    /// <summary>The school office: whoever keeps the data of the MIS.</summary>
    public const string Office = "Office";

    /// <summary>Looks after the MIS's schedule and the exports folder.</summary>
    public const string It = "IT";

    /// <summary>Reads the weekly digest in the holidays (SD-S4).</summary>
    public const string HolidayContact = "Holiday contact";

    /// <summary>Teaching assistants and others who lead provision; they get no digest.</summary>
    public const string Support = "Support staff";

    /// <summary>Teaches the classes named as their units; gets class sheet, class map and profiles.</summary>
    public const string ClassTeacher = "Class teacher";

    /// <summary>Everybody who holds the role on the day, in the order of the sheet.</summary>
    public static IEnumerable<StaffRole> Holding(this IReadOnlyList<StaffRole> staff, string role, DateOnly day) =>
        staff.Where(member => string.Equals(member.Role, role, StringComparison.OrdinalIgnoreCase) && member.Holds(day));

    /// <summary>The teachers of a class; none where the sheet names nobody for it.</summary>
    public static IEnumerable<StaffRole> TeachersOf(this IReadOnlyList<StaffRole> staff, string? group, DateOnly day) =>
        staff.Holding(ClassTeacher, day).Where(member => member.CoversUnit(day, group)).DistinctBy(member => member.Name);

    /// <summary>Who puts right what is wrong in the MIS: the office, else IT.</summary>
    public static IEnumerable<StaffRole> DataManagers(this IReadOnlyList<StaffRole> staff, DateOnly day) =>
        staff.Holding(Office, day).Any() ? staff.Holding(Office, day) : staff.Holding(It, day);

    /// <summary>The SENCo of the pupil's unit or else year on the day, the narrowest phase first; else the lead, a deputy, the head; null when the sheet names nobody.</summary>
    public static StaffRole? SencoOf(this IReadOnlyList<StaffRole> staff, Pupil pupil, DateOnly day)
    {
        var year = pupil.NcYear ?? SchoolYear.NcYearName(SchoolYear.NcYearOf(pupil.BornOn, day));
        return staff.Holding(Senco, day).FirstOrDefault(member => member.CoversUnit(day, pupil.Class))
            ?? staff.Holding(Senco, day).Where(member => member.Covers(day, year)).MinBy(member => member.NcYears.Count == 0 ? int.MaxValue : member.NcYears.Count)
            ?? staff.Holding(LeadSenco, day).FirstOrDefault()
            ?? staff.Holding(Deputy, day).FirstOrDefault()
            ?? staff.Holding(Head, day).FirstOrDefault();
    }
}
