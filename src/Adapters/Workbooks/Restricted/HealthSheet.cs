using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Restricted;

/// <summary>GP, NHS number and diagnoses. No paper of today uses them yet; the sheet is read, checked and carried over.</summary>
internal static class HealthSheet
{
    /// <summary>One row for each diagnosis, or one for a pupil without.</summary>
    public static SheetDefinition Definition { get; } = new()
    {
        Audience = Audiences.Restricted,
        Name = "Health",
        Purpose = "One row for each diagnosis; GP and NHS number on the first row are enough.",
        Columns =
        [
            Columns.Pupil,
            Columns.Text("Diagnosis", "As the clinician wrote it.", "Developmental language disorder") with { Key = true },
            Columns.Text("Diagnosed by", "Service or clinician.", "Community paediatrics"),
            Columns.Date("Diagnosed on", "The date on the letter.", "2024-02-06"),
            Columns.Text("GP practice", "Name of the practice.", "Millbrook Surgery"),
            Columns.Person("GP", "Name of the doctor.", "Dr G Surname"),
            Columns.Text("NHS number", "Ten digits.", "999 000 0018"),
        ],
    };
}
