using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Csv;

/// <summary>One record of a report, asked by meaning.</summary>
internal sealed class CsvRow(string[] cells, Place place, ReportColumns columns, DateOrders orders, Findings found, DateOnly day)
{
    public Place Place { get; } = place;

    public ReportColumns Columns { get; } = columns;

    public Findings Found { get; } = found;

    public DateOnly Day { get; } = day;

    /// <summary>The cell of that meaning, tidied; null when blank or when the report has no such column.</summary>
    public string? this[ReportField field] => Columns.At.TryGetValue(field, out var at) ? Cell(at[0]) : null;

    /// <summary>The cell as it stands, with its line breaks.</summary>
    public string? Raw(ReportField field) => Columns.At.TryGetValue(field, out var at) && at[0] < cells.Length ? cells[at[0]] : null;

    /// <summary>A cell about a numbered contact.</summary>
    public string? Contact(int number, ContactField field) => Columns.Contacts.TryGetValue((number, field), out var at) ? Cell(at) : null;

    /// <summary>A date; null for a blank, and null with a note for text that is no date.</summary>
    public DateOnly? Date(ReportField field)
    {
        if (this[field] is not { } text)
            return null;
        if (DateText.TryParse(text, orders.Of(field), Day, out var date))
            return date;
        if (field != ReportField.BornOn)
            Found.Note(FaultCodes.DateWrong, At(field), "the text here is not a date", "Correct the date in the MIS, or the date format of the report");
        return null;
    }

    /// <summary>The place of a cell.</summary>
    public Place At(ReportField field) => Columns.At.TryGetValue(field, out var at) ? Place with { Column = at[0] + 1 } : Place;

    // Excel writes ="0012" to keep the noughts of a number.
    private string? Cell(int at) => at >= cells.Length ? null : Words.Tidy(cells[at]) switch
    {
        ['=', '"', .. var inner, '"'] => Words.Tidy(inner),
        ['\'', .. var rest] when rest.Length > 0 && char.IsAsciiDigit(rest[0]) => rest,
        var cell => cell,
    };
}
