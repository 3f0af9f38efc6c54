using SenHub.Documents.Advice;
using SenHub.Documents.Maps;
using SenHub.Documents.Parents;
using SenHub.Documents.Plans;
using SenHub.Documents.Profiles;
using SenHub.Documents.Transition;
using SenHub.Domain.Documents;

namespace SenHub.Documents.Catalogue;

/// <summary>Every kind of paper of the SENCo's year, in the order in which people look for them.</summary>
public static class PaperCatalogue
{
    private const string OnRequest = "for an open row of the sheet Requests", Weekly = "Mondays of term, if it changed; each half-term in any case";

    /// <summary>All kinds: about a review, referrals, about one pupil, about many, the hub's own.</summary>
    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        new(FormKinds.ReviewInvitation, "Review invitation", "everybody invited", "from 42 days before a review until the sheet says that invitations went"),
        new(FormKinds.AdviceRequest, "Request for advice", "everybody invited who owes advice", "from 42 days before a review until the sheet says that advice was asked for"),
        new(PaperKinds.ReviewAdvice, "School advice for a review", "SENCo, everybody invited", "from 42 days before a review until it is circulated") { Asks = [.. AdviceRequirements.All, .. MapRequirements.All] },
        new(FormKinds.ReviewReport, "Report of a review", "SENCo, to finish as Word", "from the day of the meeting until the report went, for 60 days"),
        new(FormKinds.Ehcna, "School's information for an EHC needs assessment", "local authority, in its own form", OnRequest),
        new(FormKinds.EpRequest, "Request for an educational psychologist", "educational psychology service", OnRequest),
        new(FormKinds.CamhsReferral, "CAMHS referral", "mental health service, by a person", OnRequest),
        new(FormKinds.SltReferral, "Speech and language therapy referral", "therapy service", OnRequest),
        new(FormKinds.OtReferral, "Occupational therapy referral", "therapy service", OnRequest),
        new(FormKinds.CopySheet, "Copy-sheet for a web form", "SENCo", "beside a form whose recipient takes only a web form"),
        new(FormKinds.EnclosureIndex, "Index of what is sent", "with a pack that has enclosures", "with its pack"),
        new(FormKinds.ToSign, "Pages to sign", "SENCo", "when a form asks for a signature on paper, until its scan is back"),
        new(PaperKinds.Profile, "One-page profile", "SENCo, class teacher", "when the pupil's own words are new; " + OnRequest) { Asks = ProfileRequirements.All },
        new(PaperKinds.Plan, "SEN support plan", "SENCo, class teacher", "when a cycle starts and when it was reviewed; " + OnRequest) { Asks = PlanRequirements.All },
        new(PaperKinds.ParentPack, "Parent pack", "SENCo, each parent with responsibility", "when a cycle was reviewed; " + OnRequest) { Asks = PackRequirements.All },
        new(PaperKinds.ProvisionMap, "Individual costed provision map", "SENCo, an agency or the authority", OnRequest) { Asks = MapRequirements.All },
        new(PaperKinds.Transition, "Transition pack", "SENCo, the next school", "June to August of a last year; when a pupil has left; " + OnRequest) { Asks = TransitionRequirements.All },
        new(PaperKinds.Register, "SEN register", "SENCos, head", Weekly),
        new(PaperKinds.ClassSheet, "Class-teacher sheet", "class teacher", Weekly),
        new(PaperKinds.ClassMap, "Class provision map", "class teacher", Weekly),
        new(PaperKinds.SchoolMap, "Whole-school costed provision map", "head, lead SENCo", Weekly),
        new(PaperKinds.Evidence, "Evidence views", "SENCos", Weekly),
        new(PaperKinds.Governors, "Governors' SEND report", "head, lead SENCo, for the governors", "once, in the last four weeks of a term"),
        new(PaperKinds.Digest, "Morning digest", "each SENCo; the head or lead a summary", "each night of term; weekly in holidays"),
        new(FormKinds.Readiness, "Readiness sheet", "each SENCo", "each night, if it changed"),
        new(PaperKinds.InputRound, "Teachers' round of input", "class teacher, with the sheet to fill in", "weekly in term, when a review, a cycle or a request asks for it"),
        new(PaperKinds.TeacherInput, "Teachers' input", "each SENCo", "each night, if it changed"),
        new(FormKinds.RequestLetter, "Request letter and reminder", "a parent or a service", "when a paper that is asked for lacks what they owe"),
        new(PaperKinds.HandOver, "Hand-over page", "whoever takes over", "when a SENCo changes"),
        new(PaperKinds.Disclosure, "What was disclosed", "SENCo, head, safeguarding lead, by `senhub proof --pupil`", "when a person asks for it"),
        new(PaperKinds.AccessCopy, "Check of a copy for subject access", "whoever checks it for other people, by `senhub export`", "when a person asks for it"),
        new(PaperKinds.Faults, "Faults of the exports", "school office; IT when none came", "when an export has faults, or is late"),
    ];

    /// <summary>A kind as lists name it; the folder's name for one that is not in the catalogue.</summary>
    public static string TitleOf(string kind) => All.FirstOrDefault(entry => entry.Kind == kind)?.Title ?? kind;
}
