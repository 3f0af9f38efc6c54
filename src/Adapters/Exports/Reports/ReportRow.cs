using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>What every row of one report is read with.</summary>
/// <param name="Day">The day of the data.</param>
internal sealed record ReportSetting(IReport Report, ReportColumns Columns, ReportScan Scan, SenWords Words, Findings Found, DateOnly Day)
{
    /// <summary>Needs that stand in a file of their own, by set id; null where the report's own columns give them.</summary>
    public IReadOnlyDictionary<string, List<SenNeedRow>>? Needs { get; init; }
}

/// <summary>One row of a report, asked by meaning.</summary>
internal sealed class ReportRow(string[] cells, int line, ReportSetting setting)
{
    /// <summary>The report's own facts, for all rows alike.</summary>
    public ReportSetting Setting { get; } = setting;

    /// <summary>Where the row stands.</summary>
    public Place Place { get; } = setting.Report.At(line);

    /// <summary>The report's columns.</summary>
    public ReportColumns Columns => Setting.Columns;

    /// <summary>Where trouble is told.</summary>
    public Findings Found => Setting.Found;

    /// <summary>The cell of that meaning, tidied; null when blank or when the report has no such column.</summary>
    public string? this[ReportField field] => Columns.At.TryGetValue(field, out var at) ? Cell(at[0]) : null;

    /// <summary>The cell as it stands, with its line breaks.</summary>
    public string? Raw(ReportField field) => Columns.At.TryGetValue(field, out var at) && at[0] < cells.Length ? cells[at[0]] : null;

    /// <summary>A cell about a contact.</summary>
    public string? Contact(int number, ContactField field) => Columns.Contacts.TryGetValue((number, field), out var at) ? Cell(at) : null;

    /// <summary>A date; null for a blank, and null with a note for text that is no date.</summary>
    public DateOnly? Date(ReportField field)
    {
        if (this[field] is not { } text)
            return null;
        if (DateText.TryParse(text, Setting.Scan.Dates.Of(field), Setting.Day, out var date) || IsSerial(text, out date))
            return date;
        if (field != ReportField.BornOn)
            Found.Note(FaultCodes.DateWrong, At(field), "the text here is not a date", "Correct the date in the MIS, or the date format of the report");
        return null;
    }

    /// <summary>The place of a cell.</summary>
    public Place At(ReportField field) => Columns.At.TryGetValue(field, out var at) ? Setting.Report.At(line, at[0] + 1) : Place;

    // A date cell that lost its format is a bare number of days.
    private bool IsSerial(string text, out DateOnly date)
    {
        date = default;
        if (Setting.Report.SerialZero is not { } zero || !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days) || days is < 1 or > 110_000)
            return false;
        date = DateOnly.FromDateTime(zero.AddDays(days));
        return true;
    }

    // Excel writes ="0012" to keep the noughts of a number.
    private string? Cell(int at) => at >= cells.Length ? null : Words.Tidy(cells[at]) switch
    {
        ['=', '"', .. var inner, '"'] => Words.Tidy(inner),
        ['\'', .. var rest] when rest.Length > 0 && char.IsAsciiDigit(rest[0]) => rest,
        var cell => cell,
    };
}
