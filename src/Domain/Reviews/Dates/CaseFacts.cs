using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>What is known of one case; every member is optional and "not said" is null (the question that senhub dates answers).</summary>
public sealed record CaseFacts
{
    /// <summary>The day on which the question is asked.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The school's own calendar; without one, working days stand in for school days.</summary>
    public SchoolCalendar Calendar { get; init; } = SchoolCalendar.None;

    /// <summary>Date of birth.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>NC year as taught (the MIS's own); Reception is 0.</summary>
    public int? NcYear { get; init; }

    /// <summary>A request for an EHC needs assessment.</summary>
    public AssessmentFacts? EhcNeedsAssessment { get; init; }

    /// <summary>A request for a re-assessment.</summary>
    public ReassessmentFacts? Reassessment { get; init; }

    /// <summary>The plan and its reviews.</summary>
    public AnnualReviewFacts? AnnualReview { get; init; }

    /// <summary>A move from one phase of education to the next.</summary>
    public PhaseTransferFacts? PhaseTransfer { get; init; }

    /// <summary>A move of the plan between local authorities.</summary>
    public AuthorityMoveFacts? LaTransfer { get; init; }

    /// <summary>A decision that may be appealed.</summary>
    public AppealFacts? Appeal { get; init; }

    /// <summary>SEN support without a plan.</summary>
    public SupportFacts? SenSupport { get; init; }

    /// <summary>Day the final plan was issued.</summary>
    public DateOnly? PlanIssued { get; init; }

    /// <summary>Day the pupil left the roll.</summary>
    public DateOnly? LeftRoll { get; init; }

    /// <summary>Day a subject access request was received.</summary>
    public DateOnly? SubjectAccessReceived { get; init; }

    /// <summary>Whether the pupil was ever on the SEN register; null when not said.</summary>
    public bool? SenEver { get; init; }

    /// <summary>Day the authority consulted the school on being named.</summary>
    public DateOnly? ConsultationSent { get; init; }

    /// <summary>The authority's own rules (LOCAL-01); they can only tighten.</summary>
    public IReadOnlyList<LocalRule> Local { get; init; } = [];

    /// <summary>An order of the Tribunal, or an appeal that the authority does not oppose.</summary>
    public TribunalFacts? Tribunal { get; init; }
}
