using SenHub.Adapters.Workbooks.Office;
using SenHub.Adapters.Workbooks.Provision;
using SenHub.Adapters.Workbooks.Restricted;
using SenHub.Adapters.Workbooks.Sen;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>From facts back to sheets.</summary>
internal static class SheetsFromFacts
{
    /// <summary>The rows that say these facts.</summary>
    public static SencoSheets Of(SencoFacts facts) => new(
    [
        PlansSheet.Sheet.RowsOf(facts.Plans),
        PlanOutcomesSheet.Sheet.RowsOf(facts.Outcomes),
        TargetsSheet.Sheet.RowsOf(facts.Targets),
        CyclesSheet.Sheet.RowsOf(facts.Cycles),
        ReviewsSheet.Sheet.RowsOf(facts.Reviews),
        InviteesSheet.Sheet.RowsOf(facts.Invitees),
        ViewsSheet.Sheet.RowsOf(facts.Views),
        ProgressSheet.Sheet.RowsOf(facts.Progress),
        StorySheet.Sheet.RowsOf(facts.Stories),
        InvolvementSheet.Sheet.RowsOf(facts.Involvements),
        RequestsSheet.Sheet.RowsOf(facts.Requests),
        EvidenceSheet.Sheet.RowsOf(facts.Evidence),
        ProvisionSheet.Sheet.RowsOf(facts.Provision),
        SessionsSheet.RowsOf(facts.Sessions, facts.Provision),
        TimetableSheet.RowsOf(facts.Timetable),
        PeopleSheet.Sheet.RowsOf(facts.Restrictions),
        ConsentsSheet.Sheet.RowsOf(facts.Consents),
        HealthSheet.Sheet.RowsOf(facts.Health),
        RateCardSheet.RowsOf(facts.Rates),
        CalendarSheet.RowsOf(facts.Calendar),
        AgenciesSheet.Sheet.RowsOf(facts.Agencies),
        StaffSheet.Sheet.RowsOf(facts.Staff),
        ReleasesFile.RowsOf(facts.Releases),
    ]);
}
