using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Workbooks.Restricted;

/// <summary>GP, NHS number and diagnoses, for referrals to health services and requests to the authority.</summary>
internal static class HealthSheet
{
    /// <summary>The number that referrals to the NHS ask for.</summary>
    public static readonly Column NhsNumber = Columns.Text("NHS number", "Ten digits.", "999 000 0018");

    private static readonly Column Diagnosis = Columns.Text("Diagnosis", "As the clinician wrote it.", "Developmental language disorder") with { Key = true };
    private static readonly Column By = Columns.Text("Diagnosed by", "Service or clinician.", "Community paediatrics");
    private static readonly Column On = Columns.Date("Diagnosed on", "The date on the letter.", "2024-02-06");
    private static readonly Column Practice = Columns.Text("GP practice", "Name of the practice.", "Millbrook Surgery");
    private static readonly Column Doctor = Columns.Person("GP", "Name of the doctor.", "Dr G Surname");

    /// <summary>One row for each diagnosis, or one for a pupil without.</summary>
    public static SheetOf<HealthRow> Sheet { get; } = new(
        new SheetDefinition
        {
            Audience = Audiences.Restricted,
            Name = "Health",
            Purpose = "One row for each diagnosis; GP and NHS number on the first row are enough.",
            Columns = [Columns.Pupil, Diagnosis, By, On, Practice, Doctor, NhsNumber],
        },
        (row, place) => new HealthRow(row.Pupil(), row.Text(Diagnosis), row.Text(By), row.Day(On), row.Text(Practice), row.Text(Doctor), NhsNumbers.Tidy(row.Text(NhsNumber))) { Source = place },
        health => new RowDraft().Put(health.Pupil).Put(Diagnosis, health.Diagnosis).Put(By, health.DiagnosedBy).Put(On, health.DiagnosedOn)
            .Put(Practice, health.Practice).Put(Doctor, health.Doctor).Put(NhsNumber, health.NhsNumber));
}
