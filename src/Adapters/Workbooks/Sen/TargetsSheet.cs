using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision.Plans;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Targets of plans on their three rungs: aspiration, year expectation, term target (documents.md, section 7).</summary>
internal static class TargetsSheet
{
    // In the order of the enumerations.
    private static readonly string[] Levels = ["Term target", "Year expectation", "Aspiration"];
    private static readonly string[] Results = ["Achieved", "Partly", "Not yet"];

    private static readonly Column Area = Columns.Choice("Area of need", "The broad area of need that the target belongs to.", Choices.Areas);
    private static readonly Column Target = Columns.FreeText("Target", "One thing the pupil will be able to do, so that anybody can see whether it is reached.", "Reads 40 of the first 100 words at sight.").AsKey();
    private static readonly Column Success = Columns.FreeText("Success measure", "How you will know.", "Word list, tested on the last Friday of the month.");
    private static readonly Column Baseline = Columns.Text("Baseline", "Where the pupil starts.", "12 of 100");
    private static readonly Column SetOn = Columns.Date("Set on", "The day the target was agreed.", "2026-09-14").AsKey();
    private static readonly Column DueBy = Columns.Date("Due by", "The day it will be looked at.", "2026-12-11");
    private static readonly Column Result = Columns.Choice("Result", "How it ended. Leave blank while it runs.", Results);
    private static readonly Column Note = Columns.FreeText("Note", "What helped, what did not.", "Little and often worked; games better than lists.");
    private static readonly Column Level = Columns.Choice("Level", "Its rung: a term target serves a year expectation, which serves an aspiration. Blank means term target.", Levels).Later();
    private static readonly Column Serves = Columns.FreeText("Serves", "The target one rung above, in the same words as on its own row.", "Reads the first 100 words at sight.").Later();
    private static readonly Column Strategy = Columns.FreeText("Strategy", "What is done to get there.", "Precision teaching four times a week.").Later();
    private static readonly Column Owner = Columns.Person("Owner", "Who answers for it.", "Ms E Surname").Later();

    /// <summary>One row for each target.</summary>
    public static SheetOf<PlanTarget> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Targets",
            Purpose = "One row for each target of a pupil with SEN support or a plan.",
            Columns = [Columns.Pupil, Area, Target, Success, Baseline, SetOn, DueBy, Result, Note, Level, Serves, Strategy, Owner],
        },
        Read,
        Write);

    private static PlanTarget Read(SheetRow row, Place place) => new()
    {
        Pupil = row.Pupil(),
        Area = row.Text(Area),
        Level = (TargetLevel)Math.Max(0, Array.IndexOf(Levels, row.Text(Level))),
        Words = row.Needed(Target),
        Serves = row.Text(Serves),
        Measure = row.Text(Success),
        Baseline = row.Text(Baseline),
        Strategy = row.Text(Strategy),
        Owner = row.Text(Owner),
        SetOn = row.NeededDay(SetOn),
        DueBy = row.Day(DueBy),
        Result = row.Text(Result) is { } result ? (TargetResult)Array.IndexOf(Results, result) : null,
        Note = row.Text(Note),
        Source = place,
    };

    private static RowDraft Write(PlanTarget target) => new RowDraft()
        .Put(target.Pupil)
        .Put(Area, target.Area)
        .Put(Target, target.Words)
        .Put(Success, target.Measure)
        .Put(Baseline, target.Baseline)
        .Put(SetOn, target.SetOn)
        .Put(DueBy, target.DueBy)
        .Put(Result, target.Result is { } result ? Results[(int)result] : null)
        .Put(Note, target.Note)
        .Put(Level, Levels[(int)target.Level])
        .Put(Serves, target.Serves)
        .Put(Strategy, target.Strategy)
        .Put(Owner, target.Owner);
}
