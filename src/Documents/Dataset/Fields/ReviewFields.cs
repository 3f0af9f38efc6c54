using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Reviews;
using static SenHub.Documents.Dataset.Say;

namespace SenHub.Documents.Dataset.Fields;

/// <summary>The plan, its outcomes and the review.</summary>
internal static class ReviewFields
{
    private const string Plans = "SEN file, sheet Plans, column ";

    private const string Reviews = "SEN file, sheet Reviews, column ";

    private static readonly (string, double)[] InviteeColumns = [("Who", 2), ("Part", 1.1), ("Invited", 1), ("Advice asked", 1), ("Advice came", 1), ("Attended", 0.8)];

    private static readonly (string, double)[] OutcomeColumns = [("No.", 0.5), ("Outcome in the plan", 2.4), ("Progress", 2), ("Evidence", 1.6), ("Met?", 0.8), ("Next target", 1.8)];

    private static readonly (string, double)[] ProvisionColumns = [("No.", 0.5), ("Specified in section F", 3), ("Delivered", 3)];

    /// <summary>In the order of the documentation.</summary>
    public static IReadOnlyList<DataField> All { get; } =
    [
        Plan("plan.authority", "Authority that maintains the plan", "Authority", plan => Words(plan.Authority, Row(plan))),
        Plan("plan.made", "Plan first made", "Plan first made", plan => Day(plan.PlanMade, Row(plan))),
        Plan("plan.lastReview", "Last review meeting", "Last review meeting", plan => Day(plan.LastReviewMeeting, Row(plan))),
        Plan("plan.lastDecision", "Decision on the last review", "Decision on last review", plan => Day(plan.LastDecisionNotified, Row(plan))),
        Plan("plan.amended", "Amended plan issued", "Amended plan issued", plan => Day(plan.AmendedPlanIssued, Row(plan))),
        Plan("plan.topUp", "Top-up a year (element 3)", "Top-up a year", plan => plan.TopUpPerYear is { } topUp ? Words(HouseStyle.Money(topUp), Row(plan)) : null, PaperField.Costs),
        Plan("plan.pupilPremium", "Pupil premium", "Pupil premium", plan => plan.PupilPremium is { } premium ? Words(premium ? "Yes" : "No", Row(plan)) : null, PaperField.Costs),
        new("outcomes.table", "Outcomes of the plan", PaperField.Judgements, "SEN file, sheet Plan outcomes", Outcomes),
        new("outcomes.provision", "Provision specified and delivered", PaperField.Provision, "SEN file, sheet Plan outcomes, column Provision delivered", Provision),
        Review("review.meeting", "Meeting", "Meeting", review => Words(HouseStyle.Long(review.Meeting), Row(review)), PaperField.ReviewDates),
        Review("review.time", "Time", "Time", review => Words(review.Time, Row(review)), PaperField.ReviewDates),
        Review("review.where", "Place", "Where", review => Words(review.Where, Row(review)), PaperField.ReviewDates),
        Review("review.kind", "Kind of review", "Kind", review => Words(review.Kind, Row(review)), PaperField.ReviewDates),
        Review("review.reason", "Reason", "Reason", review => Prose(review.Reason, Row(review)), PaperField.ReviewDates) with { Absence = file => file.Review is { Kind: "Annual" } ? "an annual review needs none" : null },
        Review("review.adviceBy", "Advice is circulated by", "Meeting", review => Words(HouseStyle.Long(AnnualReview.CirculateBy(review.Meeting)), Row(review)), PaperField.ReviewDates),
        Review("review.reportBy", "Report is sent by", "Meeting", review => Words(HouseStyle.Long(AnnualReview.ReportBy(review.Meeting)), Row(review)), PaperField.ReviewDates),
        Review("review.decisionBy", "Authority decides by", "Meeting", review => Words(HouseStyle.Long(AnnualReview.DecideBy(review.Meeting)), Row(review)), PaperField.ReviewDates),
        Review("review.workingWell", "What is working well", "Working well", review => Prose(review.WorkingWell, Row(review))),
        Review("review.notWorking", "What is not working", "Not working", review => Prose(review.NotWorking, Row(review))),
        Review("review.changes", "Changes proposed", "Changes proposed", review => Prose(review.ProposedChanges, Row(review))),
        Review("review.otherSettings", "Other settings in the last 12 months", "Other settings", review => Prose(review.OtherSettings, Row(review)), PaperField.Attendance),
        new("review.people", "Who is invited", PaperField.Invitees, "SEN file, sheet Invitees, column Person", file => Rows(
            [("Who", 2), ("Part", 1)], People(file).Select(person => (IReadOnlyList<string?>)[person.Person, person.Role]), [.. People(file).Select(person => new Origin(Row: person.Source))])),
        new("review.invitees", "Who was invited, was asked, answered and came", PaperField.Invitees, "SEN file, sheet Invitees", Invitees),
    ];

    private static DataField Plan(string key, string name, string column, Func<EhcPlan, Answer?> read, PaperField part = PaperField.ReviewDates) =>
        new(key, name, part, Plans + column, file => file.Plan is { } plan ? read(plan) : null) { IsBrief = true };

    private static DataField Review(string key, string name, string column, Func<ReviewMeeting, Answer?> read, PaperField part = PaperField.Judgements) =>
        new(key, name, part, Reviews + column, file => file.Review is { } review ? read(review) : null) { IsBrief = part == PaperField.ReviewDates };

    private static Origin Row(EhcPlan plan) => new(Row: plan.Source);

    private static Origin Row(ReviewMeeting review) => new(review.AdviceRequested, review.Source);

    private static Answer? Outcomes(PupilFile file) => Rows(OutcomeColumns, file.Own.Outcomes.Select(outcome => (IReadOnlyList<string?>)
        [HouseStyle.Number(outcome.Number), outcome.Area is { } area ? $"{outcome.Outcome} ({area})" : outcome.Outcome, outcome.Progress, outcome.Evidence, outcome.Met, outcome.NextTarget]), From(file));

    private static Answer? Provision(PupilFile file) => Rows(
        ProvisionColumns, file.Own.Outcomes.Select(outcome => (IReadOnlyList<string?>)[HouseStyle.Number(outcome.Number), outcome.ProvisionSpecified, outcome.ProvisionDelivered]), From(file));

    private static IReadOnlyList<Origin> From(PupilFile file) => [.. file.Own.Outcomes.Select(outcome => new Origin(Row: outcome.Source))];

    // By name and part only: an address is nobody else's business (SD-S6).
    private static Answer? Invitees(PupilFile file)
    {
        var people = People(file);
        return Rows(InviteeColumns, people.Select(person => (IReadOnlyList<string?>)
        [
            person.Person, person.Role, Brief(person.Invited), Brief(person.AdviceRequested), Brief(person.AdviceReceived), person.Attended switch { true => "Yes", false => "No", null => null },
        ]), [.. people.Select(person => new Origin(Row: person.Source))]);
    }

    private static List<Invitee> People(PupilFile file) => [.. file.Own.Invitees.Where(person => person.Meeting == file.Review?.Meeting)];

    private static string? Brief(DateOnly? day) => day is { } known ? HouseStyle.Brief(known) : null;
}
