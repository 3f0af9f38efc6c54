namespace SenHub.Domain.Reviews.Dates;

/// <summary>A request for an EHC needs assessment.</summary>
public sealed record AssessmentFacts
{
    /// <summary>Day the authority received the request, or became responsible (EHCNA-08).</summary>
    public DateOnly? RequestReceived { get; init; }

    /// <summary>Day the authority asked for advice.</summary>
    public DateOnly? AdviceRequested { get; init; }

    /// <summary>Day the draft plan was sent.</summary>
    public DateOnly? DraftServed { get; init; }

    /// <summary>How it was sent; null when not said.</summary>
    public ServiceMethod? ServedBy { get; init; }

    /// <summary>Whether the authority agreed to assess; null while it has not decided.</summary>
    public bool? AssessmentAgreedTo { get; init; }

    /// <summary>A closure of the setting.</summary>
    public Closure? Closure { get; init; }

    /// <summary>Day the authority asked the head for advice.</summary>
    public DateOnly? AdviceRequestedFromHead { get; init; }
}

/// <summary>A request for a re-assessment.</summary>
/// <param name="RequestReceived">Day the request was received.</param>
/// <param name="Notified">Day the authority said that it will re-assess.</param>
public sealed record ReassessmentFacts(DateOnly? RequestReceived, DateOnly? Notified);

/// <summary>A decision that may be appealed.</summary>
/// <param name="DecisionLetter">Day of the authority's letter.</param>
/// <param name="MediationCertificate">Day of the mediation certificate; null when there is none.</param>
public sealed record AppealFacts(DateOnly? DecisionLetter, DateOnly? MediationCertificate);

/// <summary>An order of the Tribunal (reg 44), or an appeal not opposed (reg 45).</summary>
/// <param name="OrderedOn">Day of the order, or the day the authority told the Tribunal.</param>
/// <param name="Kind">One of <see cref="TribunalRules.Kinds"/>; null when not said.</param>
public sealed record TribunalFacts(DateOnly? OrderedOn, string? Kind);
