namespace SenHub.Domain.Deliveries;

/// <summary>Whose decision a hold is, as the sheet Staff names the roles.</summary>
public static class OwnerWords
{
    /// <summary>The role.</summary>
    public static string Of(HoldOwner owner) => owner switch
    {
        HoldOwner.Senco => StaffRoles.Senco,
        HoldOwner.SafeguardingLead => StaffRoles.SafeguardingLead,
        HoldOwner.Office => StaffRoles.Office,
        HoldOwner.It => StaffRoles.It,
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "An owner without a role."),
    };
}
