using SenHub.Adapters.Workbooks.Office;
using SenHub.Adapters.Workbooks.Provision;
using SenHub.Adapters.Workbooks.Restricted;
using SenHub.Adapters.Workbooks.Sen;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>From standing sheets to facts, with the checks that need more than one sheet.</summary>
internal static class FactsFromSheets
{
    private static readonly string Sen = SenWorkbook.Definition.FileName;
    private static readonly string Provided = ProvisionWorkbook.Definition.FileName;
    private static readonly string Guarded = RestrictedWorkbook.Definition.FileName;
    private static readonly string Office = OfficeWorkbook.Definition.FileName;

    /// <summary>The facts, each list in the order of its key; what does not fit together is added to the faults.</summary>
    public static SencoFacts Of(SencoSheets sheets, List<Fault> faults)
    {
        var provision = ProvisionSheet.Sheet.FactsIn(sheets, Provided);
        var facts = new SencoFacts
        {
            Columns = [.. sheets.Sheets.Where(sheet => sheet.ColumnsAt.Count > 0).Select(sheet => new SheetColumns(sheet.Audience, sheet.Sheet, sheet.ColumnsAt))],
            Plans = PlansSheet.Sheet.FactsIn(sheets, Sen),
            Outcomes = PlanOutcomesSheet.Sheet.FactsIn(sheets, Sen),
            Targets = TargetsSheet.Sheet.FactsIn(sheets, Sen),
            Cycles = CyclesSheet.Sheet.FactsIn(sheets, Sen),
            Reviews = ReviewsSheet.Sheet.FactsIn(sheets, Sen),
            Invitees = InviteesSheet.Sheet.FactsIn(sheets, Sen),
            Views = ViewsSheet.Sheet.FactsIn(sheets, Sen),
            Progress = ProgressSheet.Sheet.FactsIn(sheets, Sen),
            Stories = StorySheet.Sheet.FactsIn(sheets, Sen),
            Involvements = InvolvementSheet.Sheet.FactsIn(sheets, Sen),
            Evidence = EvidenceSheet.Sheet.FactsIn(sheets, Sen),
            Requests = RequestsSheet.Sheet.FactsIn(sheets, Sen),
            Provision = provision,
            Sessions = SessionsSheet.Read(sheets, provision, Provided, faults),
            Timetable = TimetableSheet.Read(sheets, Provided, faults),
            Restrictions = PeopleSheet.Sheet.FactsIn(sheets, Guarded),
            Consents = ConsentsSheet.Sheet.FactsIn(sheets, Guarded),
            Health = HealthSheet.Sheet.FactsIn(sheets, Guarded),
            Rates = RateCardSheet.Read(sheets, Office, faults),
            Calendar = CalendarSheet.Read(sheets),
            Agencies = AgenciesSheet.Sheet.FactsIn(sheets, Office),
            Staff = StaffSheet.Sheet.FactsIn(sheets, Office),
            Releases = ReleasesFile.FactsIn(sheets),
        };
        faults.AddRange(Misfits(facts));
        return facts;
    }

    private static IEnumerable<Fault> Misfits(SencoFacts facts)
    {
        var meetings = facts.Reviews.Select(review => (review.Pupil, review.Meeting)).ToHashSet();
        var withoutReview = facts.Invitees.Where(invitee => !meetings.Contains((invitee.Pupil, invitee.Meeting)));
        var oddYears = facts.Staff.Where(role => !role.NcYears.All(StaffSheet.IsYear));
        var oddNumbers = facts.Health.Where(health => health.NhsNumber is { } number && !NhsNumbers.IsRight(number));
        var backwards = facts.Provision.Where(line => line.End < line.Start);
        return
        [
            .. withoutReview.Select(invitee => CellFaults.NoReview(invitee.Source!)),
            .. backwards.Select(line => CellFaults.EndsBeforeStart(line.Source!, "Start", "End")),
            .. oddNumbers.Select(health => CellFaults.NhsNumberWrong(health.Source!, HealthSheet.NhsNumber.Heading)),
            .. facts.Agencies.Where(agency => agency.Pack is { IsAgreed: false }).Select(agency => CellFaults.PackNotAgreed(agency.Source!, AgenciesSheet.PackPapers.Heading)),
            .. oddYears.Select(role => CellFaults.YearsUnknown(role.Source!, "Years")),
        ];
    }
}
