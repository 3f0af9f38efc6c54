using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Cycles of assess, plan, do, review (CoP 6.44-6.56, SUP-05). No paper of today uses them yet; the sheet is read, checked and carried over.</summary>
internal static class CyclesSheet
{
    /// <summary>One row for each cycle.</summary>
    public static SheetDefinition Definition { get; } = new()
    {
        Audience = Audiences.Sen,
        Name = "Cycles",
        Purpose = "One row for each cycle of assess, plan, do, review.",
        Columns =
        [
            Columns.Pupil,
            Columns.Whole("Cycle", "1 for the first, and so on.", "1").AsKey(),
            Columns.Date("Start", "The first day of the cycle.", "2026-09-14").Needed(),
            Columns.Date("Review date", "The day agreed with the parents for looking back.", "2026-12-11"),
            Columns.FreeText("Assess", "What you found: strengths, needs, baseline.", "Reads single words; loses the thread in sentences."),
            Columns.FreeText("Plan", "Outcomes, support and who does what.", "Paired reading four times a week with a TA."),
            Columns.FreeText("Do", "What happened in fact.", "42 of 48 sessions took place."),
            Columns.FreeText("Review", "Impact, and what pupil and parents think of it.", "Reading age up by seven months; enjoys it."),
            Columns.Choice("Next step", "What follows.", Choices.NextSteps),
            Columns.Date("Parents met", "The day you met the parents about this cycle (three times a year, CoP 6.65).", "2026-12-11"),
        ],
        KeyIsUnique = true,
    };
}
