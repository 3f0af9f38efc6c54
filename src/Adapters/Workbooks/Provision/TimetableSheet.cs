using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Provision;

/// <summary>When support takes place (documents.md, section 8, part 5). Today's map does not print it yet; the sheet is read, checked and carried over.</summary>
internal static class TimetableSheet
{
    /// <summary>One row for each weekly slot.</summary>
    public static SheetDefinition Definition { get; } = new()
    {
        Audience = Audiences.Provision,
        Name = "Timetable",
        Purpose = "One row for each weekly slot of support. It should add up to the sessions on the sheet Provision.",
        Columns =
        [
            Columns.Pupil,
            Columns.Choice("Weekday", "The day of the week.", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday").AsKey(),
            Columns.Text("From", "The time it starts, for example 09:15.", "09:15").AsKey(),
            Columns.Whole("Minutes", "How long it lasts.", "20").Needed(),
            Columns.Text("Intervention", "Named as on the sheet Provision.", "Language group").Needed(),
            Columns.Text("Room", "Where it takes place.", "Library"),
        ],
    };
}
