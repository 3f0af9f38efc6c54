using System.Text.Json;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Workers.Cli;

/// <summary>Reads the cases of senhub dates: one JSON object, or an array of them. Never a guess: with any fault there is no case.</summary>
internal static class DatesReader
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16 };

    private static readonly Dictionary<string, ServiceMethod> Methods = new()
    {
        ["hand"] = ServiceMethod.Hand,
        ["email"] = ServiceMethod.Email,
        ["firstClass"] = ServiceMethod.FirstClass,
        ["secondClass"] = ServiceMethod.SecondClass,
    };

    /// <summary>The cases, and whether they stood in an array; every fault is one line naming its member.</summary>
    public static (IReadOnlyList<CaseFacts> Cases, bool IsArray, IReadOnlyList<string> Faults) Read(string json, DateOnly today)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            var root = document.RootElement;
            var faults = new List<string>();
            var isArray = root.ValueKind == JsonValueKind.Array;
            CaseFacts[] cases = isArray
                ? [.. root.EnumerateArray().Select((one, index) => Case(one, FormattableString.Invariant($"[{index}]"), today, faults))]
                : [Case(root, "", today, faults)];
            return (faults.Count == 0 ? cases : [], isArray, faults);
        }
        catch (JsonException wrong)
        {
            return ([], false, [FormattableString.Invariant($"standard input, line {wrong.LineNumber + 1}: this is not JSON; give one object or an array of objects")]);
        }
    }

    private static CaseFacts Case(JsonElement element, string path, DateOnly today, List<string> faults)
    {
        var before = faults.Count;
        var read = new DatesObject(element, path, faults);
        var facts = new CaseFacts
        {
            AsOf = read.Day("asOf") ?? today,
            Calendar = DatesCalendar.Read(read),
            BornOn = read.Day("bornOn"),
            NcYear = read.Year("ncYear"),
            EhcNeedsAssessment = read.Part("ehcNeedsAssessment", Assessment),
            Reassessment = read.Part("reassessment", part => new ReassessmentFacts(part.Day("requestReceived"), part.Day("notified"))),
            AnnualReview = read.Part("annualReview", Review),
            PhaseTransfer = read.Part("phaseTransfer", part => new PhaseTransferFacts(part.Text("route", PhaseRoutes.All), part.Day("transfer"), part.Text("destination"))),
            LaTransfer = read.Part("laTransfer", part => new AuthorityMoveFacts(part.Day("transferred"), part.Day("oldAuthorityAware"))),
            Appeal = read.Part("appeal", part => new AppealFacts(part.Day("decisionLetter"), part.Day("mediationCertificate"))),
            SenSupport = read.Part("senSupport", part => new SupportFacts(part.List("meetings", part.DayOf), part.Day("started"))),
            PlanIssued = read.Day("planIssued"),
            LeftRoll = read.Day("leftRoll"),
            SubjectAccessReceived = read.Day("subjectAccessReceived"),
            SenEver = read.Flag("senEver"),
            ConsultationSent = read.Day("consultationSent"),
            Local = read.Parts("local", part => new LocalRule(Required(part, "rule"), part.Number("weeks", 1, 60) ?? Lacks(part, "weeks"))),
            Tribunal = read.Part("tribunal", part => new TribunalFacts(part.Day("orderedOn"), part.Text("kind", TribunalRules.Kinds))),
        };
        read.Done();
        if (faults.Count == before)
            faults.AddRange(CaseContradictions.Of(facts).Select(what => path.Length == 0 ? what : $"{path}.{what}"));
        return facts;
    }

    private static AssessmentFacts Assessment(DatesObject read) => new()
    {
        RequestReceived = read.Day("requestReceived"),
        AdviceRequested = read.Day("adviceRequested"),
        DraftServed = read.Day("draftServed"),
        ServedBy = read.Text("servedBy", Methods.Keys) is { } method ? Methods[method] : null,
        AssessmentAgreedTo = read.Flag("assessmentAgreedTo"),
        Closure = read.Part("closure", part => new Closure(part.Day("firstClosedDay") ?? Missing(part, "firstClosedDay"), part.Day("reopenDay") ?? Missing(part, "reopenDay"))),
        AdviceRequestedFromHead = read.Day("adviceRequestedFromHead"),
    };

    private static AnnualReviewFacts Review(DatesObject read) => new()
    {
        PlanMade = read.Day("planMade"),
        LastReviewMeeting = read.Day("lastReviewMeeting"),
        LastReviewCompleted = read.Day("lastReviewCompleted"),
        DecisionNotified = read.Day("decisionNotified"),
        AmendedPlanIssued = read.Day("amendedPlanIssued"),
        Meeting = read.Day("meeting"),
        AdviceCirculated = read.Day("adviceCirculated"),
        AmendmentNoticeSent = read.Day("amendmentNoticeSent"),
    };

    private static string Required(DatesObject read, string name)
    {
        if (read.Text(name, CaseRules.Steps.Select(step => step.RuleId).Distinct()) is { } text)
            return text;
        Lacks(read, name);
        return "";
    }

    private static DateOnly Missing(DatesObject read, string name)
    {
        Lacks(read, name);
        return default;
    }

    private static int Lacks(DatesObject read, string name)
    {
        read.Refuse(name, "is needed here");
        return 0;
    }
}
