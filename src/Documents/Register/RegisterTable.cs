using System.Globalization;
using SenHub.Documents.House;
using SenHub.Domain.Documents;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Documents.Register;

/// <summary>The register as a table, in every column of documents.md, section 12: as CSV, and for a workbook the same cells with their kinds.</summary>
public static class RegisterTable
{
    private const int NameAndReference = 3;

    private static readonly Column[] Columns =
    [
        Words("Reference"), Words("Admission number"), Words("Surname, forename"), Of("Date of birth", ColumnKind.Date), Words("Year"), Words("Class"), Words("SENCo"), Words("SEN"), Of("Since", ColumnKind.Date),
        Words("Primary need"), Words("Other needs"), Words("Plan authority"), Of("Plan made", ColumnKind.Date), Of("Cycle", ColumnKind.Number), Of("Next review", ColumnKind.Date),
        Of("Interventions that run", ColumnKind.Number), Words("Services"), Of("Cost a year", ColumnKind.Money), Of("Top-up a year", ColumnKind.Money), Words("Access arrangements"),
        Words("Slow progress (Code 6.17)"), Words("Consents"), Words("Changed since last week"),
    ];

    /// <summary>The table; pupils who are only watched come last, with N.</summary>
    public static PlainTable Of(RegisterModel model) => new("SEN register", Furniture.InternalLabel, NameAndReference, Columns, [.. model.Rows.Concat(model.Monitored).Select(Row)]);

    /// <summary>The same as CSV.</summary>
    public static string Write(RegisterModel model)
    {
        var table = Of(model);
        var text = CsvText.Begin(table.Columns.Select(column => column.Heading));
        foreach (var row in table.Rows)
            CsvText.Line(text, row.Select(cell => cell ?? ""));
        return text.ToString();
    }

    private static IReadOnlyList<string?> Row(RegisterRow row) =>
    [
        row.Name.Ref.ToString(), row.AdmissionNumber, row.Name.Words, Day(row.BornOn), row.NcYear, row.Class, row.Senco, row.Code, Day(row.Since),
        row.Needs.Count > 0 ? row.Needs[0] : null, string.Join(" ", row.Needs.Skip(1)), row.Authority, Day(row.PlanMade),
        row.Cycle is { } cycle ? HouseStyle.Number(cycle) : null, Day(row.NextReview), HouseStyle.Number(row.Provisions), string.Join("; ", row.Services), Pounds(row.Cost), Pounds(row.TopUp),
        string.Join("; ", row.Access), row.LessThanExpected ? "yes" : null, string.Join("; ", row.Consents ?? []), row.Changed ? "yes" : null,
    ];

    private static Column Words(string heading) => Of(heading, ColumnKind.Text);

    private static Column Of(string heading, ColumnKind kind) => new(heading, kind, "", "");

    private static string? Day(DateOnly? day) => day is { } known ? HouseCalendar.Iso(known) : null;

    private static string? Pounds(decimal? pounds) => pounds?.ToString("0.00", CultureInfo.InvariantCulture);
}
