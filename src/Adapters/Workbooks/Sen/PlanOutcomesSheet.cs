using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Sections E and F of each plan, line by line.</summary>
internal static class PlanOutcomesSheet
{
    private static readonly Column Number = Columns.Whole("Number", "The outcome's number in the plan.", "1").AsKey();
    private static readonly Column Area = Columns.Choice("Area of need", "The broad area of need that the outcome belongs to.", Choices.Areas);
    private static readonly Column Outcome = Columns.FreeText("Outcome (section E)", "The outcome word for word as in section E of the plan.", "By the end of Year 6 they will tell a story of six sentences to a small group.").Needed();
    private static readonly Column Specified = Columns.FreeText("Provision specified (section F)", "What section F says is to be provided for this outcome.", "Three sessions a week of 20 minutes, in a group of four, led by a trained TA.");
    private static readonly Column Delivered = Columns.FreeText("Provision delivered", "What was in fact provided since the last review.", "As specified, apart from two weeks in November.");
    private static readonly Column Progress = Columns.FreeText("Progress", "Progress towards the outcome since the last review.", "Now tells four sentences in order without prompts.");
    private static readonly Column Evidence = Columns.FreeText("Evidence", "What shows it: work, tests, observations, reports.", "Speech therapist's report, 12 January 2026.");
    private static readonly Column Met = Columns.Choice("Met", "How far the outcome is met.", "Partly", "Met", "Not met");
    private static readonly Column Next = Columns.FreeText("Next target", "The short-term target proposed for the next months.", "Five sentences with a beginning, a middle and an end.");

    /// <summary>One row for each outcome of each plan.</summary>
    public static SheetOf<PlanOutcome> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Plan outcomes",
            Purpose = "One row for each outcome of a plan (section E) with its provision (section F). The school's advice before a review prints this table.",
            Columns = [Columns.Pupil, Number, Area, Outcome, Specified, Delivered, Progress, Evidence, Met, Next],
            KeyIsUnique = true,
        },
        Read,
        Write);

    private static PlanOutcome Read(SheetRow row, Place place) => new()
    {
        Pupil = row.Pupil(),
        Number = row.Whole(Number).GetValueOrDefault(),
        Area = row.Text(Area),
        Outcome = row.Needed(Outcome),
        ProvisionSpecified = row.Text(Specified),
        ProvisionDelivered = row.Text(Delivered),
        Progress = row.Text(Progress),
        Evidence = row.Text(Evidence),
        Met = row.Text(Met),
        NextTarget = row.Text(Next),
        Source = place,
    };

    private static RowDraft Write(PlanOutcome outcome) => new RowDraft()
        .Put(outcome.Pupil)
        .Put(Number, outcome.Number)
        .Put(Area, outcome.Area)
        .Put(Outcome, outcome.Outcome)
        .Put(Specified, outcome.ProvisionSpecified)
        .Put(Delivered, outcome.ProvisionDelivered)
        .Put(Progress, outcome.Progress)
        .Put(Evidence, outcome.Evidence)
        .Put(Met, outcome.Met)
        .Put(Next, outcome.NextTarget);
}
