using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>Who, by name, owns a hold on a day (SD-W1).</summary>
public static class HoldOwners
{
    /// <summary>Whose decision one with several holds is: the safeguarding lead's before the SENCo's, hers before the office's. The SENCo's where nothing holds it.</summary>
    public static HoldOwner Of(IReadOnlyList<Hold> holds) => holds.Count == 0 ? HoldOwner.Senco : holds.Select(hold => hold.Owner).MinBy(Rank);

    /// <summary>The order in which owners come before each other.</summary>
    public static int Rank(HoldOwner owner) => owner switch
    {
        HoldOwner.SafeguardingLead => 0,
        HoldOwner.Senco => 1,
        HoldOwner.Office => 2,
        _ => 3,
    };

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
