namespace SenHub.Domain.Deliveries;

/// <summary>Which account is whose. The signed-in account is the person; no argument says who somebody is (SD-W2).</summary>
public static class StaffAccounts
{
    /// <summary>Whether an account is that of somebody who holds a role on a day: it is what stands before the @ of their address in the sheet Staff, or the one that the school's settings name for the role.</summary>
    /// <param name="named">The account that the settings name; null where they name none.</param>
    public static bool Holds(this IReadOnlyList<StaffRole> staff, string role, string account, string? named, DateOnly day)
    {
        var holders = staff.Holding(role, day).ToList();
        return holders.Count > 0 && (named is not null
            ? Same(named, account)
            : holders.Any(member => member.Email is { } email && Same(email.Split('@')[0], account)));
    }

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
