using System.Globalization;
using System.Text.Json;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Tests.Cases;

namespace SenHub.Domain.Tests.Reviews.Dates;

/// <summary>Maps the input names of the rulebook's examples to the facts of a case.</summary>
internal static class CaseFactsOf
{
    // What describes an example without being a fact of the case.
    private static readonly string[] Descriptive = ["service", "term_ends", "calendar", "buffer_school_days", "setting", "schools"];

    private static readonly Dictionary<string, Func<CaseFacts, JsonElement, CaseFacts>> Members = new()
    {
        ["today"] = (facts, value) => facts with { AsOf = Day(value) },
        ["request_received"] = (facts, value) => facts with { EhcNeedsAssessment = Of(facts) with { RequestReceived = Day(value) } },
        ["first_closed_day"] = (facts, value) => facts with { EhcNeedsAssessment = Of(facts) with { Closure = new(Day(value), default) } },
        ["reopen_day"] = (facts, value) => facts with { EhcNeedsAssessment = Of(facts) with { Closure = Of(facts).Closure! with { ReopenDay = Day(value) } } },
        ["advice_requested_from_head"] = (facts, value) => facts with { EhcNeedsAssessment = Of(facts) with { AdviceRequestedFromHead = Day(value) } },
        ["advice_requested"] = (facts, value) => facts with { EhcNeedsAssessment = Of(facts) with { AdviceRequested = Day(value) } },
        ["draft_served"] = (facts, value) => facts with { EhcNeedsAssessment = Of(facts) with { DraftServed = Day(value), ServedBy = ServiceMethod.Email } },
        ["consultation_sent"] = (facts, value) => facts with { ConsultationSent = Day(value) },
        ["plan_first_made"] = (facts, value) => facts with { AnnualReview = Review(facts) with { PlanMade = Day(value) } },
        ["review_decision_notified"] = (facts, value) => facts with { AnnualReview = Review(facts) with { DecisionNotified = Day(value) } },
        ["amended_final_plan_issued"] = (facts, value) => facts with { AnnualReview = Review(facts) with { AmendedPlanIssued = Day(value) } },
        ["last_review_meeting"] = (facts, value) => facts with { AnnualReview = Review(facts) with { LastReviewMeeting = Day(value) } },
        ["last_review"] = (facts, value) => facts with { AnnualReview = Review(facts) with { LastReviewMeeting = Day(value) } },
        ["last_review_completed"] = (facts, value) => facts with { AnnualReview = Review(facts) with { LastReviewCompleted = Day(value) } },
        ["meeting"] = (facts, value) => facts with { AnnualReview = Review(facts) with { Meeting = Day(value) } },
        ["amendment_notice_sent"] = (facts, value) => facts with { AnnualReview = Review(facts) with { AmendmentNoticeSent = Day(value) } },
        ["circulated"] = (facts, value) => facts with { AnnualReview = Review(facts) with { AdviceCirculated = Day(value) } },
        ["nc_year"] = (facts, value) => facts with { NcYear = value.GetInt32() },
        ["nc_year_actual"] = (facts, value) => facts with { NcYear = value.GetInt32() },
        ["dob"] = (facts, value) => facts with { BornOn = Day(value) },
        ["route"] = (facts, value) => facts with { PhaseTransfer = Phase(facts) with { Route = value.GetString() } },
        ["destination"] = (facts, value) => facts with { PhaseTransfer = Phase(facts) with { Destination = value.GetString() } },
        ["PHASE transfer"] = (facts, value) => facts with { PhaseTransfer = Phase(facts) with { Transfer = Day(value) } },
        ["LATRANSFER transfer"] = (facts, value) => facts with { LaTransfer = new(Day(value), null) },
        ["decision_letter"] = (facts, value) => facts with { Appeal = new(Day(value), null) },
        ["mediation_certificate"] = (facts, value) => facts with { Appeal = facts.Appeal! with { MediationCertificate = Day(value) } },
        ["meetings"] = (facts, value) => facts with { SenSupport = new([.. value.EnumerateArray().Select(Day)], null) },
        ["received"] = (facts, value) => facts with { SubjectAccessReceived = Day(value) },
        ["sen_ever"] = (facts, value) => facts with { SenEver = value.GetBoolean() },
    };

    public static CaseFacts Example(Case example)
    {
        var facts = new CaseFacts { AsOf = A.Day("2026-11-22"), Calendar = A.Calendar };
        foreach (var member in example.Inputs.EnumerateObject().Where(member => !Descriptive.Contains(member.Name)))
            facts = Members.GetValueOrDefault($"{example.Category} {member.Name}", Members.GetValueOrDefault(member.Name)!)(facts, member.Value);
        return example.Id == "EX35" ? facts with { PhaseTransfer = Phase(facts) with { Route = PhaseRoutes.Post16ToPost16 } } : facts;
    }

    private static AssessmentFacts Of(CaseFacts facts) => facts.EhcNeedsAssessment ?? new();

    private static AnnualReviewFacts Review(CaseFacts facts) => facts.AnnualReview ?? new();

    private static PhaseTransferFacts Phase(CaseFacts facts) => facts.PhaseTransfer ?? new(null, null, null);

    private static DateOnly Day(JsonElement value) => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
