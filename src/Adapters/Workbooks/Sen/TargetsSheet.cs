using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Sen;

/// <summary>Short-term targets of support plans. No paper of today uses them yet; the sheet is read, checked and carried over.</summary>
internal static class TargetsSheet
{
    /// <summary>One row for each target.</summary>
    public static SheetDefinition Definition { get; } = new()
    {
        Audience = Audiences.Sen,
        Name = "Targets",
        Purpose = "One row for each short-term target of a pupil with SEN support or a plan.",
        Columns =
        [
            Columns.Pupil,
            Columns.Choice("Area of need", "The broad area of need that the target belongs to.", Choices.Areas),
            Columns.FreeText("Target", "One thing the pupil will be able to do, so that anybody can see whether it is reached.", "Reads 40 of the first 100 words at sight.").AsKey(),
            Columns.FreeText("Success measure", "How you will know.", "Word list, tested on the last Friday of the month."),
            Columns.Text("Baseline", "Where the pupil starts.", "12 of 100"),
            Columns.Date("Set on", "The day the target was agreed.", "2026-09-14").AsKey(),
            Columns.Date("Due by", "The day it will be looked at.", "2026-12-11"),
            Columns.Choice("Result", "How it ended. Leave blank while it runs.", "Achieved", "Partly", "Not yet"),
            Columns.FreeText("Note", "What helped, what did not.", "Little and often worked; games better than lists."),
        ],
    };
}
