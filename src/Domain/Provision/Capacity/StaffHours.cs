using SenHub.Domain.Deliveries;
using SenHub.Domain.Time;

namespace SenHub.Domain.Provision.Capacity;

/// <summary>Hours a week that provision asks of each member of staff, against the hours they have (Office file, sheet Staff).</summary>
public static class StaffHours
{
    /// <summary>Everybody of whom more is planned in the week of a night than they have; nobody whose hours are not typed.</summary>
    public static IEnumerable<Clash> Of(IReadOnlyList<ProvisionLine> lines, IReadOnlyList<StaffRole> staff, DateOnly night)
    {
        foreach (var (name, planned, theirs) in Planned(lines, night))
        {
            var member = staff.FirstOrDefault(member => member.HoursPerWeek is not null && member.Holds(night) && Names.Same(member.Name, name));
            if (member?.HoursPerWeek is { } hours && planned > hours)
            {
                yield return new(
                    ClashKind.TooManyHours,
                    null,
                    [.. theirs.Select(line => line.Pupil).Distinct().Order()],
                    FormattableString.Invariant($"{member.Name.Trim()} has {hours:0.##} hours a week, {planned:0.##} are planned"),
                    member.Source);
            }
        }
    }

    /// <summary>Hours planned of each named member of staff in the week of a night. A group is one session, however many rows it has.</summary>
    public static IEnumerable<(string Name, decimal Hours, IReadOnlyList<ProvisionLine> Lines)> Planned(IReadOnlyList<ProvisionLine> lines, DateOnly night)
    {
        var running = lines.Where(line => line is { StaffName: not null, Minutes: not null, SessionsPerWeek: not null } && Days(line).Holds(night));
        return from staff in running.GroupBy(line => Names.Key(line.StaffName!), StringComparer.OrdinalIgnoreCase)
               orderby staff.Key.ToUpperInvariant()
               let sessions = staff.GroupBy(SessionOf)
               select (staff.First().StaffName!.Trim(), sessions.Sum(session => session.Max(HoursAWeek)), (IReadOnlyList<ProvisionLine>)[.. staff]);
    }

    private static decimal HoursAWeek(ProvisionLine line) => (line.Minutes ?? 0) * (line.SessionsPerWeek ?? 0) / 60;

    private static string SessionOf(ProvisionLine line) => string.IsNullOrWhiteSpace(line.Group) ? line.LineId : TimedLine.Key(line.Group);

    private static DaySpan Days(ProvisionLine line) => new(line.Start ?? DateOnly.MinValue, line.End ?? DateOnly.MaxValue);
}
