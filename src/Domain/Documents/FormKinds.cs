namespace SenHub.Domain.Documents;

/// <summary>A kind of paper whose order, headings and wording are a template file, not code (architecture.md, decision 6).</summary>
/// <param name="Name">Folder under papers/.</param>
/// <param name="Asked">The words by which the sheet Requests asks for it.</param>
public sealed record FormKind(string Name, string Asked)
{
    /// <summary>It is about a review: its period is the review, and the review's steps ask for it without a request.</summary>
    public bool OfReview { get; init; }

    /// <summary>A letter about one occasion: against an earlier occasion's letter everything would differ, so changes are named within one only.</summary>
    public bool OfOneOccasion { get; init; }

    /// <summary>Gaps are named and hold nothing back: the law lets anybody ask whatever evidence there is (CFA 2014, s.36(1), (8)).</summary>
    public bool Advisory { get; init; }

    /// <summary>Risk, safeguarding and household are written by a person on the day and never printed from data; the page says what to do in a crisis (SD-P6; Gates, 7).</summary>
    public bool WrittenSameDay { get; init; }
}

/// <summary>The kinds that templates make, and those that follow from them.</summary>
public static class FormKinds
{
    /// <summary>Educational psychologist: request for involvement (documents.md, section 1).</summary>
    public const string EpRequest = "ep-request";

    /// <summary>Child and adolescent mental health (section 2).</summary>
    public const string CamhsReferral = "camhs-referral";

    /// <summary>School's information for an EHC needs assessment (section 3).</summary>
    public const string Ehcna = "ehcna";

    /// <summary>Speech and language therapy (section 5).</summary>
    public const string SltReferral = "slt-referral";

    /// <summary>Occupational therapy (section 5).</summary>
    public const string OtReferral = "ot-referral";

    /// <summary>Invitation to a review (section 13).</summary>
    public const string ReviewInvitation = "review-invitation";

    /// <summary>Letter that asks for advice before a review (section 13).</summary>
    public const string AdviceRequest = "advice-request";

    /// <summary>Report after a review, pre-filled for editing (section 4b).</summary>
    public const string ReviewReport = "review-report";

    /// <summary>What to copy into a recipient's web form, field by field.</summary>
    public const string CopySheet = "copy-sheet";

    /// <summary>What is ready and what is missing, for the SENCo.</summary>
    public const string Readiness = "readiness";

    /// <summary>Letter that asks for a fact that is missing.</summary>
    public const string RequestLetter = "request-letter";

    /// <summary>The page-counted index of what goes with a paper (SD-P3).</summary>
    public const string EnclosureIndex = "enclosure-index";

    /// <summary>A paper printed for its signature on paper, for the SENCo (SD-P3).</summary>
    public const string ToSign = "to-sign";

    /// <summary>Every kind that has a template, in the order of documents.md.</summary>
    public static IReadOnlyList<FormKind> All { get; } =
    [
        new(EpRequest, "EP request"),
        new(CamhsReferral, "CAMHS referral") { WrittenSameDay = true },
        new(Ehcna, "EHC needs assessment") { Advisory = true },
        new(SltReferral, "Speech and language referral"),
        new(OtReferral, "Occupational therapy referral"),
        new(ReviewInvitation, "Review invitation") { OfReview = true, OfOneOccasion = true },
        new(AdviceRequest, "Request for advice") { OfReview = true, OfOneOccasion = true },
        new(ReviewReport, "Review report") { OfReview = true },
    ];

    /// <summary>The kind of a name; null for papers that are made by code.</summary>
    public static FormKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
