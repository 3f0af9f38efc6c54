using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Csv;

/// <summary>The scheduled register report as CSV, by column map (SD-W6; formats.md, section 6). Reads the file three times: for its header, for the order of its dates, for its rows.</summary>
internal sealed class CsvRegisterReader : IExportReader
{
    public bool Recognises(ExportSource source) => !source.IsXml && !source.IsBinary;

    public Checked<ExportFile> Read(ExportSource source, ReadContext context)
    {
        if (context.Own is { } own && MapFaults(own, context.FileName).ToList() is { Count: > 0 } wrong)
            return new Checked<ExportFile>.Bad(wrong);
        return HeaderFinder.Find(source, context) switch
        {
            Checked<ReportColumns>.Good header => Read(source, context, header.Value),
            Checked<ReportColumns>.Bad bad => new Checked<ExportFile>.Bad(bad.Faults),
            _ => throw new InvalidOperationException("Unknown outcome of a header."),
        };
    }

    private static Checked<ExportFile> Read(ExportSource source, ReadContext context, ReportColumns columns)
    {
        var found = new Findings(context.FileName);
        var orders = DateOrders.Decide(source, context, columns, found);
        var pupils = new CsvPupils(found, SenWords.Shipped.With(context.Own));
        using var csv = new CsvText(source, context.FileName);
        var last = 0;
        while (csv.Read())
        {
            if (csv.Line <= columns.Line || IsBlankOrHeader(csv.Cells, columns))
                continue;
            last = IsClosingLine(csv.Cells) ? last : csv.Cells.Length;
            AddRow(csv, columns, orders, found, pupils, DateOnly.FromDateTime(columns.MadeAt ?? context.WrittenAt));
        }

        if (csv.Stopped is { } stopped)
            return new Checked<ExportFile>.Bad([stopped]);
        if (EndsEarly(source, last, columns.Headings.Count))
            return new Checked<ExportFile>.Bad([new Fault(FaultCodes.CsvCutOff, found.At(csv.Line), "the last line is not complete: the file was cut off while being written or copied", "Export again and let it finish")]);
        pupils.Finish();
        var scope = context.Own is { HoldsAllPupils: false } ? ExportScope.Partial : ExportScope.Full;
        return new Checked<ExportFile>.Good(found.ToFile(source, FormatOf(columns, context.Own), "CSV", columns.MadeAt, context.WrittenAt, scope));
    }

    private static void AddRow(CsvText csv, ReportColumns columns, DateOrders orders, Findings found, CsvPupils pupils, DateOnly day)
    {
        var place = found.At(csv.Line);
        if (csv.Cells.Length > columns.Headings.Count && csv.Cells.Skip(columns.Headings.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            found.Refuse(
                [.. csv.Cells.Where(cell => Upn.TryParse(cell, out _)).Select(RowKeys.Upn)],
                FaultCodes.RowShifted,
                place,
                FormattableString.Invariant($"the row has {csv.Cells.Length} cells under {columns.Headings.Count} headings, so its values stand in the wrong columns"),
                "A comma in a value was not quoted; export the report with quotation marks");
        else if (IsClosingLine(csv.Cells))
            found.Note(FaultCodes.RowNoPupil, place, "the row holds a single cell and no pupil, and was passed over", "Nothing to do; a report's closing line looks like this");
        else
            pupils.Add(new CsvRow(csv.Cells, place, columns, orders, found, day));
    }

    // "420 pupils", "End of report": words in one cell. A number alone may be the start of a row that was cut off.
    private static bool IsClosingLine(string[] cells) => cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) == 1 && cells.Any(cell => cell.Trim().Contains(' ', StringComparison.Ordinal));

    // Reports with pages repeat their header.
    private static bool IsBlankOrHeader(string[] cells, ReportColumns columns) =>
        cells.All(string.IsNullOrWhiteSpace) || cells.Select(cell => Words.Tidy(cell) ?? "").SequenceEqual(columns.Headings);

    private static bool EndsEarly(ExportSource source, int lastCells, int headings)
    {
        var lastLine = source.End[(source.End.LastIndexOf('\n') + 1)..];
        return lastLine.Length > 0 && lastCells > 0 && (lastCells < headings || lastLine.Count(letter => letter == '"') % 2 != 0);
    }

    private static string FormatOf(ReportColumns columns, ColumnMapOptions? own) =>
        own is { Columns.Count: > 0 } ? $"CSV register report (map {own.Name})"
        : columns.Style.Length > 0 ? $"CSV register report ({columns.Style} style)"
        : "CSV register report";

    private static IEnumerable<Fault> MapFaults(ColumnMapOptions own, string file) =>
        ColumnMap.UnknownFields(own).Select(key => $"the column map {own.Name} names a field that does not exist: {key}")
            .Concat(own.Statuses.Values.Where(code => SenWords.Shipped.Status(code) is null).Select(code => $"the column map {own.Name} maps a status to {code}, which is not N, K or E"))
            .Concat(own.Needs.Values.Where(code => SenWords.Shipped.Need(code) is null).Select(code => $"the column map {own.Name} maps a need to {code}, which is no census code"))
            .Select(what => new Fault(FaultCodes.MapUnknown, new Place(file), what, "Correct the column map in the school's settings; docs/import.md lists the fields"));
}
