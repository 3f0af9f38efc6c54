using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries.Desk;

/// <summary>What somebody is at the release desk (SD-W1, SD-W2).</summary>
public enum DeskRole
{
    /// <summary>SENCo of a phase: her phase's pupils.</summary>
    Senco,

    /// <summary>Lead SENCo, or a deputy who stands in: every pupil.</summary>
    LeadSenco,

    /// <summary>Designated safeguarding lead: every pupil; may stop everything.</summary>
    SafeguardingLead,

    /// <summary>Head: every pupil; stands in for all; may stop everything.</summary>
    Head,

    /// <summary>School office: addresses and what of the exports was not believed; no paper.</summary>
    Office,

    /// <summary>School IT: counts and faults; no pupil.</summary>
    It,
}

/// <summary>A role that somebody holds at a school on the day, by a row of the sheet Staff.</summary>
public sealed record DeskSeat(SchoolNumber School, DeskRole Role, StaffRole Row);
