namespace SenHub.Domain.Deliveries;

/// <summary>When a recipient's password is to be renewed: each year, and when somebody has left who may know it (SD-S8). It holds nothing up; a person is reminded.</summary>
public static class PasswordAge
{
    // Who reads passwords out or hears them set.
    private static readonly string[] MayKnow = [StaffRoles.Senco, StaffRoles.LeadSenco, StaffRoles.Deputy, StaffRoles.Head, StaffRoles.SafeguardingLead, StaffRoles.Office, StaffRoles.It];

    /// <summary>Why it is to be renewed, in words without a name; null where it need not be.</summary>
    /// <param name="setOn">The day it was set or renewed.</param>
    public static string? Why(DateOnly setOn, DateOnly day, IReadOnlyList<StaffRole> staff)
    {
        if (setOn.AddYears(1) <= day)
            return "it is older than a year";
        var people = staff.Where(role => MayKnow.Contains(role.Role.Trim(), StringComparer.OrdinalIgnoreCase)).GroupBy(role => role.Name.Trim(), StringComparer.OrdinalIgnoreCase);
        return people.Any(person => LastDay(person) is { } last && last >= setOn && last < day) ? "somebody has left since it was set who may know it" : null;
    }

    // One role after another is no leaving: the person is still there.
    private static DateOnly? LastDay(IEnumerable<StaffRole> roles) => roles.Any(role => role.To is null) ? null : roles.Max(role => role.To);
}
