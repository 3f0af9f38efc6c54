using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>A booked or past annual review of a plan (SEN file, sheet Reviews). Every date is optional until it happened.</summary>
public sealed record ReviewMeeting
{
    /// <summary>Whose review.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>Day of the meeting, M.</summary>
    public required DateOnly Meeting { get; init; }

    /// <summary>When it starts, as typed; null when not booked so far.</summary>
    public string? Time { get; init; }

    /// <summary>Where it is held.</summary>
    public string? Where { get; init; }

    /// <summary>"Annual", "Early" or "Interim".</summary>
    public string Kind { get; init; } = "Annual";

    /// <summary>Why an early or interim review is held.</summary>
    public string? Reason { get; init; }

    /// <summary>Invitations sent (reg 20(3)).</summary>
    public DateOnly? Invited { get; init; }

    /// <summary>Advice asked for (reg 20(4)).</summary>
    public DateOnly? AdviceRequested { get; init; }

    /// <summary>Advice circulated (reg 20(4)).</summary>
    public DateOnly? AdviceCirculated { get; init; }

    /// <summary>Whether the meeting took place as booked; null when not said.</summary>
    public bool? Held { get; init; }

    /// <summary>Report sent (reg 20(7)-(9)).</summary>
    public DateOnly? ReportSent { get; init; }

    /// <summary>Decision notified by the authority (reg 20(10)).</summary>
    public DateOnly? DecisionNotified { get; init; }

    /// <summary>Notice with the proposed amendments (regs 20(10), 22(2)).</summary>
    public DateOnly? AmendmentNotice { get; init; }

    /// <summary>Amended final plan issued (reg 22(3)).</summary>
    public DateOnly? FinalPlanIssued { get; init; }

    /// <summary>Other settings that the pupil attended in the last 12 months (documents.md, section 4a).</summary>
    public string? OtherSettings { get; init; }

    /// <summary>What is working well.</summary>
    public string? WorkingWell { get; init; }

    /// <summary>What is not working.</summary>
    public string? NotWorking { get; init; }

    /// <summary>Changes that the school proposes to the plan.</summary>
    public string? ProposedChanges { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }

    /// <summary>Held between the yearly ones: its steps are due, but it restarts no clock.</summary>
    public bool IsInterim => string.Equals(Kind.Trim(), "Interim", StringComparison.OrdinalIgnoreCase);

    /// <summary>Said to have taken place, or shown by what followed it.</summary>
    public bool TookPlace => Held ?? (ReportSent ?? DecisionNotified ?? AmendmentNotice ?? FinalPlanIssued) is not null;

    /// <summary>Names the review in keys and file names: pupil reference and meeting day.</summary>
    public string Id => FormattableString.Invariant($"{Pupil}/{Meeting:yyyy-MM-dd}");
}

/// <summary>One person's part in a review (SEN file, sheet Invitees): invited, advice requested, received, attended.</summary>
public sealed record Invitee
{
    /// <summary>Whose review.</summary>
    public required PupilRef Pupil { get; init; }

    /// <summary>Which review.</summary>
    public required DateOnly Meeting { get; init; }

    /// <summary>Parent, Young person, LA officer, Health, Social care, Teacher, Other (reg 20(2)).</summary>
    public required string Role { get; init; }

    /// <summary>A parent's name as the MIS has it, or the name of an agency of the Office file.</summary>
    public required string Person { get; init; }

    /// <summary>A typed address; used only when it equals the MIS's or the agency's (SD-S5).</summary>
    public string? TypedEmail { get; init; }

    /// <summary>One of the routes, chosen for this person; null takes the route of the agency, or of the Agencies row of kind Parents (SD-S8).</summary>
    public string? Route { get; init; }

    /// <summary>Invitation sent.</summary>
    public DateOnly? Invited { get; init; }

    /// <summary>Advice requested.</summary>
    public DateOnly? AdviceRequested { get; init; }

    /// <summary>Advice received.</summary>
    public DateOnly? AdviceReceived { get; init; }

    /// <summary>Attended; null when not said.</summary>
    public bool? Attended { get; init; }

    /// <summary>Where the row stands.</summary>
    public Place? Source { get; init; }
}
