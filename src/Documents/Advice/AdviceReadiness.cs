using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Documents.Recipients;
using SenHub.Domain.Reviews;
using static SenHub.Documents.Advice.AdviceRequirements;

namespace SenHub.Documents.Advice;

/// <summary>Whether an advice can go (gate 6): its own requirements, then those of the map it encloses.</summary>
internal static class AdviceReadiness
{
    private const string NotThere = "not recorded";

    /// <summary>Every requirement judged for a recipient.</summary>
    public static Readiness Judge(AdviceSources sources, PupilsOwn own, ProvisionMapModel map, IReadOnlySet<PaperField> allowed)
    {
        var (pupil, review) = (sources.Pupil, sources.Review);
        var judged = new (PaperRequirement Requirement, string? Trouble, string? Age)[]
        {
            (Plan, own.Plan is null ? NotThere : null, null),
            (LastReview, own.Plan?.LastReviewMeeting is null ? NotThere : null, null),
            (Attendance, pupil.AttendancePercent is null ? NotThere : null, null),
            (HomeLanguage, Blank(pupil.HomeLanguage), null),
            (OtherSettings, Blank(review.OtherSettings), null),
            (AdviceRequirements.Progress, own.Progress.Count == 0 ? NotThere : null, Old(own.Progress, review.Meeting)),
            (Tests, own.Progress.All(row => row.Standardised is null) ? NotThere : null, null),
            (TopUp, sources.Map.TopUp is null ? NotThere : null, null),
            (PupilPremium, own.Plan?.PupilPremium is null ? NotThere : null, null),
            (Services, own.Services.Count == 0 ? NotThere : null, null),
            (WorkingWell, Blank(review.WorkingWell), null),
            (NotWorking, Blank(review.NotWorking), null),
            (Outcomes, own.Outcomes.Count == 0 ? NotThere : null, null),
            (OutcomeProgress, Gap(own.Outcomes, outcome => outcome.Progress), null),
            (Met, Gap(own.Outcomes, outcome => outcome.Met), null),
            (Specified, Gap(own.Outcomes, outcome => outcome.ProvisionSpecified), null),
            (Delivered, Gap(own.Outcomes, outcome => outcome.ProvisionDelivered), null),
            (Changes, Blank(review.ProposedChanges), null),
            (NoTraces, Traces(sources, own), null),
        };
        return new Readiness([.. judged.Select(one => Readiness.Judge(one.Requirement, allowed, one.Trouble, one.Age)), .. map.Readiness.Fields]);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? NotThere : null;

    private static string? Gap(IReadOnlyList<PlanOutcome> outcomes, Func<PlanOutcome, string?> text) =>
        outcomes.Count(outcome => string.IsNullOrWhiteSpace(text(outcome))) is > 0 and var count
            ? $"missing for {HouseStyle.Count(count, "outcome", "outcomes")}"
            : null;

    // A result from before the last school year's review round says little of the pupil now.
    private static string? Old(IReadOnlyList<ProgressRow> rows, DateOnly meeting) =>
        rows.Count > 0 && rows.Max(row => row.On) is var latest && latest < meeting.AddMonths(-12)
            ? $"latest result is of {HouseStyle.Plain(latest)}"
            : null;

    // SD-S6: a parent's copy never holds another person's address; only a person can tell whose a typed one is.
    private static string? Traces(AdviceSources sources, PupilsOwn own) =>
        sources.Recipient is Domain.Deliveries.RecipientClass.Parent or Domain.Deliveries.RecipientClass.YoungPerson
            && ContactTraces.In(
            [
                sources.Review.OtherSettings, sources.Review.WorkingWell, sources.Review.NotWorking, sources.Review.ProposedChanges,
                .. own.Outcomes.SelectMany(outcome => new[] { outcome.Progress, outcome.Evidence, outcome.ProvisionDelivered, outcome.NextTarget }),
                .. own.Services.Select(service => service.Service), .. own.Teachers.Select(answer => answer.Answer),
            ])
            ? "an e-mail address, telephone number or postcode is typed in it; take it out for this copy"
            : null;
}
