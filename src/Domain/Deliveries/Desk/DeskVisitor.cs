using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries.Desk;

/// <summary>Who is signed in at the release desk. The account is the person; what they are, the sheets Staff of the day say (SD-W1, SD-W2).</summary>
/// <param name="Account">The signed-in e-mail address, in lower case: what stands in the log of proof.</param>
/// <param name="Name">As on letters.</param>
/// <param name="Seats">What they are, school by school; one with none sees nothing.</param>
/// <param name="SignedInAt">When they last proved who they are: a CAMHS paper wants it fresh.</param>
public sealed record DeskVisitor(string Account, string Name, IReadOnlyList<DeskSeat> Seats, DateTimeOffset SignedInAt)
{
    /// <summary>The schools at which they are somebody.</summary>
    public IEnumerable<SchoolNumber> Schools => Seats.Select(seat => seat.School).Distinct();

    /// <summary>What they are at a school.</summary>
    public IEnumerable<DeskRole> RolesAt(SchoolNumber school) => Seats.Where(seat => seat.School == school).Select(seat => seat.Role).Distinct();

    /// <summary>Whether they are one of these at a school.</summary>
    public bool Is(SchoolNumber school, params ReadOnlySpan<DeskRole> roles)
    {
        foreach (var seat in Seats)
        {
            if (seat.School == school && roles.Contains(seat.Role))
                return true;
        }

        return false;
    }

    /// <summary>What an account is at a school on a day: every row of its sheet Staff with just this address that stands for a role of the desk.</summary>
    public static IEnumerable<DeskSeat> SeatsAt(SchoolNumber school, IReadOnlyList<StaffRole> staff, string account, DateOnly day) =>
        from row in staff
        where row.Holds(day) && string.Equals(row.Email?.Trim(), account, StringComparison.OrdinalIgnoreCase)
        let role = RoleOf(row.Role)
        where role is not null
        select new DeskSeat(school, role.Value, row);

    private static DeskRole? RoleOf(string role) => role switch
    {
        StaffRoles.Senco => DeskRole.Senco,
        StaffRoles.LeadSenco or StaffRoles.Deputy => DeskRole.LeadSenco,
        StaffRoles.SafeguardingLead => DeskRole.SafeguardingLead,
        StaffRoles.Head => DeskRole.Head,
        StaffRoles.Office => DeskRole.Office,
        StaffRoles.It => DeskRole.It,
        _ => null,
    };
}
