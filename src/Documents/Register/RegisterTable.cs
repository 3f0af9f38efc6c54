using SenHub.Documents.House;
using SenHub.Domain.Documents;

namespace SenHub.Documents.Register;

/// <summary>The register as CSV, in every column of documents.md, section 12.</summary>
public static class RegisterTable
{
    private static readonly string[] Headings =
    [
        "Reference", "Admission number", "Surname, forename", "Date of birth", "Year", "Class", "SENCo", "SEN", "Since", "Primary need", "Other needs", "Plan authority", "Plan made",
        "Cycle", "Next review", "Interventions that run", "Services", "Cost a year", "Top-up a year", "Access arrangements", "Slow progress (Code 6.17)", "Consents", "Changed since last week",
    ];

    /// <summary>The table; pupils who are only watched come last, with N.</summary>
    public static string Write(RegisterModel model)
    {
        var text = CsvText.Begin(Headings);
        foreach (var row in model.Rows.Concat(model.Monitored))
        {
            CsvText.Line(text,
            [
                row.Name.Ref.ToString(), row.AdmissionNumber ?? "", row.Name.Words, Day(row.BornOn), row.NcYear ?? "", row.Class ?? "", row.Senco ?? "", row.Code, Day(row.Since),
                row.Needs.Count > 0 ? row.Needs[0] : "", string.Join(" ", row.Needs.Skip(1)), row.Authority ?? "", Day(row.PlanMade),
                row.Cycle is { } cycle ? HouseStyle.Number(cycle) : "", Day(row.NextReview), HouseStyle.Number(row.Provisions), string.Join("; ", row.Services), Pounds(row.Cost), Pounds(row.TopUp),
                string.Join("; ", row.Access), row.LessThanExpected ? "yes" : "", string.Join("; ", row.Consents ?? []), row.Changed ? "yes" : "",
            ]);
        }

        return text.ToString();
    }

    private static string Day(DateOnly? day) => day is { } known ? HouseCalendar.Iso(known) : "";

    private static string Pounds(decimal? pounds) => pounds is { } known ? known.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) : "";
}
