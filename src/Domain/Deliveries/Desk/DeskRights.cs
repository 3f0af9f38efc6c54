using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries.Desk;

/// <summary>Who may see and do what at the release desk: pure, and the same for every page (SD-W1, SD-W2).</summary>
public static class DeskRights
{
    /// <summary>Pupils and papers of the school at all: not the office, not IT.</summary>
    public static bool SeesPapers(this DeskVisitor visitor, SchoolNumber school) =>
        visitor.Is(school, DeskRole.Senco, DeskRole.LeadSenco, DeskRole.SafeguardingLead, DeskRole.Head);

    /// <summary>This pupil: a SENCo only those of her phase. What is about many pupils or none: whoever sees every pupil, and the SENCo to whom such papers go.</summary>
    public static bool Sees(this DeskVisitor visitor, SchoolNumber school, Pupil? pupil, IReadOnlyList<StaffRole> staff, DateOnly day) =>
        visitor.Is(school, DeskRole.LeadSenco, DeskRole.SafeguardingLead, DeskRole.Head) || visitor.IsSencoOf(school, pupil, staff, day);

    /// <summary>Whether a decision of this owner's is the visitor's: the lead SENCo and her deputy stand in for the SENCo and the office, the head for all. IT decides nothing.</summary>
    public static bool Decides(this DeskVisitor visitor, SchoolNumber school, HoldOwner owner, Pupil? pupil, IReadOnlyList<StaffRole> staff, DateOnly day) => owner switch
    {
        HoldOwner.Senco => visitor.Is(school, DeskRole.LeadSenco, DeskRole.Head) || visitor.IsSencoOf(school, pupil, staff, day),
        HoldOwner.SafeguardingLead => visitor.Is(school, DeskRole.SafeguardingLead, DeskRole.Head),
        HoldOwner.Office => visitor.Is(school, DeskRole.Office, DeskRole.LeadSenco, DeskRole.Head),
        HoldOwner.It => visitor.Is(school, DeskRole.Head),
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "An owner without a role."),
    };

    /// <summary>Whether the visitor may do something to one thing.</summary>
    /// <param name="owner">Whose decision it is; for what is no hold the SENCo.</param>
    /// <param name="pupil">Whom it is about; null for many or none.</param>
    public static bool May(this DeskVisitor visitor, DeskAct act, SchoolNumber school, HoldOwner owner, Pupil? pupil, IReadOnlyList<StaffRole> staff, DateOnly day) => act switch
    {
        DeskAct.Release => visitor.Decides(school, owner, pupil, staff, day),
        DeskAct.See or DeskAct.SendBack or DeskAct.Stop => visitor.Sees(school, pupil, staff, day),
        DeskAct.MarkSubmitted or DeskAct.Settle or DeskAct.ConfirmPhrase or DeskAct.ConfirmFile => visitor.Decides(school, HoldOwner.Senco, pupil, staff, day),
        DeskAct.ConfirmAddress => visitor.Is(school, DeskRole.Office) || visitor.Decides(school, HoldOwner.Senco, pupil, staff, day),
        DeskAct.StopEverything => visitor.StopsSending(school),
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "An act without a right."),
    };

    /// <summary>Stops all sending of a school at once, and lets it go again.</summary>
    public static bool StopsSending(this DeskVisitor visitor, SchoolNumber school) =>
        visitor.Is(school, DeskRole.SafeguardingLead, DeskRole.Head);

    /// <summary>The page for IT.</summary>
    public static bool SeesHealth(this DeskVisitor visitor, SchoolNumber school) =>
        visitor.Is(school, DeskRole.It, DeskRole.Head);

    private static bool IsSencoOf(this DeskVisitor visitor, SchoolNumber school, Pupil? pupil, IReadOnlyList<StaffRole> staff, DateOnly day) =>
        visitor.Is(school, DeskRole.Senco)
        && HoldOwners.PersonOf(HoldOwner.Senco, pupil, staff, day) is { } hers && string.Equals(hers.Email?.Trim(), visitor.Account, StringComparison.OrdinalIgnoreCase);
}
