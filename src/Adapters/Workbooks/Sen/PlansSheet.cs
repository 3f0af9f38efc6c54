using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>EHC plans and the dates their reviews count from (CFA 2014, s.44).</summary>
internal static class PlansSheet
{
    private static readonly Column Authority = Columns.Text("Authority", "The local authority that maintains the plan, named as on the Office file's sheet Agencies.", "Northmoor") with { Required = true, Suggests = SuggestedFrom.Authorities };
    private static readonly Column Made = Columns.StatutoryDate("Plan first made", "The day the first final plan was made, from its front page. An amended plan does not change it.", "2024-03-04");
    private static readonly Column Reviewed = Columns.StatutoryDate("Last review meeting", "The day of the last annual review meeting. Leave blank if there was none yet.", "2026-01-22");
    private static readonly Column Decided = Columns.StatutoryDate("Decision on last review", "The day the authority told the family what it decided after that meeting.", "2026-02-18");
    private static readonly Column Amended = Columns.StatutoryDate("Amended plan issued", "The day of the newest amended final plan. Leave blank if the plan was never amended.", "2026-04-13");
    private static readonly Column TopUp = Columns.Money("Top-up a year", "Element 3 in pounds a year, as the authority pays it for this pupil.", "3400");
    private static readonly Column Premium = Columns.YesNo("Pupil premium", "Whether the pupil attracts the pupil premium.", "No");

    /// <summary>One row for each pupil with a plan.</summary>
    public static SheetOf<EhcPlan> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Plans",
            Purpose = "One row for each pupil with an EHC plan: whose plan it is and the days its reviews count from.",
            Columns = [Columns.Pupil, Authority, Made, Reviewed, Decided, Amended, TopUp, Premium],
            Prefill = Prefill.Plans,
            KeyIsUnique = true,
        },
        Read,
        Write);

    private static EhcPlan Read(SheetRow row, Place place) => new()
    {
        Pupil = row.Pupil(),
        Authority = row.Needed(Authority),
        PlanMade = row.Day(Made),
        LastReviewMeeting = row.Day(Reviewed),
        LastDecisionNotified = row.Day(Decided),
        AmendedPlanIssued = row.Day(Amended),
        TopUpPerYear = row.Number(TopUp),
        PupilPremium = row.YesNo(Premium),
        Source = place,
    };

    private static RowDraft Write(EhcPlan plan) => new RowDraft()
        .Put(plan.Pupil)
        .Put(Authority, plan.Authority)
        .Put(Made, plan.PlanMade)
        .Put(Reviewed, plan.LastReviewMeeting)
        .Put(Decided, plan.LastDecisionNotified)
        .Put(Amended, plan.AmendedPlanIssued)
        .Put(TopUp, plan.TopUpPerYear)
        .Put(Premium, plan.PupilPremium);
}
