using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>EHC needs assessment, consultation and re-assessment (EHCNA-01 to 07, REAS).</summary>
public static class AssessmentRules
{
    /// <summary>All that the facts allow.</summary>
    public static IEnumerable<Finding> For(CaseDay day) =>
        [.. Assessment(day, day.Facts.EhcNeedsAssessment), .. Consultation(day), .. Reassessment(day, day.Facts.Reassessment)];

    private static IEnumerable<Finding> Assessment(CaseDay day, AssessmentFacts? facts)
    {
        if (facts is null)
            yield break;
        if (facts.RequestReceived is not { } received)
        {
            yield return CaseDay.Missing(AssessmentSteps.FinalPlan, "ehcNeedsAssessment.requestReceived");
        }
        else
        {
            var refused = facts.AssessmentAgreedTo == false;
            var issued = day.Facts.PlanIssued >= received;
            var basis = $"request received {DayWords.Plain(received)}{(refused ? "; the authority decided not to assess" : "")}";
            yield return day.Item(AssessmentSteps.Decide, Periods.WithinWeeksOf(received, 6), basis, received, facts.AssessmentAgreedTo is not null);
            yield return day.Item(AssessmentSteps.Refuse, Periods.WithinWeeksOf(received, 16), basis, received, refused || issued || facts.DraftServed is not null);
            yield return day.Item(AssessmentSteps.FinalPlan, Periods.WithinWeeksOf(received, 20), basis, received, refused || issued);
        }

        // What the authority asked of the head is asked of the school.
        if ((facts.AdviceRequested ?? facts.AdviceRequestedFromHead) is { } asked)
            yield return day.Item(AssessmentSteps.Advice, Periods.WithinWeeksOf(asked, 6), $"advice requested {DayWords.Plain(asked)}", asked);
        else if (facts.AssessmentAgreedTo == true)
            yield return CaseDay.Missing(AssessmentSteps.Advice, "ehcNeedsAssessment.adviceRequested");
        foreach (var finding in Draft(day, facts).Concat(Exception(facts)))
            yield return finding;
    }

    private static IEnumerable<Finding> Draft(CaseDay day, AssessmentFacts facts)
    {
        if (facts.DraftServed is not { } sent)
            yield break;
        var served = Service.Day(sent, facts.ServedBy, day.Calendar.Holidays);
        var last = Periods.DaysBeginningWith(served, 15);
        yield return day.Item(AssessmentSteps.Comment, last, $"draft sent {DayWords.Plain(sent)}, served {DayWords.Plain(served)}", done: day.Facts.PlanIssued >= sent);
        yield return Finding.Says($"EHCNA-04: at least 15 days, so the plan may be final from {DayWords.Plain(last.AddDays(1))}; ask for comments until {DayWords.Plain(day.Calendar.Holidays.OnOrAfter(last))}.");
        if (facts.ServedBy is null)
            yield return Finding.Says("TIME-11: how the draft was served is not said; the same day is assumed.");
    }

    private static IEnumerable<Finding> Exception(AssessmentFacts facts)
    {
        if (facts is { Closure: not null, AdviceRequestedFromHead: null })
            yield return Finding.Says("EHCNA-06: whether the closure excuses the authority hangs on ehcNeedsAssessment.adviceRequestedFromHead, which is not said.");
        if (facts is not { Closure: { } closure, AdviceRequestedFromHead: { } asked })
            yield break;
        var closed = FormattableString.Invariant($"closed {closure.Days} days");
        yield return Finding.Says(closure.Excuses(asked)
            ? $"EHCNA-06: exception_possible; {closed}, advice asked of the head {DayWords.Plain(asked)}, from {DayWords.Plain(closure.Window.From)} to {DayWords.Plain(closure.Window.To)}. It excuses the authority only where compliance is impractical, and adds no weeks."
            : $"EHCNA-06: no exception; {closed}{(closure.IsLongEnough ? $", advice asked of the head {DayWords.Plain(asked)}, outside {DayWords.Plain(closure.Window.From)} to {DayWords.Plain(closure.Window.To)}" : ", fewer than four weeks")}.");
    }

    private static IEnumerable<Finding> Consultation(CaseDay day)
    {
        if (day.Facts.ConsultationSent is { } sent)
            yield return day.Item(AssessmentSteps.Respond, sent.AddDays(15), $"consultation sent {DayWords.Plain(sent)}", sent);
    }

    private static IEnumerable<Finding> Reassessment(CaseDay day, ReassessmentFacts? facts)
    {
        if (facts is null)
            yield break;
        yield return facts.RequestReceived is { } received
            ? day.Item(AssessmentSteps.Reassess, received.AddDays(15), $"request received {DayWords.Plain(received)}", received, facts.Notified is not null)
            : CaseDay.Missing(AssessmentSteps.Reassess, "reassessment.requestReceived");
        if (facts.Notified is { } notified)
            yield return day.Item(AssessmentSteps.ReassessedPlan, Periods.WithinWeeksOf(notified, 14), $"notified {DayWords.Plain(notified)}", notified, day.Facts.PlanIssued >= notified);
    }
}
