using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>Who, by name, owns a hold on a day (SD-W1).</summary>
public static class HoldOwners
{
    /// <summary>The person; null where the sheet Staff names nobody for the role.</summary>
    /// <param name="pupil">Whose paper it is, for the SENCo of the phase; null for papers about many.</param>
    public static StaffRole? PersonOf(HoldOwner owner, Pupil? pupil, IReadOnlyList<StaffRole> staff, DateOnly day) => owner switch
    {
        HoldOwner.Senco when pupil is not null => staff.SencoOf(pupil, day),
        HoldOwner.Senco => staff.Holding(StaffRoles.LeadSenco, day).Concat(staff.Holding(StaffRoles.Senco, day)).FirstOrDefault(),
        HoldOwner.SafeguardingLead => staff.Holding(StaffRoles.SafeguardingLead, day).Concat(staff.Holding(StaffRoles.Head, day)).FirstOrDefault(),
        HoldOwner.Office => staff.Holding(StaffRoles.Office, day).FirstOrDefault(),
        HoldOwner.It => staff.Holding(StaffRoles.It, day).FirstOrDefault(),
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "An owner without a role."),
    };
}
