using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Annual reviews with each step of regulations 20 and 22 (AR-04 to AR-08).</summary>
internal static class ReviewsSheet
{
    private static readonly Column Meeting = Columns.StatutoryDate("Meeting", "The day of the review meeting, booked or past.", "2026-11-19").AsKey();
    private static readonly Column Kind = Columns.Choice("Kind", "Annual, or early or interim with its reason.", "Annual", "Early", "Interim");
    private static readonly Column Reason = Columns.FreeText("Reason", "Why an early or interim review is held. Leave blank for an annual one.", "");
    private static readonly Column Invited = Columns.StatutoryDate("Invitations sent", "The day the invitations went; at least 15 days before the meeting.", "2026-10-08");
    private static readonly Column Asked = Columns.StatutoryDate("Advice requested", "The day advice was asked for, best six weeks before the meeting.", "2026-10-08");
    private static readonly Column Circulated = Columns.StatutoryDate("Advice circulated", "The day all advice went to everyone invited; at least 15 days before the meeting.", "2026-11-03");
    private static readonly Column Held = Columns.YesNo("Held", "Yes once the meeting took place; No if it did not.", "Yes");
    private static readonly Column Reported = Columns.StatutoryDate("Report sent", "The day the report went to everyone; within two weeks of the meeting.", "2026-12-01");
    private static readonly Column Decided = Columns.StatutoryDate("Decision notified", "The day the authority told the family its decision; within four weeks of the meeting.", "2026-12-15");
    private static readonly Column Notice = Columns.StatutoryDate("Amendment notice", "The day the authority sent its notice with the proposed amendments.", "2026-12-15");
    private static readonly Column Final = Columns.StatutoryDate("Final plan issued", "The day the amended final plan came; within eight weeks of the notice.", "2027-02-08");
    private static readonly Column Elsewhere = Columns.FreeText("Other settings", "Other schools or settings attended in the last 12 months.", "Forest school on Fridays.");
    private static readonly Column Well = Columns.FreeText("Working well", "What is working well, in the school's view.", "Small-group reading and a quiet start to the day.");
    private static readonly Column Badly = Columns.FreeText("Not working", "What is not working.", "Changes of room without warning.");
    private static readonly Column Changes = Columns.FreeText("Changes proposed", "Changes to the plan that the school proposes.", "Section F: move the language group to mornings.");

    private static readonly Column Time = Columns.Text("Time", "When the meeting starts; the invitation says it.", "2 pm").Later();
    private static readonly Column Where = Columns.Text("Where", "Where the meeting is held; the invitation says it.", "The meeting room by the office").Later();

    /// <summary>One row for each review.</summary>
    public static SheetOf<ReviewMeeting> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Reviews",
            Purpose = "One row for each review of a plan. Book a meeting by typing its day; fill in each step when it is done.",
            Columns = [Columns.Pupil, Meeting, Kind, Reason, Invited, Asked, Circulated, Held, Reported, Decided, Notice, Final, Elsewhere, Well, Badly, Changes, Time, Where],
            KeyIsUnique = true,
        },
        Read,
        Write);

    private static ReviewMeeting Read(SheetRow row, Place place) => new()
    {
        Pupil = row.Pupil(),
        Meeting = row.NeededDay(Meeting),
        Kind = row.Text(Kind) ?? "Annual",
        Reason = row.Text(Reason),
        Invited = row.Day(Invited),
        AdviceRequested = row.Day(Asked),
        AdviceCirculated = row.Day(Circulated),
        Held = row.YesNo(Held),
        ReportSent = row.Day(Reported),
        DecisionNotified = row.Day(Decided),
        AmendmentNotice = row.Day(Notice),
        FinalPlanIssued = row.Day(Final),
        OtherSettings = row.Text(Elsewhere),
        WorkingWell = row.Text(Well),
        NotWorking = row.Text(Badly),
        ProposedChanges = row.Text(Changes),
        Time = row.Text(Time),
        Where = row.Text(Where),
        Source = place,
    };

    private static RowDraft Write(ReviewMeeting review) => new RowDraft()
        .Put(review.Pupil)
        .Put(Meeting, review.Meeting)
        .Put(Kind, review.Kind)
        .Put(Reason, review.Reason)
        .Put(Invited, review.Invited)
        .Put(Asked, review.AdviceRequested)
        .Put(Circulated, review.AdviceCirculated)
        .Put(Held, review.Held)
        .Put(Reported, review.ReportSent)
        .Put(Decided, review.DecisionNotified)
        .Put(Notice, review.AmendmentNotice)
        .Put(Final, review.FinalPlanIssued)
        .Put(Elsewhere, review.OtherSettings)
        .Put(Well, review.WorkingWell)
        .Put(Badly, review.NotWorking)
        .Put(Changes, review.ProposedChanges)
        .Put(Time, review.Time)
        .Put(Where, review.Where);
}
