using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries.Desk;

/// <summary>Who may see and do what at the release desk: pure, and the same for every page (SD-W1, SD-W2).</summary>
public static class DeskRights
{
    /// <summary>Pupils and papers of the school at all: not the office, not IT.</summary>
    public static bool SeesPapers(this DeskVisitor visitor, SchoolNumber school) =>
        visitor.Is(school, DeskRole.Senco, DeskRole.LeadSenco, DeskRole.SafeguardingLead, DeskRole.Head);

    /// <summary>This pupil: a SENCo only those of her phase.</summary>
    public static bool Sees(this DeskVisitor visitor, SchoolNumber school, Pupil pupil, IReadOnlyList<StaffRole> staff, DateOnly day) =>
        visitor.Is(school, DeskRole.LeadSenco, DeskRole.SafeguardingLead, DeskRole.Head)
        || (visitor.Is(school, DeskRole.Senco) && staff.SencoOf(pupil, day) is { } hers && string.Equals(hers.Email?.Trim(), visitor.Account, StringComparison.OrdinalIgnoreCase));

    /// <summary>Stops all sending of a school at once, and lets it go again.</summary>
    public static bool StopsSending(this DeskVisitor visitor, SchoolNumber school) =>
        visitor.Is(school, DeskRole.SafeguardingLead, DeskRole.Head);

    /// <summary>The page for IT.</summary>
    public static bool SeesHealth(this DeskVisitor visitor, SchoolNumber school) =>
        visitor.Is(school, DeskRole.It, DeskRole.Head);
}
