using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>The dates of the annual review of a plan, AR-01 to AR-08. No closure or holiday moves any of them (AR-13).</summary>
public static class AnnualReview
{
    /// <summary>Last day of the twelve months that start with the anchor (AR-01; Children and Families Act 2014, s.44(1)).</summary>
    public static DateOnly PeriodEnd(DateOnly anchor) => Periods.PeriodEnd(anchor, 12);

    /// <summary>Last day for the meeting, so that the decision too falls within the period (AR-02; Code 9.169).</summary>
    public static DateOnly MeetingLatest(DateOnly anchor) => PeriodEnd(anchor).AddDays(-28);

    /// <summary>Last safe day for notice of the meeting (AR-04; reg 20(3)).</summary>
    public static DateOnly InviteBy(DateOnly meeting) => MeetingNotice.LastSafeDay(meeting);

    /// <summary>Last safe day for circulating the advice (AR-05; reg 20(4)).</summary>
    public static DateOnly CirculateBy(DateOnly meeting) => MeetingNotice.LastSafeDay(meeting);

    /// <summary>Last day for the report (AR-06; reg 20(7)-(9)).</summary>
    public static DateOnly ReportBy(DateOnly meeting) => Periods.WithinWeeksOf(meeting, 2);

    /// <summary>Last day for the authority's decision, and for the notice with the proposed amendments (AR-07, AR-08; reg 20(10)).</summary>
    public static DateOnly DecideBy(DateOnly meeting) => Periods.WithinWeeksOf(meeting, 4);

    /// <summary>Outer limit for the final amended plan (AR-08; R (L, M, P) v Devon CC [2022] EWHC 493 (Admin)).</summary>
    public static DateOnly FinalOuter(DateOnly meeting) => Periods.WithinWeeksOf(meeting, 12);

    /// <summary>Last day for the final amended plan: eight weeks from the notice, and never after the outer limit (AR-08; reg 22(3)).</summary>
    public static DateOnly FinalBy(DateOnly meeting, DateOnly? notice) =>
        notice is { } sent ? Periods.Earlier(FinalOfNotice(sent), FinalOuter(meeting)) : FinalOuter(meeting);

    /// <summary>Eight weeks from the notice with the amendments: for the final plan, or for the decision not to amend after all (AR-08, AR-15; reg 22(3), (4)).</summary>
    public static DateOnly FinalOfNotice(DateOnly notice) => Periods.WithinWeeksOf(notice, 8);
}
