using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Cycles of assess, plan, do, review (CoP 6.44-6.56, SUP-05); the parents' meetings are counted each night (SUP-02).</summary>
internal static class CyclesSheet
{
    private static readonly Column Cycle = Columns.Whole("Cycle", "1 for the first, and so on.", "1").AsKey();
    private static readonly Column Start = Columns.Date("Start", "The first day of the cycle.", "2026-09-14").Needed();
    private static readonly Column ReviewOn = Columns.Date("Review date", "The day agreed with the parents for looking back.", "2026-12-11");
    private static readonly Column Assess = Columns.FreeText("Assess", "What you found: strengths, needs, baseline.", "Reads single words; loses the thread in sentences.");
    private static readonly Column Plan = Columns.FreeText("Plan", "Outcomes, support and who does what.", "Paired reading four times a week with a TA.");
    private static readonly Column Do = Columns.FreeText("Do", "What happened in fact.", "42 of 48 sessions took place.");
    private static readonly Column Review = Columns.FreeText("Review", "Impact, and what pupil and parents think of it.", "Reading age up by seven months; enjoys it.");
    private static readonly Column NextStep = Columns.Choice("Next step", "What follows.", Choices.NextSteps);
    private static readonly Column ParentsMet = Columns.Date("Parents met", "The day you met the parents about this cycle (three times a year, CoP 6.65).", "2026-12-11");

    /// <summary>One row for each cycle.</summary>
    public static SheetOf<SupportCycle> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Sen,
            Name = "Cycles",
            Purpose = "One row for each cycle of assess, plan, do, review.",
            Columns = [Columns.Pupil, Cycle, Start, ReviewOn, Assess, Plan, Do, Review, NextStep, ParentsMet],
            KeyIsUnique = true,
        },
        Read,
        Write);

    private static SupportCycle Read(SheetRow row, Place place) => new()
    {
        Pupil = row.Pupil(),
        Number = row.Whole(Cycle).GetValueOrDefault(),
        Start = row.NeededDay(Start),
        ReviewOn = row.Day(ReviewOn),
        Assess = row.Text(Assess),
        Plan = row.Text(Plan),
        Do = row.Text(Do),
        Review = row.Text(Review),
        NextStep = row.Text(NextStep),
        ParentsMet = row.Day(ParentsMet),
        Source = place,
    };

    private static RowDraft Write(SupportCycle cycle) => new RowDraft()
        .Put(cycle.Pupil)
        .Put(Cycle, cycle.Number)
        .Put(Start, cycle.Start)
        .Put(ReviewOn, cycle.ReviewOn)
        .Put(Assess, cycle.Assess)
        .Put(Plan, cycle.Plan)
        .Put(Do, cycle.Do)
        .Put(Review, cycle.Review)
        .Put(NextStep, cycle.NextStep)
        .Put(ParentsMet, cycle.ParentsMet);
}
