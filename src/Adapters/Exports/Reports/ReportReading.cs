using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>Reads any report by column map (SD-W6; formats.md, section 6): three times, for its header, for what the whole file decides, for its rows.</summary>
internal static class ReportReading
{
    public static Checked<ExportFile> Read(IReport report, ReadContext context, Action<ExportRow> each)
    {
        if (MapFaults.Of(context.Own, report.At()) is { Count: > 0 } wrong)
            return new Checked<ExportFile>.Bad(wrong);
        return HeaderFinder.Find(report, context) switch
        {
            Checked<ReportColumns>.Good header => Read(report, header.Value, context, each),
            Checked<ReportColumns>.Bad bad => new Checked<ExportFile>.Bad(bad.Faults),
            _ => throw new InvalidOperationException("Unknown outcome of a header."),
        };
    }

    /// <summary>Reads a report whose header was found.</summary>
    public static Checked<ExportFile> Read(IReport report, ReportColumns columns, ReadContext context, Action<ExportRow> each)
    {
        var found = new Findings(context.FileName, each);
        return ReadInto(report, columns, context, found) is { } stopped
            ? new Checked<ExportFile>.Bad([stopped])
            : new Checked<ExportFile>.Good(Finish(report, columns, found, context));
    }

    /// <summary>Reads the rows of a report into findings; gives the fault that refuses it as a whole.</summary>
    /// <param name="needs">Needs that stand in a file of their own, by the row's set id; null where the report's own columns give them.</param>
    public static Fault? ReadInto(IReport report, ReportColumns columns, ReadContext context, Findings found, IReadOnlyDictionary<string, List<SenNeedRow>>? needs = null)
    {
        var scan = ReportScan.Of(report, columns, context, found);
        var setting = new ReportSetting(report, columns, scan, SenWords.Shipped.With(context.Own), found, DateOnly.FromDateTime(columns.MadeAt ?? context.WrittenAt)) { Needs = needs };
        found.School = scan.School ?? found.School;
        if (scan.School is { } school && context.Expected is { } expected && school != expected)
            return ExportFaults.WrongSchool(report.At(), school, expected);
        var pupils = new ReportPupils(setting);
        using var rows = report.Open();
        var (lastCells, lastLine) = (0, 0);
        while (rows.Read())
        {
            if (rows.Line <= columns.Line || IsBlankOrHeader(rows.Cells, columns))
                continue;
            (lastCells, lastLine) = (IsClosingLine(rows.Cells) ? lastCells : rows.Cells.Length, rows.Line);
            AddRow(rows, setting, pupils);
        }

        if (rows.Stopped is { } stopped)
            return stopped;
        if (report.EndsEarly(lastCells, columns.Headings.Count))
            return new Fault(FaultCodes.CsvCutOff, report.At(lastLine), "the last line is not complete: the file was cut off while being written or copied", "Export again and let it finish");
        pupils.Finish();
        return null;
    }

    private static ExportFile Finish(IReport report, ReportColumns columns, Findings found, ReadContext context)
    {
        var isRoll = columns.Kind == ReportKind.Pupils;
        var scope = !isRoll || context.Own is { HoldsAllPupils: false } ? ExportScope.Partial : ExportScope.Full;
        var series = isRoll ? "CSV" : columns.Kind.ToString();
        return found.ToFile(report.Source, FormatOf(report, columns, context.Own), series, columns.MadeAt, context.WrittenAt, scope) with { GivesNoRoll = !isRoll };
    }

    private static void AddRow(IReportRows rows, ReportSetting setting, ReportPupils pupils)
    {
        var (cells, columns, found) = (rows.Cells, setting.Columns, setting.Found);
        var place = setting.Report.At(rows.Line);
        if (cells.Length > columns.Headings.Count && cells.Skip(columns.Headings.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            found.Refuse(
                [.. cells.Where(cell => Upn.TryParse(cell, out _)).Select(RowKeys.Upn)],
                FaultCodes.RowShifted,
                place,
                FormattableString.Invariant($"the row has {cells.Length} cells under {columns.Headings.Count} headings, so its values stand in the wrong columns"),
                "A comma in a value was not quoted; export the report with quotation marks");
        else if (IsClosingLine(cells))
            found.Note(FaultCodes.RowNoPupil, place, "the row holds a single cell and no pupil, and was passed over", "Nothing to do; a report's closing line looks like this");
        else if (columns.Kind == ReportKind.Results)
            ReportResults.Add(new ReportRow(cells, rows.Line, setting));
        else if (columns.Kind == ReportKind.Staff)
            ReportStaff.Add(new ReportRow(cells, rows.Line, setting));
        else
            pupils.Add(cells, rows.Line);
    }

    // "420 pupils", "End of report": words in one cell. A number alone may be the start of a row that was cut off.
    private static bool IsClosingLine(string[] cells)
    {
        string? only = null;
        foreach (var cell in cells)
        {
            if (string.IsNullOrWhiteSpace(cell))
                continue;
            if (only is not null)
                return false;
            only = cell;
        }

        return only?.Trim().Contains(' ', StringComparison.Ordinal) == true;
    }

    // Reports with pages repeat their header.
    private static bool IsBlankOrHeader(string[] cells, ReportColumns columns) =>
        Array.TrueForAll(cells, string.IsNullOrWhiteSpace)
        || (Words.Tidy(cells[0]) ?? "") == columns.Headings[0] && cells.Select(cell => Words.Tidy(cell) ?? "").SequenceEqual(columns.Headings);

    private static string FormatOf(IReport report, ReportColumns columns, ColumnMapOptions? own)
    {
        var what = columns.Kind switch { ReportKind.Results => "results report", ReportKind.Staff => "staff report", _ => "register report" };
        return own is { Columns.Count: > 0 } ? $"{report.Kind} {what} (map {own.Name})"
            : columns.Style.Length > 0 ? $"{report.Kind} {what} ({columns.Style} style)"
            : $"{report.Kind} {what}";
    }
}
